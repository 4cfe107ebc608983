package io.github.nutgraf.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as XML Schema's {@code anyURI} takes them: browsers are content with less. */
final class TeiAddress {

    private TeiAddress() {}

    /** The address of a link; null unless http, https or mailto, and for what is no address at all. */
    static @Nullable String link(@Nullable String url) {
        return valid(SafeUrl.link(url));
    }

    /** The address of a picture; null unless http or https, and for what is no address at all. */
    static @Nullable String image(@Nullable String url) {
        return valid(SafeUrl.image(url));
    }

    private static @Nullable String valid(@Nullable String url) {
        if (url == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(url.length() + 8);
        boolean fragment = false;
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean stray = switch (c) {
                case '[', ']' -> true;
                case '%' -> i + 2 >= url.length() || !isHex(url.charAt(i + 1)) || !isHex(url.charAt(i + 2));
                case '#' -> fragment;
                default -> false;
            };
            fragment |= c == '#';
            out.append(stray ? "%" + Integer.toHexString(c).toUpperCase(Locale.ROOT) : Character.toString(c));
        }
        try {
            return new URI(out.toString()).toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }
}
