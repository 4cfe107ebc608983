package io.github.nutgraf.body;

import org.jspecify.annotations.Nullable;

/** Tells whether the story says a set-off line again in its running text: then the line is decoration. */
final class Repetition {

    /** In letters and digits; shorter lines repeat by chance. */
    private static final int SHORTEST = 20;

    /** Each look-up reads the whole story, and no story has more pull quotes. */
    private static final int MOST_LOOKUPS = 60;

    private final StoryRange story;
    private @Nullable String letters;
    private int lookups;

    Repetition(StoryRange story) {
        this.story = story;
    }

    /** Whether the longest kept block of this element stands in the story a second time. */
    boolean repeated(int node) {
        String longest = "";
        for (int b = story.from(node); b < story.to(node); b++) {
            if (story.kept(b) && story.blocks.text(b).length() > longest.length()) {
                longest = story.blocks.text(b);
            }
        }
        StringBuilder line = new StringBuilder();
        fold(longest, line);
        if (line.length() < SHORTEST || lookups++ >= MOST_LOOKUPS) {
            return false;
        }
        String all = letters();
        int first = all.indexOf(line.toString());
        return first >= 0 && all.indexOf(line.toString(), first + 1) >= 0;
    }

    private String letters() {
        if (letters == null) {
            StringBuilder out = new StringBuilder();
            for (int b = 0; b < story.blocks.size(); b++) {
                if (story.kept(b)) {
                    fold(story.blocks.text(b), out);
                    out.append('\n');
                }
            }
            letters = out.toString();
        }
        return letters;
    }

    private static void fold(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
    }
}
