package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import io.github.nutgraf.text.WordHashes;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the box in which an outlet asks its readers for money, several paragraphs that read like prose: a small box
 * in looks of its own, with a link to where they pay, give or join, that says so in a phrase of {@code furniture.tsv}.
 */
final class OutletPleas {

    private static final Vocabulary LINK_WORDS =
            Vocabulary.of(TableFile.words(OutletPleas.class, "plea-link-words.tsv"));

    /** A box of more blocks or words holds a story, too. */
    private static final int MOST_BLOCKS = 20;

    private static final int MOST_WORDS = 400;

    private static final double MOST_STORY = 0.75;

    /** A story is left, or the page is about the plea. */
    private static final int STORY_WORDS = 50;

    /** So far around the link begins the box. */
    private static final int LEVELS = 6;

    private final Draft draft;
    private final Page page;
    private final WordHashes words = new WordHashes();
    private final TextBlocks blocks;
    private final Selection selection;

    /** Words of the story in front of a block. */
    private final int[] before;

    /** How many blocks of the story have the same looks. */
    private final Map<Integer, Integer> looks = new HashMap<>();

    private OutletPleas(Draft draft) {
        this.draft = draft;
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.selection = draft.selection;
        this.before = selection.wordsBefore();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            looks.merge(draft.context.style(b), 1, Integer::sum);
        }
    }

    static void drop(Draft draft) {
        if (!draft.page.deadline().passed()) {
            new OutletPleas(draft).drop();
        }
    }

    private void drop() {
        IntList anchors = page.gathered().anchors();
        int done = -1;
        int refused = -1;
        for (int k = 0; k < anchors.size(); k++) {
            int link = anchors.get(k);
            if (link >= done && isNearStory(link) && leadsToTill(link)) {
                int box = boxAround(link);
                // The links of one box lie together.
                if (box < 0 || box == refused) {
                    continue;
                }
                refused = box;
                if (asks(box) && looksAlone(box)) {
                    int to = blocks.before(page.end(box));
                    for (int b = selection.next(blocks.before(box)); b >= 0 && b < to; b = selection.next(b + 1)) {
                        selection.drop(b, "stands in a box in which the outlet asks its readers for support");
                    }
                    done = page.end(box);
                }
            }
        }
    }

    /** Whether a box around the link can hold something of the story; most links of a page stand in its menus. */
    private boolean isNearStory(int link) {
        int b = blocks.before(link);
        return before[Math.min(selection.size(), b + MOST_BLOCKS)] > before[Math.max(0, b - MOST_BLOCKS)];
    }

    /** Whether a link leads to a page where readers pay, give or join. */
    private boolean leadsToTill(int link) {
        @Nullable Element element = page.element(link);
        String href = element == null ? "" : element.attr("href");
        if (!namesTill(href)) {
            return false;
        }
        @Nullable URL url = WebAddress.url(page, href);
        return url == null || namesTill(url.getHost().split("\\.", 2)[0] + ' ' + url.getPath());
    }

    private boolean namesTill(String address) {
        words.read(address);
        for (int w = 0; w < words.size(); w++) {
            if (LINK_WORDS.find(words.get(w)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The largest small box around the link that holds something of the story; -1 if there is none. */
    private int boxAround(int link) {
        int largest = -1;
        int box = link;
        for (int level = 0; level < LEVELS && box > 0; level++) {
            int from = blocks.before(box);
            int to = blocks.before(page.end(box));
            int words = before[to] - before[from];
            if (to - from > MOST_BLOCKS
                    || words > MOST_WORDS
                    || words > MOST_STORY * before[selection.size()]
                    || before[selection.size()] - words < STORY_WORDS
                    || (draft.headline() >= from && draft.headline() < to)) {
                break;
            }
            largest = words > 0 ? box : -1;
            box = page.parent(box);
        }
        return largest;
    }

    private boolean asks(int box) {
        int to = blocks.before(page.end(box));
        for (int b = blocks.before(box); b < to; b++) {
            if (FurniturePhrases.shipped().speakOfOutlet(blocks.text(b))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of the story outside the box looks as something of it inside does. */
    private boolean looksAlone(int box) {
        Map<Integer, Integer> inside = new HashMap<>();
        for (int b = blocks.before(box); b < blocks.before(page.end(box)); b++) {
            if (selection.kept(b)) {
                inside.merge(draft.context.style(b), 1, Integer::sum);
            }
        }
        return inside.entrySet().stream().allMatch(count -> count.getValue().equals(looks.get(count.getKey())));
    }
}
