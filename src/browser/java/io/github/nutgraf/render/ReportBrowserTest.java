package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Boilerplate;
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
            "Array.from(document.querySelectorAll('.block')).filter(b => b.checkVisibility())";

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

    /** The first screen alone says what the story is, and what was left out and why. */
    @Test
    void tellsTheStoryOnTheFirstScreenAndFetchesNothing() throws Exception {
        assertThat(browser.text("document.title")).startsWith("Why: Drones hit");
        assertThat(browser.text("document.querySelector('h1').textContent")).startsWith("A story of ");
        assertThat(browser.text("document.querySelector('.story.paragraph').getBoundingClientRect().bottom < 800"))
                .isEqualTo("true");
        assertThat(browser.text("document.querySelector('#article').getBoundingClientRect().left > 600"))
                .isEqualTo("true");
        assertThat(browser.text("document.querySelectorAll('details[open]').length"))
                .isEqualTo("0");
        assertThat(browser.requests()).containsExactly(report.toUri().toString());
        picture("explain.png");
    }

    @Test
    void opensFoldsByKeyboard() throws Exception {
        int before = count();
        browser.text("document.querySelector('.left-out summary').focus()");
        browser.key("Enter");
        assertThat(count())
                .isEqualTo(before
                        + Integer.parseInt(browser.text("document.querySelectorAll('.left-out[open] li').length")))
                .isGreaterThan(before);
        browser.key("Enter");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void showsALeftOutKindAloneByKeyboard() throws Exception {
        int before = count();
        String button = "document.querySelector('button[data-kind=form]')";
        int lines = Integer.parseInt(browser.text(button + ".querySelector('b').textContent"));
        browser.text(button + ".focus()");
        browser.key(" ");
        assertThat(browser.text(button + ".getAttribute('aria-pressed')")).isEqualTo("true");
        assertThat(browser.text("document.querySelector('#shown').textContent")).isEqualTo(lines + " lines found");
        assertThat(count()).isEqualTo(before + lines);
        assertThat(browser.text("new Set(" + VISIBLE + ".filter(b => b.dataset.kind).map(b => b.dataset.kind)).size"))
                .isEqualTo("1");
        browser.key(" ");
        assertThat(count()).isEqualTo(before);
        assertThat(browser.text("document.querySelector('#shown').textContent")).isEmpty();
    }

    @Test
    void searchesStoryAndFolds() throws Exception {
        browser.text("document.querySelector('#search').value = 'INSURANCE rates'");
        browser.text("document.querySelector('#search').dispatchEvent(new Event('input'))");
        assertThat(count()).isEqualTo(1);
        browser.text("document.querySelector('#search').value = 'copy link'");
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
        assertThat(browser.text("document.querySelector('.headline').getBoundingClientRect().bottom < 600"))
                .isEqualTo("true");
        picture("explain-phone.png");
    }

    /** Nothing that a page says runs, is fetched, or becomes an element. */
    @Test
    void runsNothingOfAHostilePage() throws Exception {
        List<Decision> decisions = new ArrayList<>();
        for (String vector : OutputSafetyTest.vectors().toList()) {
            decisions.add(new Decision(vector, false, "boilerplate", vector, 0.1, Boilerplate.MENU));
        }
        String script = "\"><script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">";
        decisions.add(new Decision(script, true, script, script, 0.9, null));
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
        keep(browser.picture(), name);
    }

    /** Holds a picture to be one, and puts it into the documents where that is asked for. */
    static void keep(byte[] picture, String name) throws Exception {
        assertThat(picture.length).isGreaterThan(10_000);
        if ("update".equals(System.getProperty("screenshots"))) {
            Files.write(Path.of("docs", name), picture);
        }
    }
}
