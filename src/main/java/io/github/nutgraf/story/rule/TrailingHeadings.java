package io.github.nutgraf.story.rule;

import java.util.ArrayList;
import java.util.List;

/** Leaves out headings at the end of the story that nothing stands below. */
final class TrailingHeadings {

    /** So many headings at the end may have lost what stood below them. */
    private static final int MOST = 2;

    private TrailingHeadings() {}

    /**
     * From this chance on it is kept, as the last question of an interview or a sentence in large type is: of 11 headings of
     * a higher chance, 9 were story.
     */
    private static final double LIKELY = 0.5;

    /** Several in a row are a list whose items are pictures. */
    static void drop(Draft draft) {
        if (draft.page.deadline().passed()) {
            return;
        }
        Selection selection = draft.selection;
        int last = selection.last();
        int from = last;
        while (from >= 0 && (!selection.kept(from) || draft.context.headingLevel(from) > 0)) {
            from--;
        }
        List<Integer> headings = new ArrayList<>();
        for (int b = from + 1; b <= last; b++) {
            if (selection.kept(b)) {
                headings.add(b);
            }
        }
        if (headings.size() <= MOST && headings.stream().allMatch(b -> draft.probability[b] < LIKELY)) {
            headings.forEach(b -> selection.drop(b, "is a heading with nothing below"));
        }
    }
}
