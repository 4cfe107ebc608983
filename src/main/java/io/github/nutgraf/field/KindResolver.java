package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what sort of page it is, from what it says of itself, its address, and what was found in it. */
final class KindResolver {

    /** Less text with a video or a gallery goes with it; a story has more. */
    private static final int STORY_WORDS = 150;

    /** A page with less prose than this and many links is a list of links. */
    private static final int LISTING_WORDS = 60;

    private static final int LISTING_LINKS = 40;

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;
    private final Body story;
    private final int words;
    private int figures;

    /** @param words the story's length */
    KindResolver(Page page, Evidence evidence, TextBlocks blocks, Body story, int words) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.story = story;
        this.words = words;
    }

    Resolved<Kind> resolve() {
        for (Block block : story.blocks()) {
            figures += block instanceof Block.Figure ? 1 : 0;
        }
        Set<String> types = evidence.types();
        if (types.contains("LiveBlogPosting") || story.blocks().stream().anyMatch(b -> b instanceof Block.LiveEntry)) {
            return Resolved.of(Kind.LIVE_BLOG, "json-ld:@type", 0.9);
        }
        boolean saysArticle =
                types.stream().anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting")) || pageType("article");
        if (isFrontPage() && !saysArticle) {
            return Resolved.of(Kind.LISTING, "url", 0.9);
        }
        boolean gallery = types.contains("ImageGallery") || types.contains("MediaGallery");
        boolean saysListing =
                types.contains("CollectionPage") || types.contains("SearchResultsPage") || types.contains("ItemList");
        if (!saysArticle && saysListing && !gallery && words < STORY_WORDS) {
            return Resolved.of(Kind.LISTING, "json-ld:@type", 0.8);
        }
        if (words < STORY_WORDS && (gallery || figures >= 5)) {
            return Resolved.of(Kind.GALLERY, gallery ? "json-ld:@type" : "page", 0.7);
        }
        if (words < STORY_WORDS
                && (types.contains("VideoObject") || pageType("video"))
                && !(saysArticle && words > LISTING_WORDS)) {
            return Resolved.of(Kind.VIDEO, "json-ld:@type", 0.7);
        }
        if (!saysArticle && words < LISTING_WORDS && page.gathered().anchors().size() > LISTING_LINKS) {
            return Resolved.of(Kind.LISTING, "page", 0.6);
        }
        if (words == 0 || (words < LISTING_WORDS && !saysArticle)) {
            return Resolved.of(Kind.OTHER, "page", 0.5);
        }
        return Resolved.of(Kind.ARTICLE, saysArticle ? "json-ld:@type" : "page", saysArticle ? 0.9 : 0.7);
    }

    private boolean pageType(String type) {
        for (Claim claim : evidence.claims(Topic.PAGE_TYPE)) {
            if (claim.value().startsWith(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFrontPage() {
        @Nullable String url = page.url();
        if (url == null) {
            return false;
        }
        @Nullable String path = URI.create(url).getRawPath();
        @Nullable String query = URI.create(url).getRawQuery();
        return (path == null || path.isEmpty() || path.equals("/")) && query == null && blocks.size() > LISTING_LINKS;
    }
}
