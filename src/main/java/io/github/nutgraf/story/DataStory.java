package io.github.nutgraf.story;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.StateStory;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
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

    /** Shorter words may be pieces of many others. */
    private static final int PLAIN_LENGTH = 4;

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
            boolean stub = visibleWords < STUB_WORDS && !surely;
            String longest = longest(visible, blocks);
            StateStory.Found state = StateStory.read(page, stub ? List.of() : plainWords(longest));
            if (!state.paragraphs().isEmpty()
                    && isText(state.paragraphs())
                    && (stub || goesOn(longest, visibleWords, state.paragraphs()))) {
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
    private static boolean goesOn(String visible, int visibleWords, List<String> paragraphs) {
        List<String> words = Words.of(String.join(" ", paragraphs));
        List<String> shown = Words.of(visible);
        return words.size() >= TIMES * visibleWords
                && shown.size() >= SAME_WORDS
                && Collections.indexOfSubList(words, shown.subList(0, SAME_WORDS)) >= 0;
    }

    /** The longest text of the visible story; empty if there is none. */
    private static String longest(Selection visible, TextBlocks blocks) {
        int longest = visible.next(0);
        for (int b = longest; b >= 0; b = visible.next(b + 1)) {
            longest = blocks.words(b) > blocks.words(longest) ? b : longest;
        }
        return longest < 0 ? "" : blocks.text(longest);
    }

    /** Of the words that a text begins with, those which no script writes otherwise: of ASCII letters alone. */
    private static List<String> plainWords(String text) {
        List<String> out = new ArrayList<>();
        int words = 0;
        int at = 0;
        while (at < text.length() && words < SAME_WORDS) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            String word = text.substring(at, end);
            if (word.length() >= PLAIN_LENGTH && word.chars().allMatch(DataStory::isPlain)) {
                out.add(word);
            }
            words += end > at ? 1 : 0;
            at = end + 1;
        }
        return out;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
