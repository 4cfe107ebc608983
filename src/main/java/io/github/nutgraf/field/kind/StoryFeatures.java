package io.github.nutgraf.field.kind;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.text.IntList;
import java.util.function.IntToDoubleFunction;

/** How much of the page was taken for a story, how sure, in how many boxes, and what is left beside it. */
final class StoryFeatures {

    /** A paragraph has more words, most labels fewer. */
    private static final int LONG = 15;

    private static final int TITLE_CHARS = 20;

    private final Page page;
    private final TextBlocks blocks;
    private final PageSums sums;

    StoryFeatures(Page page, TextBlocks blocks, PageSums sums) {
        this.page = page;
        this.blocks = blocks;
        this.sums = sums;
    }

    void add(StoryBlocks story, Row row) {
        Selection kept = story.selection();
        int words = kept.words();
        row.count("story.words", words);
        row.share("story.share", words, sums.words());
        row.add("story.f1", story.expectedF1());
        row.add("story.data", story.data() == null ? 0 : 1);
        row.add("story.headline", story.headline() >= 0 ? 1 : 0);
        row.add("story.standfirst", story.standfirst() == null ? 0 : 1);
        row.count("page.words", sums.words());
        scores(story.probability(), row);
        kept(kept, words, row);
        around(story, row);
        links(row);
    }

    private void scores(IntToDoubleFunction probability, Row row) {
        double expected = 0;
        double doubtful = 0;
        double sure = 0;
        double longest = 0;
        for (int b = 0; b < blocks.size(); b++) {
            double p = probability.applyAsDouble(b);
            int words = blocks.words(b);
            expected += p * words;
            doubtful += p > 0.2 && p < 0.8 ? words : 0;
            sure += p > 0.9 ? words : 0;
            longest += p * p * words;
        }
        row.share("score.expected", expected, sums.words());
        row.share("score.doubtful", doubtful, expected + 1);
        row.share("score.sure", sure, expected + 1);
        row.share("score.mean", longest, expected + 1);
        row.count("score.sureWords", sure);
    }

    private void kept(Selection kept, int words, Row row) {
        int n = 0;
        int links = 0;
        int chars = 0;
        int longest = 0;
        int longWords = 0;
        int runs = 0;
        int boxes = 0;
        int box = -1;
        int inBox = 0;
        int mostInBox = 0;
        int items = 0;
        int headings = 0;
        int last = -2;
        for (int b = kept.next(0); b >= 0; b = kept.next(b + 1)) {
            n++;
            links += blocks.linkChars(b);
            chars += blocks.chars(b);
            longest = Math.max(longest, blocks.words(b));
            longWords += blocks.words(b) >= LONG ? blocks.words(b) : 0;
            runs += last == b - 1 ? 0 : 1;
            int around = page.parent(blocks.container(b));
            if (around != box) {
                boxes++;
                inBox = 0;
            }
            box = around;
            inBox += blocks.words(b);
            mostInBox = Math.max(mostInBox, inBox);
            TagType tag = page.tag(blocks.container(b));
            items += tag == TagType.LI || tag == TagType.TD || tag == TagType.DD ? blocks.words(b) : 0;
            headings += page.isHeading(blocks.container(b)) ? 1 : 0;
            last = b;
        }
        row.count("kept.blocks", n);
        row.share("kept.length", words, n);
        row.share("kept.linked", links, chars);
        row.count("kept.longest", longest);
        row.share("kept.long", longWords, words);
        row.share("kept.runs", runs, n);
        row.share("kept.boxes", boxes, n);
        row.share("kept.box", mostInBox, words);
        row.share("kept.items", items, words);
        row.share("kept.headings", headings, n);
    }

    /** Long text that was left out speaks of another kind of page, or of comments. */
    private void around(StoryBlocks story, Row row) {
        int first = story.selection().next(0);
        int last = story.selection().last();
        int above = 0;
        int inside = 0;
        int below = 0;
        int free = 0;
        for (int b = 0; b < blocks.size(); b++) {
            boolean text = blocks.linkChars(b) * 2 < blocks.chars(b);
            free += text ? blocks.words(b) : 0;
            if (text && blocks.words(b) >= LONG && !story.selection().kept(b)) {
                above += b < first ? blocks.words(b) : 0;
                inside += b > first && b < last ? blocks.words(b) : 0;
                below += b > last ? blocks.words(b) : 0;
            }
        }
        int words = story.selection().words();
        row.share("left.above", above, words + above);
        row.share("left.inside", inside, words + inside);
        row.share("left.below", below, words + below);
        row.share("story.ofText", Math.min(words, free), free);
        row.share("story.begins", first < 0 ? sums.words() : sums.words(0, first), sums.words());
        row.share("story.ends", last < 0 ? sums.words() : sums.words(0, last), sums.words());
        int headline = story.headline();
        row.add("headline.words", headline < 0 ? -1 : blocks.words(headline));
        row.add(
                "headline.above",
                headline < 0 || first < 0 ? -1 : Math.log1p(sums.words(Math.min(headline, first), first)));
    }

    private void links(Row row) {
        IntList anchors = page.gathered().anchors();
        IntList headings = page.gathered().headings();
        int linked = 0;
        for (int h = 0; h < headings.size(); h++) {
            int node = headings.get(h);
            int from = blocks.before(node);
            int to = blocks.before(page.end(node));
            linked += to > from && sums.linkChars(from, to) * 2 > sums.chars(from, to) ? 1 : 0;
        }
        int titles = 0;
        for (int b = 0; b < blocks.size(); b++) {
            titles += blocks.linkChars(b) >= TITLE_CHARS && blocks.linkChars(b) * 10 > blocks.chars(b) * 8 ? 1 : 0;
        }
        row.count("links", anchors.size());
        row.share("links.words", anchors.size() * 100.0, sums.words() + 100);
        row.share("links.chars", sums.linkChars(0, blocks.size()), sums.chars(0, blocks.size()));
        row.count("links.titles", titles);
        row.count("headings", headings.size());
        row.count("headings.linked", linked);
        row.share("headings.linkedShare", linked, headings.size());
        row.count("marks.author", page.gathered().authors().size());
        row.count("marks.byline", page.gathered().bylines().size());
        row.count("marks.media", page.gathered().media().size());
    }
}
