package io.github.nutgraf.body;

import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a live blog: the children of one element that each hold a time, or a class that names an entry,
 * and story. The page has to say that it is a live blog, in its data or its class names: sections with dates in them are
 * common elsewhere.
 */
final class LiveEntries {

    /** Two dated sections are no live blog. */
    private static final int LEAST = 3;

    /** How deep inside an entry its time may stand. */
    private static final int LEVELS = 12;

    private final StoryRange story;
    private final Page page;
    private final boolean claimed;
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    private LiveEntries(StoryRange story, boolean claimed) {
        this.story = story;
        this.page = story.page;
        this.claimed = claimed;
    }

    /** The entries' elements in the order of the page; empty if it is no live blog. */
    static List<Integer> of(StoryRange story, Evidence evidence) {
        boolean claimed = evidence.types().contains("LiveBlogPosting")
                || !evidence.liveUpdates().isEmpty();
        LiveEntries finder = new LiveEntries(story, claimed);
        return story.allKept() < LEAST ? List.of() : finder.find();
    }

    private List<Integer> find() {
        IntList times = page.gathered().times();
        for (int t = 0; t < times.size(); t++) {
            if (page.contains(story.root(), times.get(t))) {
                climb(times.get(t), false);
            }
        }
        if (claimed) {
            for (int b = story.firstKept(); b <= story.lastKept(); b++) {
                if (story.kept(b)) {
                    climb(story.blocks.container(b), true);
                }
            }
        }
        List<Integer> best = List.of();
        for (List<Integer> entries : children.values()) {
            // Of two elements with as many, the outer one holds the whole entries.
            if (entries.size() > best.size()
                    || (entries.size() == best.size() && !best.isEmpty() && entries.get(0) < best.get(0))) {
                best = entries;
            }
        }
        return best.size() >= LEAST && (claimed || named(best)) ? best : List.of();
    }

    /** Counts the elements around a node as entries of the elements around them. */
    private void climb(int node, boolean byName) {
        int i = node;
        for (int up = 0; up < LEVELS && i > story.root(); up++) {
            if (page.tag(i) != null
                    && isBox(page.tag(i))
                    && story.keptIn(i) > 0
                    && (!byName || page.isNamed(i, Part.ENTRY) || isUpdate(i))) {
                List<Integer> siblings = children.computeIfAbsent(page.parent(i), parent -> new ArrayList<>());
                if (siblings.isEmpty() || siblings.get(siblings.size() - 1) < i) {
                    siblings.add(i);
                }
            }
            i = page.parent(i);
        }
    }

    private static boolean isBox(@Nullable TagType tag) {
        return tag == TagType.DIV
                || tag == TagType.ARTICLE
                || tag == TagType.SECTION
                || tag == TagType.LI
                || tag == TagType.OTHER;
    }

    private boolean isUpdate(int node) {
        @Nullable Element element = page.element(node);
        return element != null && element.attr("itemprop").equals("liveBlogUpdate");
    }

    private boolean named(List<Integer> entries) {
        int box = page.parent(entries.get(0));
        for (int up = 0; up < 3 && box > 0; up++) {
            if (page.isNamed(box, Part.LIVE)) {
                return true;
            }
            box = page.parent(box);
        }
        for (int entry : entries) {
            if (!page.isNamed(entry, Part.LIVE) && !isUpdate(entry)) {
                return false;
            }
        }
        return true;
    }
}
