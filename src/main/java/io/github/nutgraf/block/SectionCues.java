package io.github.nutgraf.block;

import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import io.github.nutgraf.text.WordHashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Knows by its first words what a short block opens: other stories, comments, a sign-up, share buttons, legal text.
 * Written for each language ({@code section-cues.tsv}), since words are learned only where many sites have them.
 */
public final class SectionCues {

    /** What a block opens; {@link #NONE} for most. */
    public enum Kind {
        NONE(0),
        RELATED(1),
        POPULAR(2),
        COMMENTS(3),
        REPLY(4),
        SUBSCRIBE(5),
        SHARE(6),
        CONSENT(7),
        LEGAL(8);

        /** Stands for the kind in the scorer's rows. */
        final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    /** A longer block that speaks of rights has something else to say first. */
    static final int LONGEST_LEGAL = 80;

    /** A longer block says something of its own. */
    static final int LONGEST = 12;

    /** A cue of one word must be nearly all of its block: "Comments (12)". */
    private static final int LONGEST_OF_ONE = 3;

    /** In scripts without spaces each character is a word. */
    private static final int MOST_WORDS = 7;

    private static final SectionCues WRITTEN = read();

    /** Runs of words, numbered by their hashes. */
    private final Vocabulary phrases = new Vocabulary();

    /** By number of the run. */
    private final List<Kind> kinds = new ArrayList<>();

    /** The first words of all runs: most blocks begin with none of them. */
    private final Vocabulary openings = new Vocabulary();

    /** The first words of what is said of rights. */
    private final Vocabulary legalOpenings = new Vocabulary();

    private static SectionCues read() {
        SectionCues out = new SectionCues();
        WordHashes words = new WordHashes();
        for (String[] row : TableFile.rows(SectionCues.class, "section-cues.tsv")) {
            words.read(row[2]);
            int length = Math.min(MOST_WORDS, words.size());
            out.openings.add(words.get(0));
            if (out.phrases.add(words.shingle(0, length)) == out.kinds.size()) {
                Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
                out.kinds.add(kind);
                if (kind == Kind.LEGAL && length > 1) {
                    out.legalOpenings.add(words.get(0));
                }
            }
        }
        return out;
    }

    /**
     * What a block opens.
     *
     * @param text the block's text; a number in front counts what follows: "12 comments"
     */
    public static Kind of(BlockWords words, int block, String text) {
        int at = Character.isDigit(text.charAt(0)) ? 1 : 0;
        int size = words.size(block) - at;
        if (size <= 0 || size > LONGEST || WRITTEN.openings.find(words.get(block, at)) < 0) {
            return Kind.NONE;
        }
        // The longest run that is known says most.
        for (int length = Math.min(MOST_WORDS, size); length > 0; length--) {
            if (length == 1 && size > LONGEST_OF_ONE) {
                break;
            }
            int phrase = WRITTEN.phrases.find(words.shingle(block, at, length));
            if (phrase >= 0) {
                return WRITTEN.kinds.get(phrase);
            }
        }
        return Kind.NONE;
    }

    /** Whether a block of few words speaks of rights anywhere. */
    public static boolean isLegal(BlockWords words, int block) {
        int size = words.size(block);
        for (int at = 0; size <= LONGEST_LEGAL && at < size; at++) {
            if (WRITTEN.legalOpenings.find(words.get(block, at)) >= 0 && WRITTEN.isLegal(words, block, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLegal(BlockWords words, int block, int at) {
        for (int length = 2; length <= Math.min(MOST_WORDS, words.size(block) - at); length++) {
            int phrase = phrases.find(words.shingle(block, at, length));
            if (phrase >= 0 && kinds.get(phrase) == Kind.LEGAL) {
                return true;
            }
        }
        return false;
    }
}
