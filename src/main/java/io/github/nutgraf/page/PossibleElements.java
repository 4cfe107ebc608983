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

    /** A cell alone makes its row and the body of its table as well. */
    private static final Map<String, Integer> MORE = Map.of("td", 2, "th", 2, "tr", 1, "col", 1);

    private static final long PARAGRAPH = PlainTags.name("p");
    private static final long BREAK = PlainTags.name("br");

    /** What is known of the names that matter; those that are not here make one element and have an end. */
    private static final Map<Long, Tag> TAGS = Stream.of(
                    Stream.of(FORMATTING), VOID.stream(), RAW.stream(), MORE.keySet().stream())
            .flatMap(Function.identity())
            .distinct()
            .collect(Collectors.toUnmodifiableMap(PlainTags::name, Tag::of));

    private static final Tag PLAIN = Tag.of("");

    private record Tag(int formatting, boolean single, boolean isVoid, boolean raw, int makes) {

        static Tag of(String name) {
            return new Tag(
                    Arrays.asList(FORMATTING).indexOf(name),
                    SINGLE.contains(name),
                    VOID.contains(name),
                    RAW.contains(name),
                    1 + MORE.getOrDefault(name, 0));
        }
    }

    private final PlainTags tags = new PlainTags(this);

    /** The innermost elements that are open, as far as is known. */
    private final long[] open = new long[DEEPEST];

    private int depth;

    /** Formatting that the parser may open again, by its place in {@link #FORMATTING}. */
    private final int[] left = new int[FORMATTING.length];

    private int leftInAll;

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
        if (raw != 0) {
            return;
        }
        if (tag.raw) {
            raw = name;
        } else if (!tag.isVoid && (!closed || tag.formatting >= 0)) {
            push(name);
        }
    }

    @Override
    public void lost(long start) {
        depth = 0;
        raw = 0;
        if (start != 0) {
            opened(tag(start));
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
        int formatting = tag(name).formatting;
        if (formatting >= 0 && left[formatting] > 0) {
            if (depth > 0 && open[depth - 1] == name) {
                left[formatting]--;
                leftInAll--;
            } else {
                count += MOST_A_TAG;
            }
        }
        pop(name);
    }

    private static Tag tag(long name) {
        return TAGS.getOrDefault(name, PLAIN);
    }

    private void opened(Tag tag) {
        count += tag.makes + reopened();
        if (tag.formatting >= 0) {
            count += tag.single && left[tag.formatting] > 0 ? MOST_A_TAG : 0;
            left[tag.formatting]++;
            leftInAll++;
        }
    }

    private int reopened() {
        return Math.min(leftInAll, REOPENED);
    }

    private void push(long name) {
        if (depth == DEEPEST) {
            // The outer half is given up.
            System.arraycopy(open, DEEPEST / 2, open, 0, DEEPEST / 2);
            depth = DEEPEST / 2;
        }
        open[depth++] = name;
    }

    private void pop(long name) {
        for (int i = depth - 1; i >= 0; i--) {
            if (open[i] == name) {
                depth = i;
                return;
            }
        }
    }
}
