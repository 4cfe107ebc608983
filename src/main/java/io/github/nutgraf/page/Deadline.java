package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long one extraction may take. The stages ask as they go and stop where they are once it has passed: no thread is
 * stopped from outside, so none leaves anything half done. Once passed it stays so, and the stages agree.
 */
public final class Deadline {

    /** Steps of a loop between two looks at the clock, which costs as much as some of the loops' steps. */
    private static final int STEPS = 256;

    /** Longer than any process lives, and short enough to be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final LongSupplier nanoTime;
    private final long start;

    /** In nanoseconds; {@link Long#MAX_VALUE} for none. */
    private final long allowed;

    private final @Nullable Duration said;
    private int steps;
    private boolean passed;

    private Deadline(LongSupplier nanoTime, @Nullable Duration said, long allowed) {
        this.nanoTime = nanoTime;
        this.said = said;
        this.allowed = allowed;
        start = nanoTime.getAsLong();
    }

    /**
     * A deadline so long from now.
     *
     * @param allowed null for none
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    static Deadline in(@Nullable Duration allowed, LongSupplier nanoTime) {
        if (allowed == null || allowed.compareTo(LONGEST) > 0) {
            return new Deadline(nanoTime, allowed, Long.MAX_VALUE);
        }
        return new Deadline(nanoTime, allowed, allowed.toNanos());
    }

    /** What a reader of the result is told; null if no stage was stopped. */
    @Nullable
    Note note() {
        return passed ? new Note(Note.Code.DEADLINE_PASSED, "stopped after " + said) : null;
    }

    /** Whether it has passed; looks at the clock. */
    public boolean passed() {
        passed = passed || (allowed != Long.MAX_VALUE && nanoTime.getAsLong() - start >= allowed);
        return passed;
    }

    /** The same for the steps of a loop: looks at the clock only now and then. */
    public boolean passedInLoop() {
        if (!passed && ++steps == STEPS) {
            steps = 0;
            return passed();
        }
        return passed;
    }
}
