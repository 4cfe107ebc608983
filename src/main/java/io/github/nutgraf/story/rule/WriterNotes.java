package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Leaves out what a page says of its writer below the story: one of the last paragraphs, that opens with the name of
 * somebody whom structured data credits ("Jane Doe covers harbours"), or has that name and an address to write to. What the
 * trees are sure of and has no such address stays: three of five such notes were story.
 */
final class WriterNotes {

    /** So many of the last blocks may be about writers, or an address to write to. */
    private static final int LAST_BLOCKS = 4;

    private static final int LONGEST = 90;

    private static final int LONGEST_NAME = 5;

    /** In front of the name: "Our correspondent", "Über den Autor:". */
    private static final int WORDS_BEFORE = 2;

    /** A note about a writer stands behind more of the story than this. */
    private static final double END_SHARE = 0.6;

    private final Draft draft;
    private final TextBlocks blocks;
    private final Selection selection;
    private final List<List<String>> names = new ArrayList<>();

    private WriterNotes(Draft draft) {
        this.draft = draft;
        this.blocks = draft.blocks;
        this.selection = draft.selection;
        for (Claim claim : draft.evidence.claims(Topic.AUTHOR)) {
            List<String> name = Words.of(claim.value());
            // One word alone is an outlet's name or a login.
            if (name.size() > 1 && name.size() <= LONGEST_NAME && !claim.isOrganization()) {
                names.add(name);
            }
        }
    }

    static void drop(Draft draft) {
        WriterNotes notes = new WriterNotes(draft);
        if (!notes.names.isEmpty()) {
            notes.drop();
        }
    }

    private void drop() {
        int behind = 0;
        int total = selection.words();
        int seen = 0;
        for (int b = selection.last(); b >= 0 && seen < LAST_BLOCKS; b--) {
            if (!selection.kept(b)) {
                continue;
            }
            seen++;
            behind += blocks.words(b);
            if (total - behind < END_SHARE * total) {
                return;
            }
            if (blocks.words(b) <= LONGEST && isNote(blocks.text(b), draft.isSure(b))) {
                selection.drop(b, "is about the writer, below the story");
            }
        }
    }

    private boolean isNote(String text, boolean sure) {
        List<String> words = Words.of(text);
        // An e-mail address or a name on a social network.
        boolean address = text.indexOf('@') >= 0;
        for (List<String> name : names) {
            int at = Collections.indexOfSubList(words, name);
            if (at >= 0 && (address || (!sure && at <= WORDS_BEFORE && words.size() > at + name.size()))) {
                return true;
            }
        }
        return false;
    }
}
