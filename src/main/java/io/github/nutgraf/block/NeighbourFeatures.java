package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;

/** Where a block stands: among its neighbours, the good blocks, the headings, and in the page. */
final class NeighbourFeatures {

    private final PageContext context;
    private final TextBlocks blocks;
    private final Page page;

    NeighbourFeatures(PageContext context) {
        this.context = context;
        this.blocks = context.blocks;
        this.page = context.page;
    }

    void fill(int b, Sink sink) {
        int n = blocks.size();
        sink.put("position", (double) b / n);
        int total = Math.max(1, context.totalGoodWords());
        sink.put("goodBefore", (double) context.goodWordsBefore[b] / total);
        sink.put("goodAfter", (double) (context.totalGoodWords() - context.goodWordsBefore[b + 1]) / total);
        good("previousGood.", b, context.previousGood[b], sink);
        good("nextGood.", b, context.nextGood[b], sink);
        headline(b, sink);
        heading(b, sink);
        neighbour("previous.", b, b - 1, sink);
        neighbour("previous2.", b, b - 2, sink);
        neighbour("next.", b, b + 1, sink);
        neighbour("next2.", b, b + 2, sink);
        window(b, n, sink);
    }

    private void good(String name, int b, int other, Sink sink) {
        sink.group(name);
        sink.put("distance", other < 0 ? 99 : Math.min(99, Math.abs(other - b)));
        sink.put("sibling", other >= 0 && sibling(b, other));
        sink.put("sameTag", other >= 0 && page.tag(blocks.container(b)) == page.tag(blocks.container(other)));
        sink.put("climb", other < 0 ? 20 : context.climb(b, other));
        sink.group("");
    }

    private boolean sibling(int b, int other) {
        return page.parent(blocks.container(b)) == page.parent(blocks.container(other))
                || blocks.container(b) == blocks.container(other);
    }

    private void headline(int b, Sink sink) {
        int headline = context.headline;
        sink.put("headline.distance", headline < 0 ? 0 : Math.max(-50, Math.min(200, b - headline)));
        sink.put("headline.is", b == headline);
        sink.put("headline.known", headline >= 0);
        sink.putLog(
                "headline.goodBetween",
                headline < 0 || b < headline ? 0 : context.goodWordsBefore[b] - context.goodWordsBefore[headline]);
        sink.put("headline.climb", headline < 0 ? -1 : context.climb(b, headline));
    }

    private void heading(int b, Sink sink) {
        int heading = context.previousHeading[b];
        sink.put("lastHeading.distance", heading < 0 ? 99 : Math.min(99, b - heading));
        sink.put("lastHeading.wordScore", heading < 0 ? 0 : context.wordScore[heading]);
        sink.put("lastHeading.level", heading < 0 ? 0 : context.headingLevel[heading]);
        sink.put("lastHeading.climb", heading < 0 ? 20 : context.climb(b, heading));
    }

    private void neighbour(String name, int b, int other, Sink sink) {
        sink.group(name);
        boolean exists = other >= 0 && other < blocks.size();
        sink.putLog("words", exists ? blocks.words(other) : 0);
        sink.put("linkShare", exists ? context.linkShare(other) : 1);
        sink.put("wordScore", exists ? context.wordScore[other] : 0);
        if (Math.abs(other - b) == 1) {
            sink.put("heading", exists ? context.headingLevel[other] : 0);
            sink.put("sibling", exists && sibling(b, other));
            sink.put("endsSentence", exists && OwnFeatures.endsSentence(blocks.text(other)));
        }
        sink.group("");
    }

    private void window(int b, int n, Sink sink) {
        int from = Math.max(0, b - 6);
        int to = Math.min(n, b + 7);
        int words = context.wordsBefore[to] - context.wordsBefore[from];
        int chars = context.charsBefore[to] - context.charsBefore[from];
        sink.put(
                "window.goodShare",
                (double) (context.goodWordsBefore[to] - context.goodWordsBefore[from]) / Math.max(1, words));
        sink.put(
                "window.linkShare",
                (double) (context.linkCharsBefore[to] - context.linkCharsBefore[from]) / Math.max(1, chars));
    }
}
