package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleElementsTest {

    /** Every page has them, whatever its tags: html, head, body. */
    private static final int OWN = 3;

    private static final String[] PIECES = {
        "<b id=1>", "<b id=2>", "<i>", "<a href=/>", "</a>", "</b>", "</i>", "<p>", "</p>", "<div>", "</div>",
                "<table>",
        "<td>", "</table>", "<tr>", "<li>", "<button>", "<nobr>", "<h1>", "</h2>", "<form>", "</br>", "<caption>",
                "<svg>",
        "<p>", "<desc>", "<col>", "<select>", "<option>", "text ", "<!-- <b> -->", "<", "<Strong >", "<font size=1>"
    };

    private static long possible(String html) {
        PossibleElements possible = new PossibleElements();
        html.chars().forEach(c -> possible.read((char) c));
        possible.read('>');
        return possible.count();
    }

    private static long real(String html) {
        return Jsoup.parse(html).getAllElements().size() - 1L;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>",
                "</p>",
                "</br>",
                "<col>",
                "<b id=1><b id=2><b id=3><p>x<p>y<p>z",
                "<b><b><b><b><div><div><div></b></b></b></b>",
                "<a><div><div><a>x</a>"
            })
    void noFewerThanThereAre(String html) {
        assertThat(real(html)).isLessThanOrEqualTo(possible(html) + OWN);
    }

    /** Seeds are fixed, so that no build fails by chance. */
    @Test
    void noFewerThanThereAreInTheOddestPages() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                html.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(real(html.toString())).as(html.toString()).isLessThanOrEqualTo(possible(html.toString()) + OWN);
        }
    }

    @Test
    void aPageWithoutFormattingHasHardlyMoreThanItsTags() {
        String rows = "<table>" + "<tr><td>a<td>b</tr>".repeat(100);
        assertThat(possible(rows)).isLessThanOrEqualTo(10 * 101);
    }
}
