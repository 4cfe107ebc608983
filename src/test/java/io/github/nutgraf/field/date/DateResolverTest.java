package io.github.nutgraf.field.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {

    private static final String STORY =
            "<h1>Harbour bridge opens</h1>%s<p>The bridge over the harbour opened to walkers on Thursday, two years"
                    + " later than the town had promised, and the first hundred were given cake.</p>";

    private static DateResolver.Dates resolve(String head, String body, @Nullable String url) {
        Page page = new PageReader(Options.DEFAULTS)
                .read("<html lang=en><head>" + head + "</head><body>" + body + "</body></html>", url);
        int headline = page.gathered().headings().get(0);
        DateHints hints = DateHints.of("en", url, null, LocalDate.of(2026, 6, 30));
        TextBlocks blocks = TextBlocks.of(page);
        StoryPlace place = new StoryPlace(headline, -1, -1);
        return DateResolver.resolve(
                page, Evidence.of(page), blocks, place, new OtherStories(page, blocks, place), hints);
    }

    private static String published(DateResolver.Dates dates) {
        ArticleDate date = dates.published().value();
        return date == null ? "-" : date.toString();
    }

    @Test
    void tellsPublishedFromModified() {
        DateResolver.Dates dates = resolve(
                "<meta property='article:published_time' content='2024-10-10T15:01:00Z'>"
                        + "<meta property='article:modified_time' content='2024-10-12T08:00:00Z'>",
                STORY.formatted("<p>October 10, 2024</p>"),
                "https://news.example.com/2024/10/10/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10T15:01:00Z");
        assertThat(dates.modified().value()).hasToString("2024-10-12T08:00:00Z");
        assertThat(dates.published().provenance().source()).isEqualTo("meta:article:published_time");
        assertThat(dates.published().provenance().confidence()).isGreaterThan(0.9);
        assertThat(dates.published().provenance().runnersUp())
                .extracting(r -> r.reason())
                .contains("says when the story changed");
    }

    @Test
    void takesThePrintedLineWithItsZone() {
        DateResolver.Dates dates = resolve(
                "", STORY.formatted("<div class=byline>Oct. 10, 2024 at 5:01 p.m. ET</div>"), "https://example.com/a");

        assertThat(published(dates)).isEqualTo("2024-10-10T17:01:00-04:00");
        assertThat(dates.modified().value()).isNull();
    }

    @Test
    void prefersTheNewsroomsClockOfTheSameInstant() {
        DateResolver.Dates dates = resolve(
                "<meta property='article:published_time' content='2024-10-11T03:28:35Z'>",
                STORY.formatted("<time datetime='2024-10-10T23:28:35-04:00'>Oct 10, 2024</time>"),
                "https://example.com/a");

        assertThat(published(dates)).isEqualTo("2024-10-10T23:28:35-04:00");
    }

    @Test
    void leavesCardsCommentsAndCopyrightAlone() {
        String around = "<footer>© 2019 Example Press</footer>";
        String cards =
                "<ul>" + "<li><a href=/x>Ferry strike ends</a> <time datetime='2024-11-02'>Nov 2</time></li>".repeat(20)
                        + "</ul>";
        DateResolver.Dates dates = resolve(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour bridge opens\","
                        + "\"datePublished\":\"2024-10-10\"}</script>",
                STORY.formatted("") + "<p>Filler.</p>".repeat(30) + cards + around,
                "https://example.com/a");

        assertThat(published(dates)).isEqualTo("2024-10-10");
    }

    @Test
    void givesNothingWhereThereIsNothing() {
        DateResolver.Dates dates =
                resolve("", STORY.formatted("") + "<footer>© 2019</footer>", "https://example.com/a");

        assertThat(published(dates)).isEqualTo("-");
        assertThat(dates.published().provenance().source()).isEqualTo("none");
    }

    @Test
    void readsNumbersInTheOrderOfTheOtherSources() {
        DateResolver.Dates dates =
                resolve("", STORY.formatted("<p>3/10/2024</p>"), "https://example.com/2024/10/03/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-03");
    }

    @Test
    void aPrintedClockOfTheChangeIsTheChanges() {
        DateResolver.Dates dates = resolve(
                "<meta property='article:published_time' content='2024-10-10T15:01:07Z'>"
                        + "<meta property='article:modified_time' content='2024-10-12T08:46:00Z'>",
                STORY.formatted("<time datetime='2024-10-12T10:46:00'>12 October 2024, 10:46</time>"),
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10T15:01:07Z");
    }

    @Test
    void keepsTheSecondsWhenItTakesThePrintedOffset() {
        DateResolver.Dates dates = resolve(
                "<meta property='article:published_time' content='2024-10-10T06:14:09Z'>",
                STORY.formatted("<p>October 10, 2024 at 9:14 am EEST</p>"),
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10T09:14:09+03:00");
    }

    @Test
    void readsDateAndCountThatTouch() {
        DateResolver.Dates dates = resolve(
                "",
                STORY.formatted("<p><span>Jane Doe</span><span>10 October 2024, 14:20</span><span>1 204</span></p>"),
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10T14:20:00");
    }

    @Test
    void aPicturesCreditAboveADateIsNoLabelOfIt() {
        DateResolver.Dates dates = resolve(
                "", STORY.formatted("<p>© Nell Quist</p><p>October 10, 2024</p>"), "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10");
        assertThat(published(resolve(
                        "",
                        STORY.formatted("<p>First aired:</p><p>October 10, 2024</p>"),
                        "https://example.com/bridge")))
                .isEqualTo("-");
    }

    @Test
    void saysThatACardsDateIsAnothers() {
        DateResolver.Dates dates = resolve(
                "",
                "<main>" + STORY.formatted("<p>October 10, 2024</p>")
                        + "</main><div><h3><a href=/x>Ferry strike ends at"
                        + " last</a></h3><time datetime=2024-11-02>Nov 2</time></div>",
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10");
        assertThat(dates.published().provenance().runnersUp())
                .extracting(r -> r.reason())
                .containsExactly("in another story's card, a comment or a menu");
    }

    @Test
    void aDayAmongTheHeadlinesWordsIsWhatItIsAbout() {
        assertThat(published(
                        resolve("", "<h1>Results of October 10, 2024</h1><p>Nobody won.</p>", "https://example.com/b")))
                .isEqualTo("-");
        assertThat(published(resolve(
                        "",
                        "<h1><small>October 10, 2024</small> Nobody won</h1><p>Again.</p>",
                        "https://example.com/b")))
                .isEqualTo("2024-10-10");
    }

    @Test
    void aQuotedPostsDayIsNotTheStorys() {
        DateResolver.Dates dates = resolve(
                "",
                STORY.formatted("<blockquote class=embedded>Cake! <time datetime=2024-10-09>Oct 9</time></blockquote>"),
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("-");
    }

    @Test
    void repliesOfAForumAreLaterThanItsFirstPost() {
        String post = "<div><meta itemprop=datePublished content=2024-%s><p>Has anyone seen the bridge?</p></div>";
        DateResolver.Dates dates = resolve(
                "",
                "<div itemscope itemtype='https://schema.org/DiscussionForumPosting'><h1>Harbour bridge opens</h1>"
                        + post.formatted("10-10") + post.formatted("10-11") + post.formatted("10-12") + "</div>",
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10");
    }

    @Test
    void anIconBehindALineDoesNotHideIt() {
        DateResolver.Dates dates = resolve(
                "",
                STORY.formatted("<p>October 10, 2024 <i class=icon aria-hidden=true></i></p>"),
                "https://example.com/bridge");

        assertThat(published(dates)).isEqualTo("2024-10-10");
    }

    /** Small pages: what stands around headline and story, and the day that is the story's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Tools that give the last save as the publication, where structured data knows an earlier one.
                "<meta property='article:published_time' content='2024-08-05T19:49:50Z'>"
                        + "<meta property='article:modified_time' content='2024-08-05T19:49:50Z'>"
                        + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Harbour bridge opens',"
                        + "'datePublished':'2024-08-04T13:23:00Z','dateModified':'2024-08-05T19:49:50Z'}</script>"
                        + "|||2024-08-04T13:23:00Z",
                "<meta name='sailthru.date' content='2023-02-11T08:00:00Z'>"
                        + "<meta property='article:modified_time' content='2023-02-11T08:00:00Z'>"
                        + "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Harbour bridge opens',"
                        + "'datePublished':'2023-02-09T17:00:00Z'}</script>|||2023-02-09T17:00:00Z",
                // A labelled day in print against a meta that says no more than "date".
                "<meta name='dc.date' content='2021-11-30'>||<p>Published: 3 May 2021</p>|2021-05-03",
                "<meta name='date' content='2019-06-02'>||<p>Posted on 14 February 2019</p>|2019-02-14",
                // The clock of the visit.
                "|<div id=top>Thursday, 24 November 2011, 12:57:51</div>|<p>Source: Lantern 25/10/2011</p>|2011-10-25",
                "|<header>Today is 10 April 2013</header>|<p>4 January 2012</p>|2012-01-04",
                "|<div class=menu>Wednesday, 10 April 2013 - 17:08:09</div>||-",
                // When the paper was registered, and days told in tables and headings of the story.
                "|<p>Registered under No. 31823 of 23.04.2008</p>||-",
                // The page's own microdata in a footer behind the text.
                "|<article itemscope itemtype='https://schema.org/Article'>|%s<footer><time itemprop=datePublished"
                        + " datetime='2020-03-04T10:00'>4 March</time></footer>|2020-03-04T10:00:00",
                // A day without its year: that of the page's latest day, or of its copyright.
                "<meta property='article:modified_time' content='2012-01-05T08:00:00Z'>"
                        + "||<p>Yesterday, 3 January (15:58)</p>|2012-01-03T15:58:00",
                "||<p>Tuesday, 3 January, 15:58</p>%s<p>© 2002-2012 Lantern</p>|2012-01-03T15:58:00",
                // A page that was saved says where it stood.
                "<link rel=canonical href='https://www.example.com/2011/11/25/bridge'>|||2011-11-25",
            })
    void smallPages(String head, String above, String below, String expected) {
        String far = "<p>The town had waited for it, and so had the ferry.</p>".repeat(3);
        String page = (above == null ? "" : above) + STORY.formatted(below == null ? "" : below.formatted(far));

        assertThat(published(resolve(
                        head == null
                                ? ""
                                : head.replace("{'", "{\"")
                                        .replace("':'", "\":\"")
                                        .replace("','", "\",\"")
                                        .replace("'}", "\"}"),
                        page,
                        null)))
                .isEqualTo(expected);
    }
}
