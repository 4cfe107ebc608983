package io.github.nutgraf.body;

import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells items of a list from sections of the story with list markup around them. One pass over the kept blocks. */
final class Items {

    /** An item of more blocks of its own is a part of the story: an entry, a question and its answer. */
    private static final int MOST_BLOCKS = 4;

    /** In words. Several blocks of an item are lines of it only if they are short; else they are paragraphs. */
    private static final int LONGEST_SPLIT = 30;

    private static final class Own {
        int blocks;
        int words;
        boolean heading;
    }

    private final Map<Integer, Own> own = new HashMap<>();

    Items(StoryRange story) {
        for (int b = Math.max(0, story.firstKept()); b <= story.lastKept(); b++) {
            int item = story.kept(b) ? story.around(story.blocks.container(b), TagType.LI, story.root()) : -1;
            if (item >= 0) {
                Own sums = own.computeIfAbsent(item, key -> new Own());
                sums.blocks++;
                sums.words += story.blocks.words(b);
                sums.heading |= story.page.isHeading(story.blocks.container(b));
            }
        }
    }

    boolean isItem(int li) {
        @Nullable Own sums = own.get(li);
        return sums == null
                || (!sums.heading && (sums.blocks == 1 || (sums.blocks <= MOST_BLOCKS && sums.words <= LONGEST_SPLIT)));
    }
}
