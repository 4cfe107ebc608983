package io.github.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.robustness.Promises;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The clock here counts how often it is looked at, so the deadline passes at any place that is wanted. */
class DeadlineTest {

    private static final String SENTENCE =
            "The harbour board said on Tuesday that the ferry would run again once the pier had been mended, number %d. ";

    private static Article read(String html, long looks) {
        AtomicLong clock = new AtomicLong();
        Options options = Options.builder().deadline(Duration.ofNanos(looks)).build();
        return Extractor.with(options)
                .run(new PageReader(options, clock::getAndIncrement).read(html, "https://news.example/"), false)
                .article();
    }

    private static String page(int paragraphs) {
        StringBuilder html = new StringBuilder("""
                <html><head><title>Ferry returns</title>
                <meta property="og:title" content="Ferry returns">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns"}</script></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Ferry returns</h1>
                """);
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p>").append(SENTENCE.formatted(i).repeat(2)).append("</p>");
        }
        return html.append("</article></body></html>").toString();
    }

    @Test
    void whereverItPassesWhatWasFoundComesBackWithANote() {
        String html = page(800);
        Article whole = read(html, Long.MAX_VALUE);
        assertThat(whole.notes()).isEmpty();
        int before = 0;
        int looks = 1;
        boolean late = true;
        while (late) {
            Article article = read(html, looks);
            Promises.hold(article, Options.DEFAULTS);
            late = article.notes().stream().anyMatch(note -> note.code() == Note.Code.DEADLINE_PASSED);
            assertThat(whole.text()).startsWith(article.text());
            before = Math.max(before, article.text().length());
            looks++;
        }
        assertThat(looks).as("places where it is looked at").isGreaterThan(15);
        assertThat(before).isEqualTo(whole.text().length());
        assertThat(read(html, looks).text()).isEqualTo(whole.text());
    }

    @Test
    void aPartOfTheStoryIsBetterThanNone() {
        String html = page(800);
        boolean part = false;
        for (int looks = 1; looks < 200 && !part; looks++) {
            Article article = read(html, looks);
            part = !article.text().isEmpty()
                    && article.notes().stream().anyMatch(note -> note.code() == Note.Code.DEADLINE_PASSED);
        }
        assertThat(part).isTrue();
    }

    @Test
    void theShortestDeadlineGivesNoStoryAndNoException() {
        Article article = Extractor.with(
                        Options.builder().deadline(Duration.ofNanos(1)).build())
                .extract(page(10), null);
        assertThat(article.notes()).extracting(Note::code).contains(Note.Code.DEADLINE_PASSED);
    }

    @Test
    void headlineAndDayComeHoweverLateItIs() {
        Article article = read(
                page(800).replace("<meta ", "<meta property=\"article:published_time\" content=\"2024-10-10\"><meta "),
                1);
        assertThat(article.headline()).isEqualTo("Ferry returns");
        assertThat(article.published()).extracting(ArticleDate::day).isEqualTo(LocalDate.of(2024, 10, 10));
    }

    /** Its tree is counted as it grows, and would be cut where it is full: past the deadline it does not get so far. */
    @Test
    void aPageThatLeavesFormattingOpenIsNotParsedPastIt() {
        String html =
                page(10) + "<p><b><i><u><s><em><tt><big><code><font><small><strong>x</p>" + "<p>x</p>".repeat(60_000);
        assertThat(read(html, Long.MAX_VALUE).notes()).extracting(Note::code).containsExactly(Note.Code.ELEMENTS_CUT);
        Article late = read(html, 1);
        assertThat(late.notes())
                .extracting(Note::code)
                .contains(Note.Code.DEADLINE_PASSED)
                .doesNotContain(Note.Code.ELEMENTS_CUT);
        assertThat(late.headline()).isEqualTo("Ferry returns");
    }

    @Test
    void withoutOneNoClockIsLookedAt() {
        Options options = Options.builder().deadline(null).build();
        AtomicLong clock = new AtomicLong();
        Extractor.with(options).run(new PageReader(options, clock::getAndIncrement).read(page(2_000), null), false);
        assertThat(clock.get()).isEqualTo(1);
    }
}
