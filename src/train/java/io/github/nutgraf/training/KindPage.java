package io.github.nutgraf.training;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.kind.KindFeatures;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.story.StoryFinder;
import io.github.nutgraf.story.StoryModel;
import java.util.List;

/** A page whose kind is annotated, in numbers; its blocks scored by the model of other sites. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares it.
record KindPage(CorpusPage source, float[] row, List<String> names) {

    /** Of so many pages that are no stories, these sets' are lists. */
    private static final List<String> LISTS = List.of("other-collection", "other-listing");

    static boolean annotated(CorpusPage source) {
        return isStory(source) || isOther(source);
    }

    private static boolean isStory(CorpusPage source) {
        String corpus = source.corpus();
        return corpus.startsWith("fundus")
                || corpus.startsWith("daniel")
                || corpus.equals("scrapinghub")
                || corpus.equals("naeb")
                || corpus.equals("wcxb-dev");
    }

    private static boolean isOther(CorpusPage source) {
        return source.corpus().startsWith("other-");
    }

    static KindPage read(CorpusPage source, StoryModel model) {
        Page page = new PageReader(Options.DEFAULTS).read(source.html(), null, source.url());
        Evidence evidence = Evidence.of(page);
        TextBlocks blocks = TextBlocks.of(page);
        KindFeatures features =
                new KindFeatures(page, evidence, blocks, new StoryFinder(model).find(page, evidence, blocks, false));
        return new KindPage(source, features.values(), features.names());
    }

    boolean story() {
        return isStory(source);
    }

    boolean listing() {
        return LISTS.contains(source.corpus());
    }

    /** The row without what the address says, or without what the data says. */
    float[] without(String prefix) {
        float[] out = row.clone();
        for (int f = 0; f < out.length; f++) {
            if (names.get(f).startsWith(prefix)) {
                out[f] = prefix.equals("url.") || isFlag(names.get(f)) ? -1 : 0;
            }
        }
        return out;
    }

    private static boolean isFlag(String name) {
        return !List.of(
                        "data.types",
                        "data.og",
                        "data.dates",
                        "data.authors",
                        "data.modified",
                        "data.section",
                        "data.tags")
                .contains(name);
    }
}
