package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the story was published and when it last changed, from all dates the page gives. The day of publication
 * is the one that the most reliable sources together speak for ({@link DateScores}). A day given as one of a change is
 * never taken for it, unless the page prints no other date beside its headline.
 */
public final class DateResolver {

    /** Below it, the best day of the development pages was wrong as often as right: none is better. */
    private static final double LEAST_CONFIDENCE = 0.3;

    private static final int MOST_RUNNERS_UP = 5;

    /** Of changes that one source gives, and that several agree on. */
    private static final double ONE_SOURCE = 0.75;

    private static final double SOURCES_AGREE = 0.9;

    private final List<DateCandidate> candidates;
    private final Map<LocalDate, Double> scores;

    private DateResolver(List<DateCandidate> candidates, Map<LocalDate, Double> scores) {
        this.candidates = candidates;
        this.scores = scores;
    }

    /**
     * A story's two dates.
     *
     * @param published when it first appeared
     * @param modified when it last changed
     */
    public record Dates(Resolved<ArticleDate> published, Resolved<ArticleDate> modified) {}

    /** Decides on both dates of a page's story. */
    public static Dates resolve(
            Page page, Evidence evidence, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        List<DateCandidate> candidates = candidates(page, evidence, blocks, story, others, hints);
        Map<LocalDate, Double> scores = DateScores.of(features(candidates, blocks, story));
        DateResolver resolver = new DateResolver(candidates, scores);
        Resolved<ArticleDate> published = resolver.published();
        return new Dates(published, resolver.modified(published.value()));
    }

    /** What is true of each day of the page that may be the day of publication: what the weights are learned from. */
    public static Map<LocalDate, Set<String>> features(
            Page page, Evidence evidence, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        return features(candidates(page, evidence, blocks, story, others, hints), blocks, story);
    }

    private static Map<LocalDate, Set<String>> features(
            List<DateCandidate> candidates, TextBlocks blocks, StoryPlace story) {
        int headline = story.headline() < 0 ? -1 : blocks.before(story.headline());
        return DateFeatures.of(
                candidates, headline, b -> b < blocks.size() ? blocks.text(b).length() : Integer.MAX_VALUE);
    }

    private static List<DateCandidate> candidates(
            Page page, Evidence evidence, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        return LocalTimes.of(Changes.of(DateCandidates.gather(page, evidence, blocks, story, others, hints)));
    }

    private Resolved<ArticleDate> published() {
        LocalDate best = null;
        double confidence = 0;
        for (Map.Entry<LocalDate, Double> entry : scores.entrySet()) {
            if (entry.getValue() > confidence) {
                best = entry.getKey();
                confidence = entry.getValue();
            }
        }
        if (best == null || confidence < LEAST_CONFIDENCE) {
            return new Resolved<>(null, new Provenance("none", 0, runnersUp(null)));
        }
        DateCandidate winner = bestOn(best);
        // The only date beside the headline, printed as one of a change: its clock is the change's.
        ArticleDate date = winner.role() == Role.PUBLISHED ? winner.date() : ArticleDate.ofDay(best);
        return new Resolved<>(date, new Provenance(winner.source(), confidence, runnersUp(winner)));
    }

    private DateCandidate bestOn(LocalDate day) {
        DateCandidate winner = null;
        for (DateCandidate candidate : candidates) {
            boolean on = candidate.date().day().equals(day) && candidate.role() != Role.OTHER;
            if (on && (winner == null || precision(candidate) > precision(winner))) {
                winner = candidate;
            }
        }
        return Objects.requireNonNull(winner, "a scored day has a candidate");
    }

    /** What the clock is worth: an offset before none; midnight is what a day alone turns into; then by the source. */
    private static int precision(DateCandidate candidate) {
        ArticleDate date = candidate.date();
        int worth = DateSource.clockRank(DateSource.kind(candidate));
        if (date.time() != null) {
            worth += date.time().equals(LocalTime.MIDNIGHT) ? 10 : 20;
            worth += date.offset() != null ? 20 : 0;
        }
        // Behind the story stand its own clock, where blogs print it, and those of comments.
        worth -= candidate.place() == Place.ELSEWHERE ? 50 : candidate.place() == Place.FOOT ? 30 : 0;
        worth -= candidate.role() == Role.PUBLISHED ? 0 : 100;
        return worth;
    }

    private List<RunnerUp> runnersUp(@Nullable DateCandidate winner) {
        List<DateCandidate> losers = new ArrayList<>();
        for (DateCandidate candidate : candidates) {
            boolean known = winner != null
                    && candidate.date().day().equals(winner.date().day());
            for (DateCandidate loser : losers) {
                known |= loser.date().day().equals(candidate.date().day()) && loser.role() == candidate.role();
            }
            if (!known) {
                losers.add(candidate);
            }
        }
        losers.sort((a, b) -> Double.compare(score(b), score(a)));
        List<RunnerUp> out = new ArrayList<>();
        for (DateCandidate loser : losers.subList(0, Math.min(losers.size(), MOST_RUNNERS_UP))) {
            out.add(new RunnerUp(loser.date().toString(), loser.source(), reason(loser)));
        }
        return out;
    }

    private double score(DateCandidate candidate) {
        return scores.getOrDefault(candidate.date().day(), 0.0);
    }

    private static String reason(DateCandidate loser) {
        if (loser.place() == Place.OTHER) {
            return OtherStories.REASON;
        }
        if (loser.role() == Role.MODIFIED) {
            return "says when the story changed";
        }
        if (loser.role() == Role.OTHER) {
            return "labelled as something else's date";
        }
        return switch (loser.place()) {
            case ELSEWHERE, FOOT -> "stands outside the story";
            case STORY -> "told in the story";
            default -> "less reliable sources speak for it";
        };
    }

    private Resolved<ArticleDate> modified(@Nullable ArticleDate published) {
        DateCandidate winner = null;
        List<RunnerUp> losers = new ArrayList<>();
        int agreeing = 0;
        for (DateCandidate candidate : candidates) {
            if (candidate.role() != Role.MODIFIED || candidate.place() == Place.ELSEWHERE) {
                continue;
            }
            if (published != null && isBefore(candidate.date(), published)) {
                losers.add(new RunnerUp(candidate.date().toString(), candidate.source(), "before the publication"));
            } else if (winner == null || (sameDay(winner, candidate) && precision(candidate) > precision(winner))) {
                agreeing++;
                winner = candidate;
            } else if (sameDay(winner, candidate)) {
                agreeing++;
            } else {
                losers.add(new RunnerUp(
                        candidate.date().toString(), candidate.source(), "a more reliable source differs"));
            }
        }
        List<RunnerUp> kept = losers.subList(0, Math.min(losers.size(), MOST_RUNNERS_UP));
        if (winner == null) {
            return new Resolved<>(null, new Provenance("none", 0, kept));
        }
        double confidence = agreeing > 1 ? SOURCES_AGREE : ONE_SOURCE;
        return new Resolved<>(winner.date(), new Provenance(winner.source(), confidence, kept));
    }

    private static boolean sameDay(DateCandidate a, DateCandidate b) {
        return a.date().day().equals(b.date().day());
    }

    private static boolean isBefore(ArticleDate date, ArticleDate published) {
        var then = date.toOffsetDateTime();
        var first = published.toOffsetDateTime();
        if (then != null && first != null) {
            return then.isBefore(first);
        }
        return date.day().isBefore(published.day());
    }
}
