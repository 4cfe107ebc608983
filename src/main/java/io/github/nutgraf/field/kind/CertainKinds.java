package io.github.nutgraf.field.kind;

import io.github.nutgraf.article.Kind;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.TableFile;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages that are no story for certain: errors, walls of all sorts, feeds and data sent as a page, threads of
 * forums, goods; and front pages, which list stories or show a company. */
final class CertainKinds {

    /** The source of a kind told by an address of a thread. */
    static final String THREAD = "url:thread";

    /** What titles of errors, captchas and walls say. */
    private static final List<String> NO_PAGE = List.copyOf(TableFile.words(CertainKinds.class, "no-page-titles.tsv"));

    /** An error page with "most read" has more text, but a story that tells of errors has still more. */
    private static final int ERROR_WORDS = 150;

    /** A front page has more pieces of text. */
    private static final int FRONT_BLOCKS = 40;

    private static final int LONGEST_TITLE = 70;

    /** What schema.org calls pages of many products. */
    private static final Set<String> CATALOGUES = Set.of("CollectionPage", "OfferCatalog", "SearchResultsPage");

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;
    private final int words;

    CertainKinds(Page page, Evidence evidence, TextBlocks blocks, int words) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.words = words;
    }

    /** The kind; null if the page is none of these. */
    @Nullable
    Resolved<Kind> find() {
        if (isFeed()) {
            return Resolved.of(Kind.LISTING, "page:feed", 0.99);
        }
        if (isData()) {
            return Resolved.of(Kind.OTHER, "page:data", 0.99);
        }
        if (words < ERROR_WORDS && isNoPage()) {
            return Resolved.of(Kind.OTHER, "page:title", 0.95);
        }
        boolean article = SourceFeatures.saysArticle(evidence.types());
        if (!article && ForumAddress.isThread(page.url())) {
            return Resolved.of(Kind.OTHER, THREAD, 0.95);
        }
        return article ? null : forSale();
    }

    private boolean isFeed() {
        for (int i = 0; i < Math.min(page.size(), 12); i++) {
            @Nullable Element element = page.element(i);
            if (element != null) {
                String name = element.normalName();
                if (name.equals("rss") || name.equals("feed") || name.equals("rdf:rdf") || name.equals("urlset")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** JSON is one run of text without an element in it. */
    private boolean isData() {
        if (blocks.size() == 0 || blocks.size() > 3) {
            return false;
        }
        String first = blocks.text(0);
        String last = blocks.text(blocks.size() - 1);
        char end = last.charAt(last.length() - 1);
        return (first.startsWith("{\"") && end == '}')
                || ((first.startsWith("[{") || first.startsWith("[\"")) && end == ']')
                || (first.startsWith("{ \"") && end == '}');
    }

    private boolean isNoPage() {
        for (Topic topic : List.of(Topic.HEADLINE, Topic.HEADING)) {
            for (Claim claim : evidence.claims(topic)) {
                if (isNoPage(claim.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNoPage(String title) {
        if (title.length() > LONGEST_TITLE) {
            return false;
        }
        String lower = title.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String phrase : NO_PAGE) {
            if (lower.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Told to social networks as a product or a group of them, or described as a product and not told as an article: reviews
     * say they are articles.
     */
    private @Nullable Resolved<Kind> forSale() {
        boolean article = false;
        for (Claim claim : evidence.claims(Topic.PAGE_TYPE)) {
            if (claim.value().startsWith("product")) {
                Kind kind = claim.value().endsWith("group") ? Kind.LISTING : Kind.OTHER;
                return Resolved.of(kind, claim.source(), 0.95);
            }
            article |= claim.value().startsWith("article");
        }
        Set<String> types = evidence.types();
        if (article || !types.contains("Product") || types.contains("ItemList")) {
            return null;
        }
        boolean many = !Collections.disjoint(types, CATALOGUES);
        return Resolved.of(many ? Kind.LISTING : Kind.OTHER, "json-ld:@type", 0.95);
    }

    /** An address without a path over many links, and no article in the data: the front page of news, or of a company. */
    boolean isFrontPage() {
        @Nullable String url = page.url();
        if (url == null || blocks.size() <= FRONT_BLOCKS || SourceFeatures.saysArticle(evidence.types())) {
            return false;
        }
        URI uri = URI.create(url);
        @Nullable String path = uri.getRawPath();
        boolean top = (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
        return top && page.gathered().anchors().size() > FRONT_BLOCKS;
    }
}
