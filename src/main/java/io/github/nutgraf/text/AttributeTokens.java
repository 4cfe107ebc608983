package io.github.nutgraf.text;

import java.util.Locale;

/**
 * The tokens of a class, id or role value one after the other, in lower case: split at everything that is no letter and
 * at changes from lower to upper case; single letters are left out. Makes no strings: it runs on every element around a
 * text.
 */
public final class AttributeTokens {

    private String value = "";
    private int end;
    private int at;

    /** Where the token begins and ends. */
    private int from;

    private int to;
    private long hash;

    /** Begins with a value, of which {@code most} characters count. */
    public AttributeTokens over(String newValue, int most) {
        return over(newValue, 0, Math.min(newValue.length(), most));
    }

    /** Begins with a part of a value. */
    public AttributeTokens over(String newValue, int begin, int behind) {
        value = newValue;
        at = begin;
        end = behind;
        return this;
    }

    /** Goes to the next token; false if there is none. */
    public boolean next() {
        String all = value;
        int i = at;
        while (i < end) {
            int start = i;
            long letters = 0;
            boolean lower = false;
            while (i < end) {
                char c = all.charAt(i);
                boolean upper = c >= 'A' && c <= 'Z';
                // A capital that ends this token begins the next one.
                if ((!upper && (c < 'a' || c > 'z')) || (upper && lower)) {
                    break;
                }
                letters = WordHashes.with(letters, lower(c));
                lower = !upper;
                i++;
            }
            if (i - start > 1) {
                from = start;
                to = i;
                at = i;
                hash = letters;
                return true;
            }
            // A letter alone, in front of a capital or of what is skipped.
            i += i == start ? 1 : 0;
        }
        at = i;
        return false;
    }

    private static char lower(char letter) {
        return (char) (letter | 0x20);
    }

    /** The token's number in a vocabulary; -1 if it is not there. */
    public int find(Vocabulary vocabulary) {
        return vocabulary.find(hash);
    }

    /** Whether digits run into the token, or lead from it into more letters: it is a piece of a hash. */
    public boolean isPieceOfHash() {
        return (from > 0 && isDigit(value.charAt(from - 1)))
                || (to + 1 < value.length() && isDigit(value.charAt(to)) && isLetter(value.charAt(to + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return lower(c) >= 'a' && lower(c) <= 'z';
    }

    /** How many letters the token has. */
    public int length() {
        return to - from;
    }

    /** The {@linkplain WordHashes#with hash} of the letters with that hash and the token's behind them; of the token for 0. */
    public long hashBehind(long letters) {
        long out = letters;
        for (int i = from; i < to; i++) {
            out = WordHashes.with(out, lower(value.charAt(i)));
        }
        return out;
    }

    /** The token. */
    public String text() {
        return value.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
