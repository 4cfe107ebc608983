package io.github.nutgraf.field.shared;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells links to an author's page from others. */
public final class AuthorLinks {

    private static final String[] FOLDERS = {
        "/author",
        "/autor",
        "/auteur",
        "/by/",
        "/people/",
        "/person/",
        "/staff/",
        "/contributor",
        "/profile",
        "/journalist",
        "/writer",
        "/reporter",
        "/team/",
        "/columnist",
        "/redaktion/",
        "/bio/",
        "/our-experts/",
        "/editor"
    };

    private AuthorLinks() {}

    public static boolean isAuthorPage(Element link) {
        if (link.attr("rel").toLowerCase(Locale.ROOT).contains("author")) {
            return true;
        }
        for (String token : link.classNames()) {
            if (token.toLowerCase(Locale.ROOT).contains("author")) {
                return true;
            }
        }
        String href = link.attr("href").toLowerCase(Locale.ROOT);
        for (String folder : FOLDERS) {
            if (href.contains(folder)) {
                return true;
            }
        }
        return false;
    }
}
