package io.github.nutgraf.dates;

import io.github.nutgraf.dates.DateWords.Role;
import io.github.nutgraf.text.Folding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into numbers, words and single marks, each with its place; white space is dropped, but tokens know
 * whether they touch. Numbers may be written in the decimal digits of any script.
 */
final class DateTokens {

    /** A line that could hold a date is short; in longer text the rest is not looked at. */
    private static final int LONGEST = 20_000;

    /** Digits beyond which a number is no part of a date and does not fit a long. */
    private static final int MOST_DIGITS = 17;

    /** "a las": no form has more words behind its first. */
    private static final int MOST_JOINED = 3;

    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte MARK = 3;

    final String text;
    private final @Nullable String language;
    private byte[] kind = new byte[32];
    private int[] start = new int[32];
    private int[] end = new int[32];
    private long[] value = new long[32];
    private @Nullable String[] folded = new String[32];

    /** Words that, alone or with those behind them, were found in no table, as most of a line; the others are asked again. */
    private boolean[] strange = new boolean[32];

    private int size;
    private int behind;

    DateTokens(String text, @Nullable String language) {
        this.text = text;
        this.language = language;
        int length = Math.min(text.length(), LONGEST);
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            int from = i++;
            if (Character.isDigit(c)) {
                long number = Character.digit(c, 10);
                while (i < length && Character.isDigit(text.charAt(i))) {
                    number = i - from < MOST_DIGITS ? number * 10 + Character.digit(text.charAt(i), 10) : -1;
                    i++;
                }
                add(NUMBER, from, i, number);
            } else if (isIdeograph(c)) {
                // Written without spaces: two characters where the table knows them together, else one.
                if (i < length && isIdeograph(text.charAt(i)) && DateWords.find(text.substring(from, i + 1)) != null) {
                    i++;
                }
                add(WORD, from, i, 0);
            } else if (isWordPart(c)) {
                while (i < length && isWordPart(text.charAt(i)) && !isIdeograph(text.charAt(i))) {
                    i++;
                }
                add(WORD, from, i, 0);
            } else if (!isSpace(c)) {
                add(MARK, from, i, c);
            }
        }
    }

    int size() {
        return size;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    boolean isNumber(int i) {
        return i < size && kind[i] == NUMBER;
    }

    /** The first number from here on; the size if there is none. */
    int nextNumber(int from) {
        int i = from;
        while (i < size && kind[i] != NUMBER) {
            i++;
        }
        return i;
    }

    boolean isWord(int i) {
        return i < size && kind[i] == WORD;
    }

    boolean isMark(int i) {
        return i < size && kind[i] == MARK;
    }

    boolean isMark(int i, char c) {
        return i < size && kind[i] == MARK && value[i] == c;
    }

    /** The mark as written; 0 if the token is none. */
    char mark(int i) {
        return i >= 0 && i < size && kind[i] == MARK ? (char) value[i] : 0;
    }

    /** Whether a number of {@code from} to {@code to} digits stands here. */
    boolean isNumber(int i, int from, int to) {
        return isNumber(i) && length(i) >= from && length(i) <= to && value[i] >= 0;
    }

    int length(int i) {
        return end[i] - start[i];
    }

    /** The number here; -1 if it has too many digits. */
    long number(int i) {
        return value[i];
    }

    /** Whether nothing, not even a space, stands before the token. */
    boolean touches(int i) {
        return i > 0 && i < size && start[i] == end[i - 1];
    }

    /** The folded word here. */
    String folded(int i) {
        String out = folded[i];
        if (out == null) {
            out = Folding.fold(text.substring(start[i], end[i]));
            folded[i] = out;
        }
        return out;
    }

    /**
     * The value of the word here in a role, or {@link DateWords#NONE}; the longest form wins ("a las" before "a").
     * {@link #behind()} then tells where it ends.
     */
    int value(int i, Role role) {
        if (!isWord(i)) {
            return DateWords.NONE;
        }
        behind = i + 1;
        if (strange[i]) {
            return DateWords.NONE;
        }
        String key = folded(i);
        DateWords.Entry @Nullable [] word = DateWords.find(key);
        int best = DateWords.value(word, key, role, language);
        boolean known = word != null;
        boolean phrase = known && DateWords.begins(key);
        int last = next(i, phrase);
        for (int joined = 0; joined < MOST_JOINED && last >= 0; joined++) {
            key += folded(last);
            DateWords.Entry @Nullable [] form = DateWords.find(key);
            known |= form != null;
            int longer = DateWords.value(form, key, role, language);
            if (longer != DateWords.NONE) {
                best = longer;
                behind = last + 1;
            }
            last = next(last, phrase);
        }
        strange[i] = !known;
        return best;
    }

    /** The word that a form of several words could go on with; -1 if there is none. */
    private int next(int word, boolean phrase) {
        int j = word + 1;
        if (j >= size) {
            return -1;
        }
        if (isMark(j, '.') && touches(j) && length(word) <= 4 && isWord(j + 1)) {
            return j + 1;
        }
        if (isWord(j) && (phrase || length(word) <= 2) && !isIdeograph(text.charAt(start[j]))) {
            return j;
        }
        return phrase && isMark(j, '-') && isWord(j + 1) ? j + 1 : -1;
    }

    boolean is(int i, Role role) {
        return value(i, role) != DateWords.NONE;
    }

    /** Behind the last word that {@link #value} found. */
    int behind() {
        return behind;
    }

    /** Sets what {@link #behind()} tells, for values that are no words. */
    void place(int token) {
        behind = token;
    }

    private void add(byte what, int from, int to, long number) {
        if (size == kind.length) {
            int capacity = size * 2;
            kind = Arrays.copyOf(kind, capacity);
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            value = Arrays.copyOf(value, capacity);
            folded = Arrays.copyOf(folded, capacity);
            strange = Arrays.copyOf(strange, capacity);
        }
        kind[size] = what;
        start[size] = from;
        end[size] = to;
        value[size++] = number;
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x3040 && c <= 0x30FF);
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> c != 'º' && c != 'ª';
            default -> c == '\u05F3' || c == '\u05F4' || c == '\u200C' || c == '\u200D';
        };
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x80
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT));
    }
}
