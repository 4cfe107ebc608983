package io.github.nutgraf.story;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.StateStory;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.text.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second opinion for pages whose visible text is no story or a stub of one: the story as structured data or the
 * application state carries it.
 *
 * @param paragraphs its text
 * @param markup the same as HTML; null where data has plain text
 * @param source where it was read from: {@code json-ld:articleBody}, {@code state}
 * @param claims what the data says about it besides
 */
public record DataStory(List<String> paragraphs, @Nullable String markup, String source, List<Claim> claims) {

    /** A visible story of fewer words is none, or the beginning of one. */
    private static final int STUB_WORDS = 60;

    /** A visible story of so many words needs no second opinion from application state: reading that is expensive. */
    private static final int OPENING_WORDS = 200;

    /** So many times the visible words must the state hold to be more than another form of them. */
    private static final int TIMES = 2;

    /** So many words in a row are nobody else's story. */
    private static final int SAME_WORDS = 8;

    /** The visible story must have lost most of the structured one before that one is believed. */
    private static final double MISSING_SHARE = 0.4;

    /**
     * The story from data; null where the visible one stands.
     *
     * @param surely whether a paragraph below the headline surely is story: then only a longer form of it is believed
     */
    static @Nullable DataStory insteadOf(
            Selection visible, boolean surely, TextBlocks blocks, Page page, Evidence evidence) {
        int visibleWords = visible.words();
        @Nullable String articleBody = evidence.articleBody();
        if (articleBody != null) {
            int words = Words.count(articleBody);
            if (words >= STUB_WORDS && visibleWords < words * MISSING_SHARE) {
                return new DataStory(List.of(articleBody.split("\n")), null, "json-ld:articleBody", List.of());
            }
        }
        if (visibleWords < OPENING_WORDS && !page.deadline().passed()) {
            StateStory.Found state = StateStory.read(page);
            if (!state.paragraphs().isEmpty()
                    && isText(state.paragraphs())
                    && ((visibleWords < STUB_WORDS && !surely)
                            || goesOn(visible, blocks, visibleWords, state.paragraphs()))) {
                return new DataStory(state.paragraphs(), state.markup(), "state", state.claims());
            }
        }
        return null;
    }

    /** A caption that stands with each of its pictures is no story. */
    private static boolean isText(List<String> paragraphs) {
        return 2 * new HashSet<>(paragraphs).size() > paragraphs.size();
    }

    /** Whether the visible story is the beginning of the one in data. */
    private static boolean goesOn(Selection visible, TextBlocks blocks, int visibleWords, List<String> paragraphs) {
        List<String> words = Words.of(String.join(" ", paragraphs));
        int longest = visible.next(0);
        for (int b = longest; b >= 0; b = visible.next(b + 1)) {
            longest = blocks.words(b) > blocks.words(longest) ? b : longest;
        }
        List<String> shown = longest < 0 ? List.of() : Words.of(blocks.text(longest));
        return words.size() >= TIMES * visibleWords
                && shown.size() >= SAME_WORDS
                && Collections.indexOfSubList(words, shown.subList(0, SAME_WORDS)) >= 0;
    }
}
