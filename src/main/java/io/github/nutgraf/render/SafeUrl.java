package io.github.nutgraf.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets through the addresses that may be shown as links or pictures. An allow-list of schemes, compared at the very
 * start of the address: browsers skip white space and controls inside {@code java\tscript:}, a list of bad schemes
 * would have to as well.
 */
final class SafeUrl {

    private SafeUrl() {}

    /** The address of a link, fit for an attribute or a Markdown link; null unless http, https or mailto. */
    static @Nullable String link(@Nullable String url) {
        return url != null && (isWeb(url) || starts(url, "mailto:")) ? encode(url) : null;
    }

    /** The address of a picture; null unless http or https. */
    static @Nullable String image(@Nullable String url) {
        return url != null && isWeb(url) ? encode(url) : null;
    }

    private static boolean isWeb(String url) {
        return starts(url, "https://") || starts(url, "http://");
    }

    private static boolean starts(String url, String scheme) {
        return url.length() > scheme.length()
                && url.substring(0, scheme.length()).toLowerCase(Locale.ROOT).equals(scheme);
    }

    /** Percent-encodes what ends or bends an address in HTML, Markdown or a terminal; the rest stays as it is. */
    private static String encode(String url) {
        StringBuilder out = new StringBuilder(url.length() + 8);
        int c;
        for (int i = 0; i < url.length(); i += Character.charCount(c)) {
            c = url.codePointAt(i);
            if (isUnsafe(c)) {
                // An unpaired surrogate comes out as "?", encoded like the rest.
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%')
                            .append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
                }
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isUnsafe(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F || "\"'<>()\\`|^{}".indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
