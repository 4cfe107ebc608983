package io.github.nutgraf.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts comparable: differences of quotes, dashes, spaces and case are no differences of extraction.
 *
 * <p>The tests for spaces, word characters and case follow Python's {@code str.split}, {@code \w} and {@code casefold},
 * in which the published benchmarks were computed.
 */
public final class ComparableText {

    private ComparableText() {}

    /** The text in NFKC, with one kind of quote and dash, invisible marks gone and white space folded. */
    static String fold(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String s = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder marked = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                marked.append(c);
            }
        }
        StringBuilder out = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\'' && i + 1 < marked.length() && marked.charAt(i + 1) == '\'') {
                i++;
            }
            out.append(isQuote(c) ? '\'' : isDash(c) ? '-' : c);
        }
        return foldSpace(out);
    }

    /** The text with each run of white space as one space, and none at either end. */
    static String foldSpace(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The folded text without differences of case: "ß" is "ss", "ς" is "σ". */
    static String foldCase(@Nullable String text) {
        String s = fold(text);
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> {
            if (c < 0x80) {
                out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            } else if (!Character.isLetter(c) || c == 'ı' || Character.getType(c) == Character.OTHER_LETTER) {
                out.appendCodePoint(c);
            } else {
                out.append(Character.toString(c)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT)
                        .replace('ς', 'σ'));
            }
        });
        return out.toString();
    }

    /** The words of a text in lower case; scripts written without spaces count each character as a word. */
    static List<String> words(@Nullable String text) {
        String s = fold(text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(s.length() / 6 + 1);
        int start = -1;
        for (int i = 0; i <= s.length(); ) {
            int c = i < s.length() ? s.codePointAt(i) : ' ';
            boolean alone = isSpaceless(c);
            boolean word = isWord(c);
            if (start >= 0 && (alone || !word)) {
                words.add(s.substring(start, i));
                start = -1;
            }
            if (alone && word) {
                words.add(s.substring(i, i + 1));
            } else if (word && start < 0) {
                start = i;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    /** The text's paragraphs, parted by blank lines, white space folded. */
    static List<String> paragraphs(String text) {
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int lineFeeds = 0;
            int end = i;
            while (end < text.length() && isSpace(text.charAt(end))) {
                lineFeeds += text.charAt(end) == '\n' ? 1 : 0;
                end++;
            }
            if (lineFeeds > 1 || i == text.length()) {
                String paragraph = foldSpace(text.substring(start, i));
                if (!paragraph.isEmpty()) {
                    out.add(paragraph);
                }
                start = end;
            }
            i = Math.max(i, end - 1);
        }
        return out;
    }

    private static boolean isWord(int c) {
        if (Character.isLetter(c) || c == '_') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Japanese, Chinese, Korean and Thai. */
    private static boolean isSpaceless(int c) {
        return (c >= 0x3040 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7af)
                || (c >= 0x0e00 && c <= 0x0e7f);
    }

    private static boolean isQuote(char c) {
        return "\u2018\u2019\u201a\u201b\u2032`\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2033\"".indexOf(c) >= 0;
    }

    private static boolean isDash(char c) {
        return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= 0x09 && c <= 0x0d)
                || (c >= 0x1c && c <= 0x1f)
                || c == 0x85
                || c == 0xa0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }
}
