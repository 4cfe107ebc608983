package io.github.nutgraf.field.headline;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.HomeLinks;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The site's name where no data gives it: an end of the document's title that the page prints elsewhere as such, as its link
 * home, in its footer, or as a heading while another heading is the rest of the title.
 */
public final class PrintedSiteName {

    private static final int MOST_WORDS = 6;

    private static final int SHORTEST = 4;

    /** Footers end in long lists of links at times. */
    private static final int LAST_BLOCKS = 60;

    private static final int LONGEST = 120;

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;

    /** Null until wanted. */
    private @Nullable IntList homeLinks;

    private PrintedSiteName(Page page, Evidence evidence, TextBlocks blocks) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
    }

    /** The name; null if no title has one at an end, or the page prints none of its ends as a name. */
    public static @Nullable String of(Page page, Evidence evidence, TextBlocks blocks) {
        return new PrintedSiteName(page, evidence, blocks).find();
    }

    private @Nullable String find() {
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            TitleParts parts = claim.source().equals("title") ? new TitleParts(claim.value()) : null;
            int n = parts == null ? 0 : parts.size();
            if (parts != null && n > 1) {
                for (int from = 1; from < n; from++) {
                    String tail = parts.run(from, n);
                    if (isName(tail, parts.run(0, from), true)) {
                        return tail;
                    }
                }
                // "… | Harbour Lantern – News from the coast"; one word may be "Home".
                for (int part = 1; part < n - 1; part++) {
                    String name = parts.run(part, part + 1);
                    int words = Words.count(name);
                    if (words > 1 && words <= MOST_WORDS && isHomeLink(TextKey.of(name))) {
                        return name;
                    }
                }
                String first = parts.run(0, 1);
                if (isName(first, parts.run(1, n), false)) {
                    return first;
                }
            }
        }
        return null;
    }

    private boolean isName(String part, String rest, boolean tail) {
        String key = TextKey.of(part);
        int words = Words.count(part);
        if (key.length() < SHORTEST || words > MOST_WORDS) {
            return false;
        }
        boolean shorter = words < Words.count(rest);
        return isHomeLink(key)
                || (shorter && tail && isHost(key))
                || (shorter && opensFooter(part))
                || (shorter && tail && isMasthead(key, TextKey.of(rest)));
    }

    private boolean isHomeLink(String key) {
        IntList links = homeLinks();
        for (int a = 0; a < links.size(); a++) {
            int node = links.get(a);
            if (TextKey.of(VisibleText.of(page, node, LONGEST)).equals(key) || isLogo(node, key)) {
                return true;
            }
        }
        return false;
    }

    private IntList homeLinks() {
        @Nullable IntList known = homeLinks;
        if (known == null) {
            known = new IntList();
            IntList anchors = page.gathered().anchors();
            for (int a = 0; a < anchors.size(); a++) {
                if (HomeLinks.isHome(page, anchors.get(a))) {
                    known.add(anchors.get(a));
                }
            }
            homeLinks = known;
        }
        return known;
    }

    /** Whether a picture in the link bears the name: alt="Harbour Lantern logo". */
    private boolean isLogo(int link, String key) {
        for (int i = link + 1; i < page.end(link); i++) {
            @Nullable Element element = page.element(i);
            String alt = element == null ? "" : TextKey.of(element.attr("alt"));
            if (alt.equals(key) || alt.equals(key + "logo") || alt.equals("logo" + key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the host is called so: "Harbour Lantern" at harbourlantern.com. */
    private boolean isHost(String key) {
        @Nullable String url = page.url();
        return url != null && SiteNames.hostLabel(url).replace("-", "").equals(key);
    }

    /** Whether a line of the page's footer begins with it: "Harbour Notes, Quay Street 3". */
    private boolean opensFooter(String part) {
        for (int b = blocks.size() - 1; b >= Math.max(0, blocks.size() - LAST_BLOCKS); b--) {
            String text = blocks.text(b);
            if (text.length() <= LONGEST && text.startsWith(part) && isInFooter(blocks.first(b))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInFooter(int node) {
        for (int i = node; i > 0; i = page.parent(i)) {
            if (page.tag(i) == TagType.FOOTER) {
                return true;
            }
        }
        return false;
    }

    /** Whether one heading is the name and another the rest of the title. */
    private boolean isMasthead(String key, String rest) {
        Set<String> headings = new HashSet<>();
        for (Claim claim : evidence.claims(Topic.HEADING)) {
            headings.add(TextKey.of(claim.value()));
        }
        return headings.contains(key) && headings.contains(rest);
    }
}
