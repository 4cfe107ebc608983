package io.github.nutgraf.field.kind;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Gathered;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;

/**
 * Boxes alike: those of one class, or of one tag where they have none. Lists are made of such cards with a linked title,
 * forums of such posts with text that is no link.
 */
final class BoxFeatures {

    /** A card or a post is no whole column. */
    private static final int MOST_BLOCKS = 40;

    /** A linked title has more letters. */
    private static final int TITLE_CHARS = 15;

    /** A post has more words that are no link. */
    private static final int POST_WORDS = 12;

    /** Fewer boxes are no list. */
    private static final int LEAST = 3;

    private final Page page;
    private final TextBlocks blocks;
    private final PageSums sums;

    BoxFeatures(Page page, TextBlocks blocks, PageSums sums) {
        this.page = page;
        this.blocks = blocks;
        this.sums = sums;
    }

    void add(Row row) {
        int looks = page.classNumbers() + TagType.values().length;
        int[] cards = new int[looks];
        int[] cardWords = new int[looks];
        int[] posts = new int[looks];
        int[] postWords = new int[looks];
        for (int i = 0; i < page.size(); i++) {
            int from = blocks.before(i);
            int to = blocks.before(page.end(i));
            if (to == from || to - from > MOST_BLOCKS || !isBox(i)) {
                continue;
            }
            int look = look(i);
            int words = sums.words(from, to);
            int links = sums.linkChars(from, to);
            if (links >= TITLE_CHARS) {
                cards[look]++;
                cardWords[look] += words;
            }
            if (words >= POST_WORDS && links * 2 < sums.chars(from, to)) {
                posts[look]++;
                postWords[look] += words;
            }
        }
        add("cards", cards, cardWords, row);
        add("posts", posts, postWords, row);
    }

    private boolean isBox(int i) {
        TagType tag = page.tag(i);
        return tag != null
                && tag.display() == TagType.Display.BLOCK
                && tag != TagType.P
                && (page.classNumber(i) > 0
                        || tag == TagType.LI
                        || tag == TagType.ARTICLE
                        || tag == TagType.TR
                        || tag == TagType.SECTION);
    }

    @SuppressWarnings("EnumOrdinal") // A place in an array of this page, kept nowhere.
    private int look(int i) {
        TagType tag = page.tag(i);
        int number = page.classNumber(i);
        return number > 0 || tag == null ? number : page.classNumbers() + tag.ordinal();
    }

    /** The look whose boxes hold most words, and what stands in them. */
    private void add(String name, int[] count, int[] words, Row row) {
        int best = 0;
        for (int look = 1; look < count.length; look++) {
            if (count[look] >= LEAST && words[look] > words[best]) {
                best = look;
            }
        }
        int n = best == 0 ? 0 : count[best];
        row.count(name + ".count", n);
        row.share(name + ".words", n == 0 ? 0 : Math.min(words[best], sums.words()), sums.words());
        row.share(name + ".length", n == 0 ? 0 : words[best], n);
        int titled = 0;
        int pictured = 0;
        int dated = 0;
        int signed = 0;
        int seen = 0;
        Gathered gathered = page.gathered();
        for (int i = 0; i < page.size() && n > 0; i++) {
            if (page.tag(i) != null && look(i) == best && isBox(i)) {
                int end = page.end(i);
                seen++;
                titled += gathered.headings().anyIn(i, end) ? 1 : 0;
                pictured += gathered.media().anyIn(i, end) ? 1 : 0;
                dated += gathered.times().anyIn(i, end) ? 1 : 0;
                signed += gathered.bylines().anyIn(i, end) ? 1 : 0;
            }
        }
        row.share(name + ".titled", titled, seen);
        row.share(name + ".pictured", pictured, seen);
        row.share(name + ".dated", dated, seen);
        row.share(name + ".signed", signed, seen);
    }
}
