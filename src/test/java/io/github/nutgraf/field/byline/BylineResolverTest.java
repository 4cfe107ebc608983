package io.github.nutgraf.field.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Author;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is credited, each row a small page: what stands in its head, below its headline and behind its story. */
class BylineResolverTest {

    private static final String STORY = """
            <p>The lighthouse on Gull Rock was lit again on Friday, after eleven years in which nobody had climbed its
            stairs but a heron and the man who counts the herons for the county.</p>
            <p>Its lamp comes from a theatre that was closed in the spring. It is too bright, the skippers say, but it
            can be seen from the other shore, and that is more than the old one ever managed.</p>
            <p>The harbour board paid nine thousand crowns for the glass, half of what it had set aside.</p>""";

    @Test
    void headlineBehindAllText() {
        assertThat(Extractor.parse("<p>The lamp is lit again.</p><noscript><h1>Lamp lit again</h1></noscript>")
                        .byline())
                .isEmpty();
    }

    /** A personal site is called by its owner's name, or is at an address of that name. */
    @ParameterizedTest
    @CsvSource({
        "Ida Brandt's Tides | Lamp lit again, https://www.idabrandt.example/lamp, Ida Brandt",
        "Lamp lit again - Ida Brandt, https://www.idabrandt.example/lamp, Ida Brandt",
        "Lamp lit again - Ida Brandt, https://www.gullrock.example/lamp, ''",
        "Lamp lit again - Gull Rock, https://www.gullrock.example/lamp, ''",
    })
    void ownersOfPersonalSites(String title, String url, String expected) {
        assertThat(Extractor.parse(
                                "<html lang=en><head><title>" + title
                                        + "</title></head><body><article><h1>Lamp lit again</h1>" + STORY
                                        + "</article></body></html>",
                                url)
                        .byline()
                        .stream()
                        .map(Author::name)
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    private static String byline(String head, String below, String behind) {
        return Extractor.parse(
                        "<html lang=en><head><title>Lighthouse lit again - Gull Rock Courier</title>"
                                + "<meta property=og:site_name content='Gull Rock Courier'>" + head
                                + "</head><body><article><h1>Lighthouse lit again</h1>" + below + "<div>" + STORY
                                + "</div>" + behind + "</article></body></html>",
                        "https://www.gullrock.example/town/lighthouse")
                .byline()
                .stream()
                .map(author -> (author.kind() == Author.Kind.ORGANIZATION ? "=" : "")
                        + author.name()
                        + (author.role() == null ? "" : " {" + author.role() + '}'))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // The card of a social network says who wrote it.
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ida Brandt'>; Ida Brandt",
                "<meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Ida Brandt'>; Ida Brandt",
                "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Two minutes'>; ''",
                "<meta name=parsely-page content='{\"title\":\"Lighthouse lit again\",\"author\":\"Ida Brandt\"}'>; Ida Brandt",
                // Nobody.
                "<meta name=author content='No Author'>; ''",
                "<meta name=author content='Gull Rock Courier'>; ''",
                "<meta name=author content='gullrock.example, Greyhaven, Sweden'>; ''",
                "<meta name=author content='Town Life'><meta property=article:section content='Town Life'>; ''",
                "<meta name=author content='Pixelwerk Greyhaven Ltd.'>; ''",
                "<meta name=author content=idabrandt><title>Notes by Ida Brandt</title>; idabrandt",
            })
    void inData(String head, String expected) {
        assertThat(byline(head, "", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p class=byline>Ida Brandt <span>Friday, August 23, 2024 @ 9:10 PM</span></p>; Ida Brandt",
                "<p class=author>Ida Brandt <time datetime=2024-08-23T09:00Z>May 23</time></p>; Ida Brandt",
                "<div class=author-card><div>Ida Brandt</div><div>Head of Coast Planning and Tide Strategy</div></div>;"
                        + "Ida Brandt {Head of Coast Planning and Tide Strategy}",
                "<div class=author>By <a href=/bio/ib>Ida Brandt</a>, Senior Engineer, Coast Speech and Lamp Project</div>;"
                        + "Ida Brandt {Senior Engineer, Coast Speech and Lamp Project}",
                "<div class=author-info><a class=author-link href=/p/7>Ida Brandt</a><span> Greyhaven</span></div>; Ida Brandt",
                "<div class=author>Written by <a href=/author/ib>Ida Brandt</a></div>"
                        + "<div class=author>Edited by <a href=/author/oq>Otto Quist</a></div>; Ida Brandt",
                "<p>Ida Brandt | Senior Writer | August 23, 2024</p>; Ida Brandt {Senior Writer}",
                "<p>Aug 23, 2024 • Ida Brandt in Harbour Notes</p>; Ida Brandt",
                "<p><span>Coast Life</span> | <time datetime=2024-08-23>August 23, 2024</time></p>; ''",
                "<p>August 23, 2024 · 3 min read · By Gull Rock Courier</p>; =Gull Rock Courier",
                "<p class=byline>By Gull Rock Courier with Agencies</p>; =Gull Rock Courier",
                "<p class=byline>by GRC Staff Report</p>; =GRC Staff Report",
                "<span class=byline><a rel=author href=/w/i>Ida (I.B.) Brandt</a></span>; Ida (I.B.) Brandt",
                "<p class=author-line><a href=/t/tide>Tidemill</a> / <a href=/t/lamp>Lampwork</a></p>"
                        + "<nav><ul><li><a href=/t/tide>Tidemill</a><li><a href=/t/lamp>Lampwork</a></ul></nav>; ''",
                "<p class=author-line><a href=/author/tide>Tidemill</a></p>; Tidemill",
                "<p class=date-author>Ida Brandt, 01.12.2021</p>; Ida Brandt",
                "<div class=submitted>Submitted by <span class=username>idab</span> on 24 July 2017</div>; idab",
                "<div class=submitted>Saved by <span class=username>idab</span> on 24 July 2017</div>"
                        + "<p>Comment of <span class=username>otto3</span></p>; idab",
                "<span class=username>idab</span><p>By Ida Brandt</p>; Ida Brandt",
                "<p>Ida Brandt</p>; ''",
                "<p>Harbour Life</p>; ''",
                "<p><strong>Contributors:</strong> Ida Brandt</p>; Ida Brandt",
            })
    void belowTheHeadline(String below, String expected) {
        assertThat(byline("", below, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; <div class=author-box><div>Ida Brandt</div><div>Harbour Editor</div></div>; Ida Brandt {Harbour Editor}",
                "''; <div><h3>Author</h3><p>Ida Brandt</p></div>; Ida Brandt",
                "''; <div><h3>Author</h3><p>Harbour Life</p></div>; ''",
                "''; <p><a href=/author/ib>All posts by Ida Brandt</a></p>; Ida Brandt",
                "<meta name=author content='GR'>; <p>By Ida Brandt</p>; Ida Brandt",
                "<meta name=author content=ibrandt>; <p>By Ida Brandt</p>; Ida Brandt",
            })
    void behindTheStory(String head, String behind, String expected) {
        assertThat(byline(head, "", behind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<small>3 May 2024 | 13:10 | Ida Brandt</small>; Ida Brandt",
                "<small>3 May 2024 | 13:10 | Coast News</small>; ''",
                "<small>Ida Brandt</small>; ''",
            })
    void besideTheDateAboveTheHeadline(String above, String expected) {
        String page = "<html lang=en><title>Lighthouse lit again</title><body><main>" + above
                + "<h1>Lighthouse lit again</h1>" + STORY + "</main></body></html>";
        assertThat(Extractor.parse(page, "https://coast.example/x").byline())
                .extracting(Author::name)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"Ida Brandt, Ida Brandt", "Lantern Radio, ''"})
    void anUnsignedPageOfAPersonalSiteIsItsOwners(String site, String expected) {
        String page = "<html lang=en><head><title>Lighthouse lit again</title><meta property=og:site_name content='"
                + site + "'></head><body><article><h1>Lighthouse lit again</h1>" + STORY + "</article></body></html>";
        assertThat(Extractor.parse(page, "https://coast.example/x").byline())
                .extracting(Author::name)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"Ida Brandt, Ida Brandt", "Lantern Radio, ''"})
    void aSiteThatBearsItsAuthorsName(String site, String expected) {
        String page =
                "<html lang=en><head><title>Lighthouse lit again • " + site + "</title><meta property=og:site_name"
                        + " content='" + site + "'><meta name=author content='" + site
                        + "'></head><body><article><h1>Lighthouse"
                        + " lit again</h1>" + STORY + "</article></body></html>";

        assertThat(Extractor.parse(page, "https://" + site.replace(" ", "").toLowerCase(Locale.ROOT) + ".example/x")
                        .byline())
                .extracting(Author::name)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
