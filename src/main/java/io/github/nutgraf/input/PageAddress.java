package io.github.nutgraf.input;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Addresses to ask servers for, as people and servers write them: with letters of any script, in hosts too, with blanks and
 * what else the standard (RFC 3986) wants escaped. Browsers take them all.
 */
final class PageAddress {

    /** What stands in addresses though it must not, but in hosts. */
    private static final String ESCAPED = " \"<>\\^`{|}[]";

    private PageAddress() {}

    /** @throws URISyntaxException if it is none */
    static URI of(String text) throws URISyntaxException {
        int host = text.indexOf("//") + 2;
        int end = host;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String path = text.substring(end);
        return new URI(text.substring(0, host)
                + host(text.substring(host, end))
                + (path.startsWith("/") ? "" : "/")
                + escaped(path));
    }

    /**
     * Where a server redirects to.
     *
     * @param from the address that was asked for
     * @param location an address, or what of it is another
     */
    static URI redirected(URI from, String location) throws URISyntaxException {
        // Bytes beyond ASCII come as Latin letters, and are mostly UTF-8.
        String target = location.chars().allMatch(c -> c < 0x100)
                ? new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : location;
        if (ArchiveAddress.isOne(target)) {
            return of(target);
        }
        if (target.startsWith("//")) {
            return of(from.getScheme() + ":" + target);
        }
        if (target.startsWith("?")) {
            // Java resolves these by an older standard, without the last part of the path.
            return new URI(from.getScheme() + "://" + from.getRawAuthority() + from.getRawPath() + escaped(target));
        }
        return from.resolve(new URI(escaped(target)));
    }

    private static String host(String authority) throws URISyntaxException {
        if (authority.chars().allMatch(c -> c < 0x80)) {
            return authority;
        }
        int port = authority.lastIndexOf(':');
        String host = port < 0 ? authority : authority.substring(0, port);
        try {
            return IDN.toASCII(host) + (port < 0 ? "" : authority.substring(port));
        } catch (IllegalArgumentException e) {
            throw new URISyntaxException(authority, "No name of a host");
        }
    }

    private static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean percent = b == '%' && !(isHex(bytes, i + 1) && isHex(bytes, i + 2));
            if (b < 0 || percent || ESCAPED.indexOf(b) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", b));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte[] bytes, int i) {
        return i < bytes.length && Character.digit(bytes[i], 16) >= 0;
    }
}
