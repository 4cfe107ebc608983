package io.github.nutgraf.field;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.byline.BylineCandidate;
import io.github.nutgraf.field.byline.BylineResolver;
import io.github.nutgraf.field.date.DateCandidate;
import io.github.nutgraf.field.date.DateCandidates;
import io.github.nutgraf.field.date.DateResolver;
import io.github.nutgraf.field.date.DateSource;
import io.github.nutgraf.field.headline.HeadlineResolver;
import io.github.nutgraf.field.headline.HeadlineResolver.Headline;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.StoryFinder;
import io.github.nutgraf.story.StoryModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the resolvers of byline and dates have to choose from on a page, printed lines included, for the tables. */
public final class Candidates {

    /**
     * What one source gives.
     *
     * @param source its name, with its place in the page
     * @param values the names it credits, or one day
     */
    public record Given(String source, List<String> values) {}

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;
    private final Body story;
    private final int headline;

    /** Reads a page as {@code Extractor} does, up to its fields. */
    public Candidates(Page page) {
        this(page, StoryModel.shipped());
    }

    /** @param model what finds the story */
    public Candidates(Page page, StoryModel model) {
        this.page = page;
        Evidence claimed = Evidence.of(page);
        blocks = TextBlocks.of(page);
        StoryFinder finder = new StoryFinder(model);
        story = Body.of(page, claimed, blocks, finder.find(page, claimed, blocks, false), finder);
        evidence = claimed.with(story.claims());
        @Nullable
        Headline found = new HeadlineResolver(page, evidence, blocks, story.firstNode())
                .resolve()
                .value();
        headline = found != null && found.node() >= 0 ? found.node() : story.headlineNode();
    }

    /** All claims, those of the page's application state included. */
    public Evidence evidence() {
        return evidence;
    }

    /** One entry a source and place. */
    public List<Given> bylines() {
        List<Given> out = new ArrayList<>();
        for (BylineCandidate candidate : bylineResolver().candidates()) {
            List<String> names = candidate.authors().stream().map(Author::name).toList();
            out.add(new Given(candidate.place() + " | `" + candidate.source() + "`", names));
        }
        return out;
    }

    /** One entry a date; several may share a source. */
    public List<Given> dates() {
        List<Given> out = new ArrayList<>();
        for (DateCandidate candidate : DateCandidates.gather(page, evidence, blocks, place(), others(), hints())) {
            out.add(new Given(
                    "`" + DateSource.kind(candidate) + "`",
                    List.of(candidate.date().day().toString())));
        }
        return out;
    }

    /** What is true of each day that may be the story's. */
    public Map<LocalDate, Set<String>> dateFeatures() {
        return DateResolver.features(page, evidence, blocks, place(), others(), hints());
    }

    /** What is true of the headline that is chosen; empty without one. */
    public Set<String> headlineFeatures() {
        return new HeadlineResolver(page, evidence, blocks, story.firstNode()).features();
    }

    /** The headline that is chosen; null without one. */
    public @Nullable String headline() {
        @Nullable
        Headline found = new HeadlineResolver(page, evidence, blocks, story.firstNode())
                .resolve()
                .value();
        return found == null ? null : found.text();
    }

    /** What is true of the byline that is given; empty without one. */
    public Set<String> bylineFeatures() {
        return bylineResolver().features();
    }

    /** The names that are given. */
    public List<String> byline() {
        @Nullable List<Author> authors = bylineResolver().resolve().value();
        return authors == null ? List.of() : authors.stream().map(Author::name).toList();
    }

    private DateHints hints() {
        return DateHints.of(language(), page.url(), null, LocalDate.MAX);
    }

    private BylineResolver bylineResolver() {
        return new BylineResolver(page, evidence, blocks, language(), place(), others());
    }

    private OtherStories others() {
        return new OtherStories(page, blocks, place());
    }

    private StoryPlace place() {
        return new StoryPlace(headline, story.firstNode(), story.lastNode());
    }

    private @Nullable String language() {
        return new LanguageResolver(evidence, story.blocks()).resolve().value();
    }
}
