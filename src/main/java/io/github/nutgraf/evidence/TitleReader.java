package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the document's {@code title} and its declared language. */
final class TitleReader implements SourceReader {

    private final Page page;
    private final EvidenceBuilder out;

    TitleReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        IntList titles = page.gathered().titles();
        if (!titles.isEmpty()) {
            @Nullable Element title = page.element(titles.get(0));
            out.add(Topic.HEADLINE, title == null ? null : title.wholeText(), "title", -1);
        }
        @Nullable Element html = page.document().firstElementChild();
        while (html != null && !html.normalName().equals("html")) {
            html = html.nextElementSibling();
        }
        if (html != null) {
            out.add(Topic.LANGUAGE, html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"), "html:lang", -1);
        }
    }
}
