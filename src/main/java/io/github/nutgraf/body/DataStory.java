package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.StateStory;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second opinion for pages whose visible text is no story or a stub of one: the story as structured data or the
 * application state carries it.
 */
record DataStory(List<Block> body, String source, List<Claim> claims) {

    /** A visible story of so many words needs no second opinion from application state. */
    private static final int STUB_WORDS = 60;

    /** The visible story must have lost most of the structured one before that one is believed. */
    private static final double MISSING_SHARE = 0.4;

    /** The story from data; null where the visible one stands. */
    static @Nullable DataStory insteadOf(int visibleWords, Page page, Evidence evidence) {
        @Nullable String articleBody = evidence.articleBody();
        if (articleBody != null) {
            int words = Words.of(articleBody).size();
            if (words >= STUB_WORDS && visibleWords < words * MISSING_SHARE) {
                return of(List.of(articleBody.split("\n")), "json-ld:articleBody", List.of(), page);
            }
        }
        if (visibleWords < STUB_WORDS && !page.deadline().passed()) {
            StateStory.Found state = StateStory.read(page);
            if (!state.paragraphs().isEmpty()) {
                return of(state.paragraphs(), "state", state.claims(), page);
            }
        }
        return null;
    }

    private static DataStory of(List<String> paragraphs, String source, List<Claim> claims, Page page) {
        page.note(Note.Code.BODY_FROM_DATA, "the story stands in " + source + ", not in the visible page");
        List<Block> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String text = paragraph.strip();
            if (!text.isEmpty()) {
                body.add(new Block.Paragraph(text, List.of()));
            }
        }
        return new DataStory(body, source, claims);
    }
}
