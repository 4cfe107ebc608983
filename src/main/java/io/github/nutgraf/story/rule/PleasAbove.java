package io.github.nutgraf.story.rule;

/**
 * Leaves out what an outlet says of itself between headline and story, in a box or looks of its own: that readers should
 * subscribe, support it, listen or share, that the text was updated. Told by words ({@code furniture.tsv}), since a
 * standfirst stands in the same place and looks the same. What the trees are sure of stays where no box says by its
 * name what it is: four such paragraphs of four were said by somebody in the story or by its writer.
 */
final class PleasAbove {

    /** A longer block tells a story. */
    private static final int LONGEST = 60;

    /** What says as much as this of what the description says is about the story. */
    private static final double DESCRIBED = 0.3;

    private PleasAbove() {}

    static void drop(Draft draft) {
        int headline = draft.headline();
        if (headline < 0 || draft.page.deadline().passed()) {
            return;
        }
        Selection selection = draft.selection;
        StoryShape shape = new StoryShape(draft);
        int first = shape.nextProseInCluster(headline + 1);
        for (int b = selection.next(headline + 1); b >= 0 && b < first; b = selection.next(b + 1)) {
            if ((!draft.isSure(b) || StandfirstBoxes.isPlea(draft, b)) && isOne(draft, b)) {
                selection.drop(b, "asks or tells the reader something of the outlet, above the story");
            }
        }
    }

    /** Whether a block between headline and story reads like a plea or a notice of the outlet. */
    static boolean isOne(Draft draft, int b) {
        return draft.blocks.words(b) <= LONGEST
                && draft.context.descriptionOverlap(b) < DESCRIBED
                && FurniturePhrases.shipped().speakOfOutlet(draft.blocks.text(b));
    }
}
