package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Words;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out pleas to subscribe that stand between paragraphs and read like one: what shares a small box with a field
 * for an e-mail address, and a paragraph near the end that speaks of a newsletter and links to where one signs up.
 */
final class SignUps {

    private static final int LEVELS = 4;

    /** A box of more blocks or words holds a story, too. */
    private static final int MOST_BLOCKS = 5;

    private static final int MOST_WORDS = 100;

    /** So many of the story's last blocks may be about letters to readers. */
    private static final int LAST_BLOCKS = 5;

    private static final int LONGEST_PLEA = 60;

    private static final Set<String> NEWSLETTER_WORDS = TableFile.words(SignUps.class, "newsletter-words.tsv");

    private final Page page;
    private final TextBlocks blocks;

    /** A box with half of the story in it is the story's. */
    private final int mostWords;

    private SignUps(Page page, TextBlocks blocks, int storyWords) {
        this.page = page;
        this.blocks = blocks;
        this.mostWords = Math.min(MOST_WORDS, storyWords / 2);
    }

    static void drop(Draft draft) {
        Selection selection = draft.selection;
        SignUps signUps = new SignUps(draft.page, draft.blocks, selection.words());
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (signUps.sharesBox(b)) {
                selection.drop(b, "stands in the box of a form for an e-mail address");
            }
        }
        signUps.dropLinks(draft);
    }

    private void dropLinks(Draft draft) {
        Selection selection = draft.selection;
        int seen = 0;
        int first = selection.next(0);
        for (int b = selection.last(); b > first && seen < LAST_BLOCKS; b--) {
            if (selection.kept(b)) {
                seen++;
                if (!draft.isSure(b)
                        && blocks.words(b) <= LONGEST_PLEA
                        && blocks.linkChars(b) > 0
                        && linksToNewsletter(b)) {
                    selection.drop(b, "asks to sign up for a newsletter");
                }
            }
        }
    }

    private boolean linksToNewsletter(int b) {
        IntList anchors = page.gathered().anchors();
        int from = anchors.firstFrom(blocks.container(b));
        for (int k = from; k < anchors.size() && anchors.get(k) < blocks.last(b); k++) {
            @Nullable Element link = page.element(anchors.get(k));
            if (link != null && speaksOfNewsletter(link.attr("href"))) {
                return speaksOfNewsletter(blocks.text(b));
            }
        }
        return false;
    }

    private static boolean speaksOfNewsletter(String text) {
        return !Collections.disjoint(Words.of(text), NEWSLETTER_WORDS);
    }

    private boolean sharesBox(int b) {
        int box = blocks.container(b);
        int largest = -1;
        for (int level = 0; level < LEVELS && box > 0 && isSmall(box); level++) {
            largest = box;
            box = page.parent(box);
        }
        for (int i = largest; i >= 0 && i < page.end(largest); i++) {
            if (page.tag(i) == TagType.INPUT && isAddress(page.element(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(int box) {
        int from = blocks.before(box);
        int to = blocks.before(page.end(box));
        int words = 0;
        for (int b = from; b < to && to - from <= MOST_BLOCKS; b++) {
            words += blocks.words(b);
        }
        return to - from <= MOST_BLOCKS && words <= mostWords;
    }

    private static boolean isAddress(@Nullable Element field) {
        return field != null
                && (field.attr("type").equalsIgnoreCase("email")
                        || field.attr("name").toLowerCase(Locale.ROOT).contains("email"));
    }
}
