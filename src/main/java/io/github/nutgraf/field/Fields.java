package io.github.nutgraf.field;

import io.github.nutgraf.article.Access;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.byline.BylineResolver;
import io.github.nutgraf.field.date.DateResolver;
import io.github.nutgraf.field.date.DateResolver.Dates;
import io.github.nutgraf.field.headline.HeadlineResolver;
import io.github.nutgraf.field.headline.HeadlineResolver.Headline;
import io.github.nutgraf.field.kind.KindModel;
import io.github.nutgraf.field.kind.KindResolver;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.text.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From evidence and story to the {@link Article}: one resolver a field, each leaving behind why it chose. */
public final class Fields {

    /** A page told with less to be no story may be one after all, and keeps its byline and date. */
    private static final double SURE = 0.9;

    private final Map<ArticleField, Provenance> provenance = new EnumMap<>(ArticleField.class);

    private Fields() {}

    /** Resolves every field. */
    public static Article resolve(
            Page page, Evidence evidence, TextBlocks blocks, StoryBlocks found, Body story, KindModel kinds) {
        return new Fields().article(page, evidence.with(story.claims()), blocks, found, story, kinds);
    }

    private Article article(
            Page page, Evidence evidence, TextBlocks blocks, StoryBlocks found, Body story, KindModel kinds) {
        @Nullable
        Headline headline =
                take(ArticleField.HEADLINE, new HeadlineResolver(page, evidence, blocks, story.firstNode()).resolve());
        int headlineNode = headline != null && headline.node() >= 0 ? headline.node() : story.headlineNode();
        StoryPlace place = new StoryPlace(headlineNode, story.firstNode(), story.lastNode());
        OtherStories others = new OtherStories(page, blocks, place);
        @Nullable
        String language = take(ArticleField.LANGUAGE, new LanguageResolver(evidence, story.blocks()).resolve());
        DateHints hints = DateHints.of(language, page.url(), null, latest(page.options()));
        Dates dates = DateResolver.resolve(page, evidence, blocks, place, others, hints);
        ClaimedFields claimed = new ClaimedFields(page, evidence);
        int words = 0;
        for (Block block : story.blocks()) {
            words += Words.count(block.text());
        }
        Resolved<Kind> told = new KindResolver(page, evidence, blocks, found, story, words).resolve(kinds);
        @Nullable Kind kind = take(ArticleField.KIND, told);
        boolean none = isSurelyNone(told);
        List<Author> byline = list(
                ArticleField.BYLINE,
                ofStory(none, new BylineResolver(page, evidence, blocks, language, place, others).resolve()));
        LeadResolver lead = new LeadResolver(evidence, story);
        return Article.builder()
                .url(page.url())
                .canonicalUrl(take(ArticleField.CANONICAL_URL, claimed.canonicalUrl()))
                .headline(headline == null ? null : headline.text())
                .kicker(take(
                        ArticleField.KICKER,
                        new KickerResolver(
                                        page,
                                        evidence,
                                        blocks,
                                        headlineNode,
                                        headline == null ? null : headline.text(),
                                        byline)
                                .resolve()))
                .standfirst(take(ArticleField.STANDFIRST, ofStory(none, lead.standfirst())))
                .lead(take(ArticleField.LEAD, lead.lead()))
                .byline(byline)
                .dateline(take(ArticleField.DATELINE, DatelineReader.resolve(story.blocks())))
                .published(take(ArticleField.PUBLISHED, ofStory(none, dates.published())))
                .modified(take(ArticleField.MODIFIED, dates.modified()))
                .body(list(
                        ArticleField.BODY,
                        new Resolved<>(story.blocks(), new Provenance(story.source(), story.confidence(), List.of()))))
                .language(language)
                .siteName(take(ArticleField.SITE_NAME, claimed.siteName(blocks)))
                .section(take(ArticleField.SECTION, claimed.section()))
                .tags(list(ArticleField.TAGS, claimed.tags(headline == null ? null : headline.text(), story.blocks())))
                .images(list(ArticleField.IMAGES, new ImageResolver(page, evidence, story).resolve()))
                .videos(list(ArticleField.VIDEOS, new VideoResolver(page, evidence, story).resolve()))
                .kind(kind == null ? Kind.OTHER : kind)
                .access(Objects.requireNonNullElse(
                        take(ArticleField.ACCESS, new AccessResolver(page, evidence, words).resolve()), Access.UNKNOWN))
                .license(take(ArticleField.LICENSE, claimed.license(blocks, place, others)))
                .description(take(ArticleField.DESCRIPTION, claimed.description()))
                .provenance(provenance)
                .notes(page.notes())
                .build();
    }

    private static boolean isSurelyNone(Resolved<Kind> told) {
        return !KindResolver.isSigned(told) && told.provenance().confidence() >= SURE;
    }

    /** Nothing on a page that is no story: bylines and dates there are those of single items. */
    private static <T> Resolved<T> ofStory(boolean none, Resolved<T> resolved) {
        @Nullable T value = resolved.value();
        Provenance why = resolved.provenance();
        if (!none || value == null || value.equals(List.of())) {
            return resolved;
        }
        RunnerUp loser = new RunnerUp(value.toString(), why.source(), "the page is no story");
        return new Resolved<>(null, new Provenance("none", 0, List.of(loser)));
    }

    /** No story is of a later day; tomorrow, because somewhere it already is. */
    private static LocalDate latest(Options options) {
        @Nullable LocalDate latest = options.latest();
        return latest != null ? latest : LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }

    private <T> @Nullable T take(ArticleField field, Resolved<T> resolved) {
        @Nullable T value = resolved.value();
        if (value != null || !resolved.provenance().runnersUp().isEmpty()) {
            provenance.put(field, resolved.provenance());
        }
        return value;
    }

    private <T> List<T> list(ArticleField field, Resolved<List<T>> resolved) {
        @Nullable List<T> value = resolved.value();
        boolean found = value != null && !value.isEmpty();
        // Why nobody is credited is an answer, too.
        if (found
                || field == ArticleField.BYLINE
                || !resolved.provenance().runnersUp().isEmpty()) {
            provenance.put(field, resolved.provenance());
        }
        return value == null ? List.of() : value;
    }
}
