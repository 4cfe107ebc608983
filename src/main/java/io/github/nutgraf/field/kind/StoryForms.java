package io.github.nutgraf.field.kind;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stories that are told in another form than paragraphs: timed entries, pictures, a video. */
final class StoryForms {

    private static final Set<String> LIVE_WORDS = TableFile.words(StoryForms.class, "live-words.tsv");

    /** Less text with a video or a gallery goes with it; a story has more. */
    private static final int STORY_WORDS = 150;

    /** A page that says article and has a video over more text than this is an article. */
    private static final int ARTICLE_WORDS = 60;

    /** Fewer pictures with captions are an illustrated short story. */
    private static final int SERIES = 5;

    private final Page page;
    private final Evidence evidence;
    private final Body story;
    private final int words;

    StoryForms(Page page, Evidence evidence, Body story, int words) {
        this.page = page;
        this.evidence = evidence;
        this.story = story;
        this.words = words;
    }

    /** A live blog; null if it is none. */
    @Nullable
    Resolved<Kind> live() {
        if (evidence.types().contains("LiveBlogPosting")) {
            return Resolved.of(Kind.LIVE_BLOG, "json-ld:@type", 0.95);
        }
        int timed = 0;
        for (Block block : story.blocks()) {
            if (block instanceof Block.LiveEntry) {
                return Resolved.of(Kind.LIVE_BLOG, "page:entries", 0.9);
            }
            timed += block instanceof Block.Heading heading && opensWithClock(heading.text()) ? 1 : 0;
        }
        return timed >= 2 && saysLive() ? Resolved.of(Kind.LIVE_BLOG, "page:times", 0.9) : null;
    }

    /** A gallery or a video that says so itself; null if it does not. */
    @Nullable
    Resolved<Kind> claimed() {
        if (words >= STORY_WORDS) {
            return null;
        }
        if (saysGallery() && captioned() >= 2) {
            return Resolved.of(Kind.GALLERY, "json-ld:@type", 0.8);
        }
        boolean video = evidence.types().contains("VideoObject") || pageType("video");
        boolean article = SourceFeatures.saysArticle(evidence.types()) || pageType("article");
        return video && !(article && words > ARTICLE_WORDS) ? Resolved.of(Kind.VIDEO, "json-ld:@type", 0.8) : null;
    }

    /** A gallery or a video, on a page that is a story; null if it is neither. */
    @Nullable
    Resolved<Kind> other() {
        @Nullable Resolved<Kind> claimed = claimed();
        if (claimed != null) {
            return claimed;
        }
        int pictures = captioned();
        boolean series =
                pictures >= SERIES && (words < STORY_WORDS || (saysGallery() && words < pictures * ARTICLE_WORDS));
        return series ? Resolved.of(Kind.GALLERY, "page:captions", 0.8) : null;
    }

    private boolean saysGallery() {
        return evidence.types().contains("ImageGallery") || evidence.types().contains("MediaGallery");
    }

    /** Pictures with captions: an icon or a product's picture has none. */
    private int captioned() {
        int count = 0;
        for (Block block : story.blocks()) {
            count += block instanceof Block.Figure figure && figure.caption() != null ? 1 : 0;
        }
        return count;
    }

    /** Whether the page is told to social networks as one of this type. */
    boolean pageType(String type) {
        for (Claim claim : evidence.claims(Topic.PAGE_TYPE)) {
            if (claim.value().startsWith(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysLive() {
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            if (hasLiveWord(claim.value())) {
                return true;
            }
        }
        @Nullable String url = page.url();
        return url != null && hasLiveWord(url);
    }

    private static boolean hasLiveWord(String text) {
        for (String word : Words.of(text)) {
            if (LIVE_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "11:40 p.m.: Ferry turned back", "14.05 Uhr", "9h30". */
    static boolean opensWithClock(String text) {
        String s = text.toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < s.length() && digits < 3 && isDigit(s.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits < 3
                && s.length() > digits + 2
                && ":.h".indexOf(s.charAt(digits)) >= 0
                && isDigit(s.charAt(digits + 1))
                && isDigit(s.charAt(digits + 2))
                && (s.length() == digits + 3 || !isDigit(s.charAt(digits + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
