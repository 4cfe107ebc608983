package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language a page declares for itself. */
final class PageLanguage {

    private PageLanguage() {}

    /** The language tag of the root element as it stands; null if there is none. */
    static @Nullable String of(Page page) {
        @Nullable Element html = page.document().firstElementChild();
        String tag = html == null ? "" : html.attr("lang").strip();
        return tag.isEmpty() ? null : tag;
    }
}
