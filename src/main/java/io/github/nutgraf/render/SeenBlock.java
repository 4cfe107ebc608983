package io.github.nutgraf.render;

import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of the page as a report shows it.
 *
 * @param text what a reader sees
 * @param side what became of it
 * @param label what it was taken for: a kind of body block, a field, or empty if it was dropped
 * @param why the reasons in words, the most telling first; never empty
 * @param score how much it looks like story, 0 to 1
 * @param boilerplate what it is if it was dropped; {@code OTHER} if it was not
 */
record SeenBlock(String text, Side side, String label, List<String> why, double score, Boilerplate boilerplate) {

    /** A report of more is read by nobody, and the browser that shows it may not survive. Real pages have some hundreds. */
    static final int MOST_SHOWN = 5_000;

    /** What becomes of a block. */
    enum Side {
        /** It is part of the body. */
        STORY("story"),
        /** A field was read from it. */
        FIELD("field"),
        /** It is not in the article. */
        DROPPED("dropped");

        private final String key;

        Side(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Those that a report shows. */
    static List<SeenBlock> shown(List<SeenBlock> all) {
        return all.subList(0, Math.min(all.size(), MOST_SHOWN));
    }

    /** The line that says how many are not shown; empty if all are. */
    static String rest(List<SeenBlock> all) {
        return all.size() <= MOST_SHOWN ? "" : all.size() - MOST_SHOWN + " more blocks are not shown";
    }

    /** All the reasons and the score, as the model has them. */
    String modelsWords() {
        return String.join(", ", why) + " (score " + DisplayText.hundredths(score) + ")";
    }

    /** The page's blocks in reading order. */
    static List<SeenBlock> of(Explanation explanation) {
        Roles roles = Roles.of(explanation.article());
        List<SeenBlock> out = new ArrayList<>();
        for (Decision decision : explanation.decisions()) {
            List<String> why = List.of(decision.reason().split("; ", -1));
            double score = decision.score();
            Boilerplate boilerplate = decision.boilerplate() == null ? Boilerplate.OTHER : decision.boilerplate();
            Roles.Role role = roles.of(decision);
            if (role != null) {
                out.add(new SeenBlock(
                        decision.text(),
                        role.side(),
                        role.label(),
                        decision.kept() ? why : role.why(),
                        score,
                        Boilerplate.OTHER));
            } else {
                Side side = decision.kept()
                        ? Side.STORY
                        : decision.kind().equals("boilerplate") ? Side.DROPPED : Side.FIELD;
                String label = side == Side.DROPPED ? "" : decision.kind();
                out.add(new SeenBlock(decision.text(), side, label, why, score, boilerplate));
            }
        }
        return out;
    }
}
