package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what stands in another {@code article} element than the story: the next story of an infinite scroll,
 * comments marked up as articles, teasers. The story's is the one with the page's headline, else the one with most of
 * the kept words. Where no single one holds a good part of them (live blogs, lists of posts) nothing is left out.
 */
final class OtherArticles {

    private static final String REASON = "stands in another article of the page";

    /** An article element of fewer words may be the head of a story whose text stands beside it. */
    private static final int STORY_WORDS = 100;

    private static final int HEADED_WORDS = 60;

    /** A later article with more than so many times the words is no second story: the first was the head of it, or a teaser. */
    private static final int LATER = 3;

    private static final double STORY_SHARE = 0.4;

    private final Page page;
    private final TextBlocks blocks;
    private final Selection selection;

    /** By node: its outermost article; -1 if it stands in none. */
    private final int[] outermost;

    /** By block: its outermost article. */
    private final int[] article;

    /** By article: its kept words; in document order. */
    private final Map<Integer, Integer> words = new LinkedHashMap<>();

    private OtherArticles(Draft draft) {
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.selection = draft.selection;
        this.article = new int[selection.size()];
        this.outermost = new int[page.size()];
        for (int i = 0; i < outermost.length; i++) {
            int around = i == 0 ? -1 : outermost[page.parent(i)];
            outermost[i] = around < 0 && page.tag(i) == TagType.ARTICLE ? i : around;
        }
    }

    static void drop(Draft draft) {
        new OtherArticles(draft).drop(draft.headline());
    }

    private void drop(int headline) {
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            article[b] = outermost[blocks.container(b)];
            words.merge(article[b], blocks.words(b), Integer::sum);
        }
        int headed = headline < 0 ? -1 : outermost[blocks.container(headline)];
        if (headed >= 0 && words.getOrDefault(headed, 0) >= HEADED_WORDS) {
            dropBut(headed, false);
            return;
        }
        int story = largest();
        int own = words.getOrDefault(story, 0);
        if (story >= 0 && own >= STORY_WORDS && own >= selection.words() * STORY_SHARE) {
            dropBut(story, true);
        }
    }

    /** Of two stories of like length the reader came for the first. */
    private int largest() {
        int story = -1;
        for (Map.Entry<Integer, Integer> entry : words.entrySet()) {
            int most = story < 0 ? 0 : words.getOrDefault(story, 0);
            if (entry.getKey() >= 0 && entry.getValue() > LATER * most) {
                story = entry.getKey();
            }
        }
        return story;
    }

    private void dropBut(int story, boolean anyHeading) {
        Map<Integer, Boolean> headed = new HashMap<>();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (article[b] >= 0
                    && article[b] != story
                    && headed.computeIfAbsent(article[b], a -> hasHeadline(a, anyHeading))) {
                selection.drop(b, REASON);
            }
        }
    }

    /** Parts of one story in several elements have no headline each; the items of a list have no linked ones. */
    private boolean hasHeadline(int other, boolean anyHeading) {
        for (int i = other; i < page.end(other); i++) {
            @Nullable TagType tag = page.tag(i);
            if (tag == null || tag.headingLevel() == 0) {
                continue;
            }
            if (tag == TagType.H1
                    || (tag == TagType.H2 && anyHeading)
                    || holdsLink(i)
                    || page.tag(page.parent(i)) == TagType.A) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsLink(int node) {
        for (int i = node; i < page.end(node); i++) {
            if (page.tag(i) == TagType.A) {
                return true;
            }
        }
        return false;
    }
}
