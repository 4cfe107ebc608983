package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import org.jspecify.annotations.Nullable;

/** What all blocks of a page share: prefix sums, the good blocks, the headline's place, repeated texts. */
public final class PageContext {

    /** Farther up all is far. */
    private static final int MOST_STEPS = 20;

    /** A block that reads like a paragraph of prose: long enough and not mostly links. */
    private static final int GOOD_WORDS = 15;

    private static final double GOOD_LINK_SHARE = 0.33;

    final Page page;
    final TextBlocks blocks;
    final TokenWeights weights;
    private final BlockWords words;
    final Styles styles;
    final int[] wordsBefore;
    final int[] charsBefore;
    final int[] linkCharsBefore;
    final int[] goodWordsBefore;
    final int[] goodBlocksBefore;
    final int[] paragraphsBefore;
    final int[] previousGood;
    final int[] nextGood;
    final int[] previousHeading;
    final float[] wordScore;
    final int[] headingLevel;
    final double[] bodyShare;
    private final double[] titleOverlap;
    private final double[] descriptionOverlap;
    private final boolean hasArticleBody;

    /** By block: the first block of the same text; and by such a first block how many there are. */
    private final int[] sameText;

    private final int[] copies;
    final int headline;
    final int articles;

    public PageContext(Page page, TextBlocks blocks, Clues clues, TokenWeights weights) {
        this.page = page;
        this.blocks = blocks;
        this.weights = weights;
        this.styles = new Styles(page, blocks);
        int n = blocks.size();
        wordsBefore = new int[n + 1];
        charsBefore = new int[n + 1];
        linkCharsBefore = new int[n + 1];
        goodWordsBefore = new int[n + 1];
        goodBlocksBefore = new int[n + 1];
        paragraphsBefore = new int[n + 1];
        previousGood = new int[n];
        nextGood = new int[n];
        previousHeading = new int[n];
        wordScore = new float[n];
        headingLevel = new int[n];
        bodyShare = new double[n];
        titleOverlap = new double[n];
        descriptionOverlap = new double[n];
        sameText = new int[n];
        copies = new int[n];
        words = new BlockWords(page, blocks);
        ClueWords clue = new ClueWords(clues, words, weights);
        hasArticleBody = clue.hasArticleBody();
        sum(n);
        read(n, clue);
        headline = findHeadline(n);
        articles = countArticles();
    }

    private void sum(int n) {
        int lastGood = -1;
        int lastHeading = -1;
        for (int b = 0; b < n; b++) {
            boolean good = isGood(b);
            int count = blocks.words(b);
            wordsBefore[b + 1] = wordsBefore[b] + count;
            charsBefore[b + 1] = charsBefore[b] + blocks.chars(b);
            linkCharsBefore[b + 1] = linkCharsBefore[b] + blocks.linkChars(b);
            goodWordsBefore[b + 1] = goodWordsBefore[b] + (good ? count : 0);
            goodBlocksBefore[b + 1] = goodBlocksBefore[b] + (good ? 1 : 0);
            TagType tag = tag(blocks.container(b));
            paragraphsBefore[b + 1] = paragraphsBefore[b] + (tag == TagType.P ? count : 0);
            previousGood[b] = lastGood;
            previousHeading[b] = lastHeading;
            headingLevel[b] = tag.headingLevel();
            if (good) {
                lastGood = b;
            }
            if (headingLevel[b] > 0) {
                lastHeading = b;
            }
        }
        int next = -1;
        for (int b = n - 1; b >= 0; b--) {
            nextGood[b] = next;
            if (isGood(b)) {
                next = b;
            }
        }
    }

    private void read(int n, ClueWords clue) {
        int[] firsts = new int[Integer.highestOneBit(n + 1) * 4];
        for (int b = 0; b < n && !page.deadline().passedInLoop(); b++) {
            int first = first(b, firsts);
            sameText[b] = first;
            copies[first]++;
            if (first == b) {
                compare(b, clue);
            } else {
                wordScore[b] = wordScore[first];
                titleOverlap[b] = titleOverlap[first];
                descriptionOverlap[b] = descriptionOverlap[first];
                bodyShare[b] = bodyShare[first];
            }
        }
    }

