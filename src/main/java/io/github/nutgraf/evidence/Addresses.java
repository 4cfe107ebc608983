package io.github.nutgraf.evidence;

import java.util.Locale;

/** Compares addresses as names of pages. */
final class Addresses {

    private Addresses() {}

    /** What is left of an address when scheme, "www.", query, fragment, and closing slash are taken off; lower case. */
    static String key(String address) {
        int from = address.indexOf("://");
        from = from < 0 ? (address.startsWith("//") ? 2 : 0) : from + 3;
        int to = address.length();
        for (int i = from; i < to; i++) {
            char c = address.charAt(i);
            if (c == '?' || c == '#') {
                to = i;
            }
        }
        while (to > from && address.charAt(to - 1) == '/') {
            to--;
        }
        String key = address.substring(from, to).toLowerCase(Locale.ROOT);
        return key.startsWith("www.") ? key.substring(4) : key;
    }
}
