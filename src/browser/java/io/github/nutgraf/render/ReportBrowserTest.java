package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it. With {@code -Dscreenshots=update} its pictures in {@code docs} are made anew. */
class ReportBrowserTest {

    private static final String VISIBLE =
            "Array.from(document.querySelectorAll('.block')).filter(b => b.offsetHeight > 0)";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path dir;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    private Path report = Path.of("");

    @BeforeAll
    static void start() throws Exception {
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
    }

    @BeforeEach
    void open() throws Exception {
        String html = Files.readString(Path.of("fixtures/en/war-news-wordpress/page.html"));
        Explanation explanation = Extractor.with(Options.DEFAULTS)
                .explain(html, "https://www.dniproledger.example.com/drones-hit-grain-terminal-in-odesa-oblast/");
        report = dir.resolve("report.html");
        Files.writeString(report, Report.html("page", explanation));
        browser.size(1280, 1000, false);
        browser.colours("light");
        browser.open(report);
    }

    @Test
    void showsBothSidesAndFetchesNothing() throws Exception {
        assertThat(browser.text("document.title")).startsWith("Why: Drones hit");
        assertThat(count()).isGreaterThan(50).isEqualTo(all());
        assertThat(browser.text("document.querySelector('#article').getBoundingClientRect().left > 600"))
                .isEqualTo("true");
        assertThat(browser.text("document.querySelector('.block.dropped').title"))
                .contains("(score 0.0");
        assertThat(browser.requests()).containsExactly(report.toUri().toString());
        browser.text("document.querySelector('#article details').open = true");
        browser.text("scrollTo(0, document.querySelector('.block.headline').offsetTop - 150)");
        picture("explain.png");
    }

    @Test
    void filtersBySideReasonAndSearch() throws Exception {
        String dropped = "document.querySelector('input[data-side=dropped]')";
        browser.text(dropped + ".click()");
        assertThat(browser.text(VISIBLE + ".some(b => b.dataset.side === 'dropped')"))
                .isEqualTo("false");
        assertThat(browser.text("document.querySelector('#shown').textContent"))
                .isEqualTo(count() + " of " + all() + " blocks");
        browser.text(dropped + ".click()");

        int expected = Integer.parseInt(browser.text("document.querySelector('#reasons button b').textContent"));
        browser.text("document.querySelector('#reasons button').click()");
        assertThat(count()).isEqualTo(expected).isLessThan(all());
        assertThat(browser.text("new Set(" + VISIBLE + ".map(b => b.dataset.reason)).size"))
                .isEqualTo("1");
        browser.text("document.querySelector('#reasons button').click()");
        assertThat(count()).isEqualTo(all());

        browser.text("document.querySelector('#search').value = 'INSURANCE rates'");
        browser.text("document.querySelector('#search').dispatchEvent(new Event('input'))");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void fitsAPhoneInTheDark() throws Exception {
        browser.size(390, 844, true);
        browser.colours("dark");
        browser.open(report);
        assertThat(browser.text("document.scrollingElement.scrollWidth")).isEqualTo("390");
        assertThat(browser.text("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(22, 24, 27)");
        assertThat(browser.text("document.querySelector('#reasons').open")).isEqualTo("false");
        browser.text("document.querySelector('#reasons summary').click()");
        picture("explain-phone.png");
    }

    /** Nothing that a page says runs, is fetched, or becomes an element. */
    @Test
    void runsNothingOfAHostilePage() throws Exception {
        List<Decision> decisions = new ArrayList<>();
        for (String vector : OutputSafetyTest.vectors().toList()) {
            decisions.add(new Decision(vector, false, "boilerplate", vector, 0.1));
        }
        String script = "\"><script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">";
        decisions.add(new Decision(script, true, script, script, 0.9));
        String address = "https://news.example/\"onload=\"document.title='hacked'";
        Path file = dir.resolve("hostile.html");
        Files.writeString(file, Report.html(script, new Explanation(Articles.everywhere(script, address), decisions)));
        browser.open(file);
        browser.text("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.text("document.title")).startsWith("Why: \"><script>");
        assertThat(all()).isEqualTo(decisions.size());
        assertThat(browser.text("document.querySelectorAll('script').length")).isEqualTo("1");
        assertThat(browser.requests()).containsExactly(file.toUri().toString());
    }

    private static int count() throws Exception {
        return Integer.parseInt(browser.text(VISIBLE + ".length"));
    }

    private static int all() throws Exception {
        return Integer.parseInt(browser.text("document.querySelectorAll('.block').length"));
    }

    private static void picture(String name) throws Exception {
        byte[] picture = browser.picture();
        assertThat(picture.length).isGreaterThan(10_000);
        if ("update".equals(System.getProperty("screenshots"))) {
            Files.write(Path.of("docs", name), picture);
        }
    }
}
