package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.IntList;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code link} elements: the page's own address and its licence. */
final class LinkReader implements SourceReader {

    private final Page page;
    private final EvidenceBuilder out;

    LinkReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        IntList links = page.gathered().links();
        for (int l = 0; l < links.size() && Evidence.goesOn(page, l); l++) {
            @Nullable Element link = page.element(links.get(l));
            if (link == null) {
                continue;
            }
            switch (link.attr("rel").strip().toLowerCase(Locale.ROOT)) {
                case "canonical" -> out.add(Topic.CANONICAL_URL, address(link), "link:canonical", -1);
                case "license" -> out.add(Topic.LICENSE, address(link), "link:license", -1);
                case "image_src" -> out.add(Topic.IMAGE, address(link), "link:image_src", -1);
                default -> {}
            }
        }
        licenses();
    }

    /** Links that the reader sees; whether the licence is the story's, a picture's or another's, their place has to tell. */
    private void licenses() {
        IntList links = page.gathered().licenses();
        for (int l = 0; l < links.size() && Evidence.goesOn(page, l); l++) {
            @Nullable Element link = page.element(links.get(l));
            if (link != null) {
                out.add(Topic.LICENSE, address(link), "page:rel=license", links.get(l));
            }
        }
    }

    private String address(Element link) {
        @Nullable String absolute = WebAddress.absolute(page, link.attr("href"));
        return absolute == null ? link.attr("href") : absolute;
    }
}
