package io.github.nutgraf.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of a text in lower case: runs of letters and digits; in scripts without spaces, each character is a word. */
public final class Words {

    private Words() {}

    public static List<String> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words of a text, no more than {@code most}. */
    public static List<String> of(String text, int most) {
        List<String> out = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length() && out.size() < most; i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean ideograph = isIdeograph(c);
            boolean inWord = !ideograph && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
            if (inWord) {
                if (start < 0) {
                    start = i;
                }
                continue;
            }
            if (start >= 0) {
                out.add(lower.substring(start, i));
                start = -1;
            }
            if (ideograph && out.size() < most) {
                out.add(lower.substring(i, i + 1));
            }
        }
        return out;
    }

    /** How many words {@link #of} gives, without making them. */
    public static int count(String text) {
        return WordHashes.count(text);
    }

    public static Set<String> set(String text) {
        return new HashSet<>(of(text));
    }

    /** A hash of {@code length} words from {@code at}; equal for equal words. */
    public static long shingle(List<String> words, int at, int length) {
        long hash = WordHashes.shingle();
        for (int i = at; i < at + length; i++) {
            hash = WordHashes.shingle(hash, WordHashes.of(words.get(i)));
        }
        return hash;
    }

    /** A character of a script written without spaces between words: kana, Han, Thai. */
    public static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\u0E00' && c <= '\u0E7F');
    }
}
