package io.github.nutgraf.text;

import java.util.Arrays;

/**
 * The tokens of a class, id or role value one after the other, in lower case: split at everything that is no letter and
 * at changes from lower to upper case; single letters are left out. Makes no strings: it runs on every element around a
 * text.
 */
public final class AttributeTokens {

    private String value = "";
    private int end;
    private int at;
    private char[] token = new char[32];
    private int length;
    private long hash;

    /** Begins with a value, of which {@code most} characters count. */
    public AttributeTokens over(String newValue, int most) {
        return over(newValue, 0, Math.min(newValue.length(), most));
    }

    /** Begins with a part of a value. */
    public AttributeTokens over(String newValue, int from, int to) {
        value = newValue;
        at = from;
        end = to;
        return this;
    }

    /** Goes to the next token; false if there is none. */
    public boolean next() {
        length = 0;
        hash = 0;
        while (at < end) {
            char c = value.charAt(at);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || (c >= 'a' && c <= 'z');
            if (!letter || (upper && at > 0 && Character.isLowerCase(value.charAt(at - 1)))) {
                if (length > 1) {
                    // A capital that ends this token begins the next one.
                    return true;
                }
                length = 0;
                hash = 0;
            }
            if (letter) {
                append((char) (c | 0x20));
            }
            at++;
        }
        return length > 1;
    }

    private void append(char c) {
        if (length == token.length) {
            token = Arrays.copyOf(token, length * 2);
        }
        token[length++] = c;
        hash = WordHashes.with(hash, c);
    }

    /** The token's number in a vocabulary; -1 if it is not there. */
    public int find(Vocabulary vocabulary) {
        return vocabulary.find(hash);
    }

    /** How many letters the token has. */
    public int length() {
        return length;
    }

    /** The {@linkplain WordHashes#with hash} of the letters with that hash and the token's behind them; of the token for 0. */
    public long hashBehind(long letters) {
        long out = letters;
        for (int i = 0; i < length; i++) {
            out = WordHashes.with(out, token[i]);
        }
        return out;
    }

    /** The token. */
    public String text() {
        return new String(token, 0, length);
    }
}
