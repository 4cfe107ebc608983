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
        "<b id=1>",
        "<b id=2>",
        "<i>",
        "<a href=/>",
        "</a>",
        "</b>",
        "</i>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<table>",
        "<td>",
        "</table>",
        "<tr>",
        "<li>",
        "<button>",
        "<nobr>",
        "<h1>",
        "</h2>",
        "<form>",
        "</br>",
        "<caption>",
        "<svg>",
        "<desc>",
        "<col>",
        "<select>",
        "<option>",
        "text ",
        "<!-- <b> -->",
        "<",
        "<Strong >",
        "<font size=1>",
        "<title>",
        "</title>",
        "<textarea>",
        "</textarea>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<!-- a-b -->",
        "<!-->",
        "--!>",
        "</b/>",
        "</i x=y>",
        "<b/>",
        "<b t=\"</b>\">",
        "<i t='>'>",
        "<a a=b\"c=\"x>",
        "<b a==\"x c=\"y>",
        "\"",
        "'",
        "<img alt='a b'>",
        "</ b>",
        "<?b",
        "<![CDATA[",
        "]]>",
        "<b:x>",
        "</b:x>",
        "<h1/>",
        "</h1>",
        "<template>",
        "</template>",
        "<noscript>",
        "</noscript>",
        "<iframe>",
        "</iframe>",
        "</td>",
        "</li>",
        "<math>",
        "</svg>",
        "<plaintext>",
        "</select>",
        "</button>",
        "</nobr>",
        "</form>",
        "<b <i>",
        "</a <b>",
        "<input>",
        "<a href=\"/x\" class='y'>",
        "</font>",
        "</strong>",
        "<object>",
        "</object>",
        "<x-longest-name>",
        "<b\n>"
    };

    /** What opens and closes formatting, which the estimate follows most closely. */
    private static final String[] PAIRS = {
        "<b>",
        "</b>",
        "<i class=x>",
        "</i>",
        "<a href=/>",
        "</a>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<td>",
        "<table>",
        "x"
    };

    private static final String[] TABLES = {
        "<table>",
        "</table>",
        "<tbody>",
        "</tbody>",
        "<thead>",
        "</thead>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th>",
        "</th>",
        "<caption>",
        "</caption>",
        "<colgroup>",
        "</colgroup>",
        "<col>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "x",
        "<svg>",
        "</svg>",
        "<select>",
        "</select>",
        "<template>",
        "</template>",
        "<!--x-->",
        "<td",
        "<tr/>",
        "<td/>",
        "<body>",
        "</body>",
        "<math>",
        "<mi>",
        "<p>",
        "<script>",
        "</script>",
        "<input>",
        "<form>",
        "<tfoot>"
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
        for (int seed = 0; seed < Integer.getInteger("possible.count", 4_000); seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder();
            String[] pieces = seed % 4 == 0 ? PAIRS : seed % 4 == 1 ? TABLES : PIECES;
            for (int i = random.nextInt(60); i >= 0; i--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(real(html.toString())).as(html.toString()).isLessThanOrEqualTo(possible(html.toString()) + OWN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>a<li>b</ul>",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>a<td>b</table>",
                "<table><tbody><tr><th>a</th></tr></tbody></table>",
                "<div><p>a <b>b</b> <a href='/x' class=\"y\">c <img src=z></a></p></div>",
                "<p>a <!-- --><i>b<!-- c-d --></i></p>",
                "<a href=/><script>a < b</script>a</a>",
                "<p>a <em>b <code>c</code></em>"
            })
    void aPageThatClosesItsFormattingHasHardlyMoreThanItsTags(String html) {
        assertThat(possible(html.repeat(100))).isBetween(real(html.repeat(100)) - OWN, real(html.repeat(100)) + 500);
    }

    @Test
    void whatIsLeftOpenMultiplies() {
        assertThat(possible("<p><b id=1><b id=2><b id=3>" + "<p>x".repeat(100))).isGreaterThan(300);
    }
}
