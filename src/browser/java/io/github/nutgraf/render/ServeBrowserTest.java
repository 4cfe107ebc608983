package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.serve.Server;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of {@code nutgraf serve} as a browser shows it, and what the browser gets by its form. */
class ServeBrowserTest {

    private static final Path PAGE = Path.of("fixtures/en/war-news-wordpress/page.html");

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        browser = new Browser();
        server = new Server(0, Duration.ofSeconds(5), false);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        server.close();
    }

    @BeforeEach
    void open() throws Exception {
        browser.size(1280, 800, false);
        browser.colours("light");
        browser.open(URI.create(server.address()));
    }

    @Test
    void showsTheFormOnTheFirstScreen() throws Exception {
        assertThat(browser.text("document.querySelector('button').getBoundingClientRect().bottom < 800"))
                .isEqualTo("true");
        assertThat(browser.text("getComputedStyle(document.querySelector('main')).maxWidth"))
                .isEqualTo("704px");
        assertThat(browser.text("document.scripts.length")).isEqualTo("0");
        onlyOwnAnswers();
        ReportBrowserTest.keep(browser.picture(), "serve.png");
    }

    @Test
    void fitsAPhoneInTheDark() throws Exception {
        browser.size(390, 844, true);
        browser.colours("dark");
        browser.open(URI.create(server.address()));
        assertThat(browser.text("document.scrollingElement.scrollWidth")).isEqualTo("390");
        assertThat(browser.text("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(22, 24, 27)");
        ReportBrowserTest.keep(browser.picture(), "serve-phone.png");
    }

    /** A page is pasted and sent by keyboard; what it wanted to run and to fetch is text. */
    @Test
    void explainsAHostilePageThatWasPasted() throws Exception {
        String html = Files.readString(PAGE)
                .replace("<body", "<script>document.title='hacked'</script><img src=http://127.0.0.1:9/x.png><body");
        browser.text("document.getElementById('html').focus()");
        browser.type(html);
        browser.key("Tab");
        browser.key("Enter");
        browser.await("location.pathname + document.readyState", "/explaincomplete");
        assertThat(browser.text("document.title")).startsWith("Why: Drones hit");
        assertThat(browser.text("document.querySelector('h1').textContent")).startsWith("A story of ");
        assertThat(browser.text("document.scripts.length")).isEqualTo("1");
        browser.text("document.querySelector('button[data-kind]').focus()");
        browser.key(" ");
        assertThat(browser.text("document.querySelector('#shown').textContent")).endsWith(" lines found");
        onlyOwnAnswers();
    }

    @Test
    void givesJsonOfAFile() throws Exception {
        browser.choose("#file", PAGE);
        browser.text("document.querySelector('button.second').focus()");
        browser.key("Enter");
        browser.await("location.pathname + document.readyState", "/extractcomplete");
        assertThat(browser.text("JSON.parse(document.body.innerText).headline")).startsWith("Drones hit");
        onlyOwnAnswers();
    }

    @Test
    void saysWhyAnAddressGaveNothing() throws Exception {
        browser.text("document.getElementById('url').focus()");
        browser.type("http://127.0.0.1:9/router");
        browser.key("Enter");
        browser.await("location.pathname + document.readyState", "/explaincomplete");
        assertThat(browser.text("document.querySelector('[role=alert]').textContent"))
                .contains("private network");
        onlyOwnAnswers();
    }

    private static void onlyOwnAnswers() {
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(server.address()) || request.equals("data:,"));
    }
}
