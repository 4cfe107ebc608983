package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells links to the site's front page: what they say is the site's name or logo. */
public final class HomeLinks {

    /** {@code https:}. */
    private static final int LONGEST_SCHEME = 6;

    private HomeLinks() {}

    /** Whether the element is a link to the root of the page's site. */
    public static boolean isHome(Page page, int node) {
        @Nullable Element link = page.tag(node) == TagType.A ? page.element(node) : null;
        if (link == null) {
            return false;
        }
        String href = link.attributes().get("href").strip();
        if (href.equals("/") || href.equals("./")) {
            return true;
        }
        int scheme = href.indexOf("//");
        if (scheme < 0 || scheme > LONGEST_SCHEME) {
            return false;
        }
        int slash = href.indexOf('/', scheme + 2);
        @Nullable String url = page.url();
        boolean root = slash < 0 || slash == href.length() - 1;
        return root && url != null && host(url).equals(host(href));
    }

    private static String host(String url) {
        int from = url.indexOf("//") + 2;
        int to = url.indexOf('/', from);
        return bare(url.substring(from, to < 0 ? url.length() : to));
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
