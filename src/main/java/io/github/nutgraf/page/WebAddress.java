package io.github.nutgraf.page;

import java.net.MalformedURLException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Makes addresses absolute. */
public final class WebAddress {

    /** An address beyond this is data. */
    private static final int LONGEST = 4_000;

    private WebAddress() {}

    /** The absolute http(s) address; null for anything else, and for a relative one on a page of unknown address. */
    public static @Nullable String absolute(Page page, String raw) {
        // Most are absolute; making sure with a URL of each would cost more than finding the pictures.
        if (hasHost(raw, "https://") || hasHost(raw, "http://")) {
            return raw;
        }
        @Nullable URL url = url(page, raw);
        return url == null ? null : url.toExternalForm();
    }

    private static boolean hasHost(String raw, String scheme) {
        if (!raw.startsWith(scheme) || raw.length() == scheme.length() || raw.length() > LONGEST) {
            return false;
        }
        for (int i = scheme.length(); i < raw.length(); i++) {
            if (raw.charAt(i) <= ' ') {
                return false;
            }
        }
        return isAuthority(raw, scheme.length());
    }

    /** Whether a host stands here, and behind it nothing but a port: what {@link URL} takes in place of it is looser. */
    private static boolean isAuthority(String address, int from) {
        int i = from;
        while (i < address.length() && isHostCharacter(address.charAt(i))) {
            i++;
        }
        boolean host = i > from;
        if (i < address.length() && address.charAt(i) == ':') {
            i++;
            while (i < address.length() && address.charAt(i) >= '0' && address.charAt(i) <= '9') {
                i++;
            }
        }
        return host && (i == address.length() || "/?#".indexOf(address.charAt(i)) >= 0);
    }

    private static boolean isHostCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    /** The same, of a whole address or a relative one, in its parts. */
    public static @Nullable URL url(Page page, String raw) {
        String link = raw.strip().replace(" ", "%20");
        if (link.isEmpty() || link.length() > LONGEST || link.startsWith("data:") || link.startsWith("#")) {
            return null;
        }
        try {
            String base = page.document().baseUri();
            // A leading "//" needs no more than a scheme.
            URL url = base.isEmpty()
                    ? new URL(link.startsWith("//") ? "https:" + link : link)
                    : new URL(new URL(base), link);
            @Nullable String authority = url.getAuthority();
            return url.getProtocol().startsWith("http") && authority != null && isAuthority(authority, 0) ? url : null;
        } catch (MalformedURLException e) {
            return null;
        }
    }
}
