package io.github.nutgraf.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts and joins words. */
final class NameWords {

    private static final String LABEL_ENDS = ":：=＝●■◎/／｜|";

    private NameWords() {}

    /** The words of a text whose white space is single spaces. */
    static String[] of(String text) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > from) {
                    out.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return out.toArray(new String[0]);
    }

    static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** The word without the colon or slash that makes it a label. */
    static String bare(String word) {
        int end = word.length();
        while (end > 0 && isLabelEnd(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isLabelEnd(char c) {
        return !Character.isLetterOrDigit(c) && LABEL_ENDS.indexOf(c) >= 0;
    }

    /** Whether a colon or its like makes the word a label. */
    static boolean isLabel(String word) {
        return !word.isEmpty() && isLabelEnd(word.charAt(word.length() - 1));
    }

    /** Letters and digits alone, in lower case: what two spellings of one name share. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** Whether the text is of a script that parts no words: Han, kana, Thai and their like. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> codePoint == 'ー' || codePoint == '々';
        };
    }

    static boolean startsUnspaced(String text) {
        return !text.isEmpty() && isUnspaced(text.codePointAt(0));
    }

    /** Whether the text has a letter of Han, kana or Hangul. */
    static boolean hasEastAsian(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && (isUnspaced(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)) {
                return true;
            }
        }
        return false;
    }
}
