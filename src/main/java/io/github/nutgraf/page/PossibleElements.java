package io.github.nutgraf.page;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many elements the tags of a piece of source can make at most, by the rules of the HTML parser. Formatting that a page
 * closes as it opened it makes one element; what it leaves open is copied into all that follows.
 */
final class PossibleElements implements PlainTags.Listener {

    /** What one tag can make: an end tag's adoption runs eight times at most, with three copies and one adopter. */
    static final int MOST_A_TAG = 33;

    /** Formatting that is left open is put, so many elements of it at most, into what follows. */
    private static final int REOPENED = 12;

    /** Formatting is closed a few tags behind where it was opened, or too far away to know what happened between. */
    private static final int DEEPEST = 64;

    private static final int BODY = 1;
    private static final int ROW = 2;
    private static final int CELL = 3;

    /** Of what is no part of a table. */
    private static final int NO_LEVEL = -1;

    /** What the parser opens again, and adopts at the end. */
    private static final String[] FORMATTING = {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"
    };

    /** An open one is closed by the next. */
    private static final Set<String> SINGLE = Set.of("a", "nobr");

    /** Elements that have no end. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** In these there are no tags. */
    private static final Set<String> RAW =
            Set.of("iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp");

    /** The parts of a table by how deep they lie. What stands too high for where it is makes those that are missing. */
    private static final Map<String, Integer> LEVELS = Map.of(
            "table",
            0,
            "caption",
            0,
            "colgroup",
            0,
            "tbody",
            BODY,
            "thead",
            BODY,
            "tfoot",
            BODY,
            "tr",
            ROW,
            "td",
            CELL,
            "th",
            CELL);

    private static final long DRAWING = PlainTags.name("svg");
    private static final long FORMULA = PlainTags.name("math");
    private static final long TEMPLATE = PlainTags.name("template");
    private static final long TABLE = PlainTags.name("table");
    private static final long TABLE_BODY = PlainTags.name("tbody");
    private static final long TABLE_ROW = PlainTags.name("tr");
    private static final long COLUMN = PlainTags.name("col");
    private static final long PARAGRAPH = PlainTags.name("p");
    private static final long BREAK = PlainTags.name("br");

    /** What is known of the names that matter; those that are not here make one element and have an end. */
    private static final Map<Long, Tag> TAGS = Stream.of(
                    Stream.of(FORMATTING), VOID.stream(), RAW.stream(), LEVELS.keySet().stream())
            .flatMap(Function.identity())
            .distinct()
            .collect(Collectors.toUnmodifiableMap(PlainTags::name, Tag::of));

    private static final Tag PLAIN = Tag.of("");

    private record Tag(int formatting, boolean single, boolean isVoid, boolean raw, int level) {

        static Tag of(String name) {
            return new Tag(
                    Arrays.asList(FORMATTING).indexOf(name),
                    SINGLE.contains(name),
                    VOID.contains(name),
                    RAW.contains(name),
                    LEVELS.getOrDefault(name, NO_LEVEL));
        }
    }

    private final PlainTags tags = new PlainTags(this);

    /** The innermost elements that are open, as far as is known. */
    private final long[] open = new long[DEEPEST];

    private final int[] levels = new int[DEEPEST];
    private int depth;

    /** Formatting that the parser may open again, by its place in {@link #FORMATTING}. */
    private final int[] left = new int[FORMATTING.length];

    private int leftInAll;

    /** Drawings, formulas and templates that may be open: what looks like a part of a table may be none there. */
    private int foreign;

    /** In whose text we are; 0 outside. */
    private long raw;

    private long count;

    /**
     * How many there can be in all; more than {@code most} is not counted to the end.
     *
     * @throws IOException if reading fails
     */
    static long of(Reader source, long most) throws IOException {
        PossibleElements out = new PossibleElements();
        char[] buffer = new char[8192];
        int size;
        while (out.count <= most && (size = source.read(buffer, 0, buffer.length)) >= 0) {
            for (int i = 0; i < size; i++) {
                out.read(buffer[i]);
            }
        }
        return out.count;
    }

    /** Takes the next character. */
    void read(char c) {
        tags.read(c);
    }

