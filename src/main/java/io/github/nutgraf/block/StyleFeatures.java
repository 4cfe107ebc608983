package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;

/**
 * What blocks that look alike have in common, where a block stands to the page's largest run of prose, and whether a
 * picture stands beside it.
 */
final class StyleFeatures {

    private static final int FARTHEST = 99;
    private static final int HIGHEST = 20;

    private final PageContext context;
    private final TextBlocks blocks;
    private final Page page;

    private final Styles styles;

    /** What follows is by looks. */
    private final int[] count;

    private final int[] words;
    private final int[] goodWords;
    private final int[] chars;
    private final int[] linkChars;
    private final int[] sentences;
    private final int[] first;
    private final int[] last;
    private final int mainStyle;

    /** The element whose children hold most prose; 0 if there is none. */
    private final int main;

    StyleFeatures(PageContext context) {
        this.context = context;
        this.blocks = context.blocks;
        this.page = context.page;
        int n = blocks.size();
        styles = context.styles;
        int looks = styles.size();
        count = new int[looks];
        words = new int[looks];
        goodWords = new int[looks];
        chars = new int[looks];
        linkChars = new int[looks];
        sentences = new int[looks];
        first = new int[looks];
        last = new int[looks];
        int[] good = new int[page.size() + 1];
        int best = 0;
        for (int b = 0; b < n; b++) {
            int s = styles.of(b);
            if (count[s]++ == 0) {
                first[s] = b;
            }
            last[s] = b;
            words[s] += blocks.words(b);
            chars[s] += blocks.chars(b);
            linkChars[s] += blocks.linkChars(b);
            sentences[s] += OwnFeatures.endsSentence(blocks.text(b)) ? 1 : 0;
            if (context.isGood(b)) {
                goodWords[s] += blocks.words(b);
                int parent = Math.max(0, page.parent(blocks.container(b)));
                good[parent] += blocks.words(b);
                if (good[parent] > good[best]) {
                    best = parent;
                }
            }
        }
        main = best;
        int most = 0;
        for (int s = 0; s < looks; s++) {
            most = goodWords[s] > goodWords[most] ? s : most;
        }
        mainStyle = most;
    }

    void fill(int b, Sink sink) {
        int s = styles.of(b);
        sink.group("style.");
        sink.putLog("blocks", count[s]);
        sink.putLog("words", words[s]);
        sink.put("goodShare", (double) goodWords[s] / Math.max(1, words[s]));
        sink.put("goodOfPage", (double) goodWords[s] / Math.max(1, context.totalGoodWords()));
        sink.put("linkShare", (double) linkChars[s] / Math.max(1, chars[s]));
        sink.put("sentenceShare", (double) sentences[s] / count[s]);
        sink.put("first", (double) first[s] / blocks.size());
        sink.put("last", (double) last[s] / blocks.size());
        sink.put("isMain", s == mainStyle);
        sink.group("main.");
        int node = blocks.container(b);
        int up = 0;
        while (node > 0 && up < HIGHEST && !page.contains(node, main)) {
            node = page.parent(node);
            up++;
        }
        int down = 0;
        for (int i = main; i > node && down < HIGHEST; i = page.parent(i)) {
            down++;
        }
        sink.put("up", up);
        sink.put("down", down);
        int from = blocks.before(main);
        int to = blocks.before(page.end(main));
        sink.put("before", b < from ? Math.min(FARTHEST, from - b) : 0);
        sink.put("after", b >= to ? Math.min(FARTHEST, b - to + 1) : 0);
        sink.put("in", (double) (b - from) / Math.max(1, to - from));
        sink.group("media.");
        int own = blocks.first(b);
        boolean behind = page.gathered().hasMedia(b == 0 ? 0 : blocks.last(b - 1), own);
        boolean ahead =
                page.gathered().hasMedia(blocks.last(b), b + 1 == blocks.size() ? page.size() : blocks.first(b + 1));
        sink.put("before", behind);
        sink.put("after", ahead);
        int box = blocks.container(b);
        int size = 0;
        for (int k = 0; k < 4 && box > 0; k++, box = page.parent(box)) {
            size = blocks.before(page.end(box)) - blocks.before(box);
            if (size > 4 || page.gathered().hasMedia(box, page.end(box))) {
                break;
            }
        }
        sink.put("box", box > 0 && size <= 4 && page.gathered().hasMedia(box, page.end(box)) ? size : 0);
        sink.group("");
    }
}
