package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import java.net.MalformedURLException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Makes addresses absolute. */
final class WebAddress {

    /** An address beyond this is data. */
    private static final int LONGEST = 4_000;

    private WebAddress() {}

    /** The absolute http(s) address; null for anything else, and for a relative one on a page of unknown address. */
    static @Nullable String absolute(Page page, String raw) {
        @Nullable URL url = url(page, raw);
        return url == null ? null : url.toExternalForm();
    }

    static @Nullable URL url(Page page, String raw) {
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
            return url.getProtocol().startsWith("http") && !url.getHost().isEmpty() ? url : null;
        } catch (MalformedURLException e) {
            return null;
        }
    }
}
