package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.Map;

/**
 * Leaves out what stands in another {@code article} element than the story: the next story of an infinite scroll,
 * comments marked up as articles, teasers. Where no single one holds a good part of the kept words (live blogs, lists
 * of posts) nothing is left out.
 */
final class OtherArticles {

    private static final int STORY_WORDS = 100;
    private static final double STORY_SHARE = 0.4;

    private OtherArticles() {}

    static void drop(Page page, TextBlocks blocks, boolean[] kept) {
        Map<Integer, Integer> words = new HashMap<>();
        int total = 0;
        int[] article = new int[kept.length];
        for (int b = 0; b < kept.length; b++) {
            if (kept[b]) {
                article[b] = outermost(page, blocks.container(b));
                words.merge(article[b], blocks.words(b), Integer::sum);
                total += blocks.words(b);
            }
        }
        int story = -1;
        for (Map.Entry<Integer, Integer> entry : words.entrySet()) {
            int most = story < 0 ? 0 : words.getOrDefault(story, 0);
            // Two stories of like length: the reader came for the first.
            if (entry.getKey() >= 0
                    && (story < 0
                            || entry.getValue() > 1.5 * most
                            || (entry.getKey() < story && entry.getValue() > most / 3))) {
                story = entry.getKey();
            }
        }
        int own = words.getOrDefault(story, 0);
        if (story < 0 || own < STORY_WORDS || own < total * STORY_SHARE) {
            return;
        }
        Map<Integer, Boolean> headed = new HashMap<>();
        for (int b = 0; b < kept.length; b++) {
            if (kept[b]
                    && article[b] >= 0
                    && article[b] != story
                    && headed.computeIfAbsent(article[b], a -> hasHeadline(page, a))) {
                kept[b] = false;
            }
        }
    }

    /** Parts of one story in several elements have no headline each. */
    private static boolean hasHeadline(Page page, int article) {
        for (int i = article; i < page.end(article); i++) {
            if (page.tag(i) == TagType.H1 || page.tag(i) == TagType.H2) {
                return true;
            }
        }
        return false;
    }

    private static int outermost(Page page, int node) {
        int found = -1;
        for (int i = node; i > 0; i = page.parent(i)) {
            if (page.tag(i) == TagType.ARTICLE) {
                found = i;
            }
        }
        return found;
    }
}