    /**
     * The first block of the same text, which may be the block itself.
     *
     * @param firsts an open hash table of the numbers + 1 of the first blocks of all texts so far
     */
    private int first(int b, int[] firsts) {
        String text = blocks.text(b);
        // The hash of strings is easily made the same for many texts, which would all stand in one row.
        int slot = (int) (words.textHash(b) >>> 32) & (firsts.length - 1);
        while (firsts[slot] > 0 && !blocks.text(firsts[slot] - 1).equals(text)) {
            slot = (slot + 1) & (firsts.length - 1);
        }
        if (firsts[slot] == 0) {
            firsts[slot] = b + 1;
        }
        return firsts[slot] - 1;
    }

    private void compare(int b, ClueWords clue) {
        int count = blocks.words(b);
        clue.read(b);
        wordScore[b] = count <= TokenWeights.LONGEST_SCORED ? clue.meanWeight() : 0;
        titleOverlap[b] = count > ClueWords.LONGEST_TITLE ? 0 : clue.titleOverlap();
        descriptionOverlap[b] = clue.descriptionOverlap();
        bodyShare[b] = clue.bodyShare();
    }

    /** The words of the blocks, as hashes. */
    public BlockWords words() {
        return words;
    }

    /** How many blocks of the page have this block's text. */
    int repeats(int b) {
        return copies[sameText[b]];
    }

    final boolean isGood(int b) {
        return blocks.words(b) >= GOOD_WORDS && linkShare(b) < GOOD_LINK_SHARE;
    }

    /** The share of a block's characters that stand in links. */
    public double linkShare(int b) {
        return (double) blocks.linkChars(b) / blocks.chars(b);
    }

    final TagType tag(int node) {
        @Nullable TagType tag = page.tag(node);
        return tag == null ? TagType.OTHER : tag;
    }

    /** How many elements up from the block to one that holds the other block too. */
    int climb(int b, int other) {
        int node = blocks.container(b);
        int steps = 0;
        while (node > 0 && steps < MOST_STEPS && !page.contains(node, blocks.first(other))) {
            node = page.parent(node);
            steps++;
        }
        return steps;
    }

    /** Whether the block's text ends as a sentence does. */
    public boolean endsSentence(int b) {
        return OwnFeatures.endsSentence(blocks.text(b));
    }

    /** How much of the page's description the block says again: the Dice overlap of words. */
    public double descriptionOverlap(int b) {
        return descriptionOverlap[b];
    }

    /** The mean weight of a short block's words; below 0 where they are not a story's. */
    public float wordScore(int b) {
        return wordScore[b];
    }

    /** How much of a title the block says again, and how little else: the Dice overlap with the best title. */
    public double titleOverlap(int b) {
        return titleOverlap[b];
    }

    /** The block that repeats the page's title best; the first one wins, h1 before others. */
    private int findHeadline(int n) {
        int best = -1;
        double bestScore = 0.5;
        for (int b = 0; b < n; b++) {
            if (blocks.words(b) > ClueWords.LONGEST_TITLE) {
                continue;
            }
            double score = titleOverlap(b);
            if (headingLevel[b] == 1) {
                score += 0.3;
            } else if (headingLevel[b] == 2) {
                score += 0.1;
            }
            if (blocks.linkChars(b) > 0) {
                score -= 0.2;
            }
            if (score > bestScore) {
                bestScore = score;
                best = b;
            }
        }
        return best;
    }

    private int countArticles() {
        int count = 0;
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i) == TagType.ARTICLE) {
                count++;
            }
        }
        return count;
    }

    /** A number that blocks have in common that look alike: tag and class of their element and of its parent. */
    public int style(int b) {
        return styles.of(b);
    }

    /** The level of a heading; 0 for other blocks. */
    public int headingLevel(int b) {
        return headingLevel[b];
    }

    /** The block that holds the headline; -1 if none was found. */
    public int headline() {
        return headline;
    }

    int totalWords() {
        return wordsBefore[blocks.size()];
    }

    int totalGoodWords() {
        return goodWordsBefore[blocks.size()];
    }

    void fill(Sink sink) {
        sink.putLog("page.blocks", blocks.size());
        sink.putLog("page.words", totalWords());
        sink.putLog("page.goodWords", totalGoodWords());
        sink.putLog("page.goodBlocks", goodBlocksBefore[blocks.size()]);
        sink.putLog("page.articles", articles);
        sink.put("page.paragraphShare", (double) paragraphsBefore[blocks.size()] / Math.max(1, totalWords()));
        sink.put("page.hasBody", hasArticleBody);
    }
}