    /** Of what was read since {@link #restart}; a tag counts when it is at its end. */
    long count() {
        return count;
    }

    /** Counts from 0; what has been left open stays known. */
    void restart() {
        count = 0;
    }

    @Override
    public void start(long name, boolean closed) {
        Tag tag = tag(name);
        opened(tag);
        if (raw != 0 || (foreign > 0 && tag.level >= 0)) {
            count += Math.max(0, tag.level);
            return;
        }
        foreign += isForeign(name) && !closed ? 1 : 0;
        if (tag.level >= 0 && name != TABLE) {
            closeParts(tag.level);
            fillTable(tag.level);
        }
        if (tag.raw) {
            raw = name;
        } else if (name == COLUMN) {
            // It ends the rows before it, and makes a group of columns.
            count++;
            depth = 0;
        } else if (!tag.isVoid && (!closed || tag.formatting >= 0 || tag.level >= 0)) {
            push(name, tag.level);
        }
    }

    /** A part of a table ends those of its own depth and deeper ones. */
    private void closeParts(int level) {
        for (int i = depth - 1; i >= 0; i--) {
            if (levels[i] >= 0 && levels[i] < Math.max(level, BODY)) {
                depth = i + 1;
                return;
            }
        }
        // The table was opened too far away to be known.
        depth = 0;
    }

    /** Opens the body of a table and the row that a cell or a row lacks. */
    private void fillTable(int level) {
        int around = depth == 0 ? NO_LEVEL : levels[depth - 1];
        if (around < BODY && level >= ROW) {
            count++;
            push(TABLE_BODY, BODY);
        }
        if (around < ROW && level == CELL) {
            count++;
            push(TABLE_ROW, ROW);
        }
    }

    @Override
    public void lost(long start) {
        depth = 0;
        raw = 0;
        if (start != 0) {
            opened(tag(start));
            count += ROW;
        } else {
            count += leftInAll > 0 ? MOST_A_TAG : 1;
        }
    }

    @Override
    public void end(long name) {
        count += (name == PARAGRAPH || name == BREAK ? 1 : 0) + reopened();
        if (raw != 0) {
            raw = raw == name ? 0 : raw;
            return;
        }
        Tag tag = tag(name);
        int formatting = tag.formatting;
        boolean innermost = depth > 0 && open[depth - 1] == name;
        if (formatting >= 0 && left[formatting] > 0) {
            if (innermost) {
                left[formatting]--;
                leftInAll--;
            } else {
                count += MOST_A_TAG;
            }
        }
        if (innermost && isForeign(name)) {
            foreign--;
        }
        pop(name, tag.level >= 0);
    }

    private static boolean isForeign(long name) {
        return name == DRAWING || name == FORMULA || name == TEMPLATE;
    }

    private static Tag tag(long name) {
        return TAGS.getOrDefault(name, PLAIN);
    }

    private void opened(Tag tag) {
        count += 1 + reopened();
        if (tag.formatting >= 0) {
            count += tag.single && left[tag.formatting] > 0 ? MOST_A_TAG : 0;
            left[tag.formatting]++;
            leftInAll++;
        }
    }

    private int reopened() {
        return Math.min(leftInAll, REOPENED);
    }

    private void push(long name, int level) {
        if (depth == DEEPEST) {
            // The outer half is given up.
            System.arraycopy(open, DEEPEST / 2, open, 0, DEEPEST / 2);
            System.arraycopy(levels, DEEPEST / 2, levels, 0, DEEPEST / 2);
            depth = DEEPEST / 2;
        }
        open[depth] = name;
        levels[depth++] = level;
    }

    private void pop(long name, boolean ofTable) {
        for (int i = depth - 1; i >= 0; i--) {
            if (open[i] == name) {
                depth = i;
                return;
            }
            // Nothing in a cell ends what is around it, nothing in a table ends parts of another.
            if (ofTable ? open[i] == TABLE : levels[i] >= 0) {
                return;
            }
        }
        // What was opened too far away to be known may be closed here, with all rows in it.
        depth = ofTable ? 0 : depth;
    }
}
