package io.github.nutgraf.input;

import java.util.Comparator;

/**
 * Orders texts by code points, as {@code LC_ALL=C sort} and Python do. {@link String#compareTo} orders by UTF-16 units,
 * which puts characters beyond U+FFFF before some below.
 */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
