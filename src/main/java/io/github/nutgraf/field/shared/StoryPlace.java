package io.github.nutgraf.field.shared;

/**
 * Where the story stands in the page, in node numbers; -1 for what is unknown.
 *
 * @param headline the element or text that prints the headline
 * @param first the story's first text
 * @param last the story's last text
 */
public record StoryPlace(int headline, int first, int last) {

    /** Nothing is known. */
    public static final StoryPlace UNKNOWN = new StoryPlace(-1, -1, -1);
}
