package io.github.nutgraf.field.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadlineResolverTest {

    static Stream<Arguments> pages() {
        String story = "<p>The old ferry sails again.";
        return Stream.of(
                arguments(
                        "a second line in small print, and the day",
                        "<title>Post::: Ferry returns at last / Two years late / 4.1.12</title><h1>Ferry returns at"
                                + " last<br><small>The yard took two years</small> <span>04.01.12 20:42</span></h1>"
                                + story,
                        "Ferry returns at last"),
                arguments(
                        "a label in small print",
                        "<title>Ferry returns at last</title><h1><small>Skerry</small><br>Ferry returns at last</h1>"
                                + story,
                        "Ferry returns at last"),
                arguments(
                        "whose advertisement stands in the heading",
                        "<title>Ferry returns at last - Town - Pier Post</title><h1><div class=sponsorPanel><span>Sponsored"
                                + " by</span> <a href=/b><img src=/b.gif alt=Bank></a></div> Ferry returns at"
                                + " last</h1>"
                                + story,
                        "Ferry returns at last"),
                arguments(
                        "site name behind",
                        "<title>Ferry returns | Pier Post</title><h1>Ferry returns</h1>" + story,
                        "Ferry returns"),
                arguments(
                        "site name in front",
                        "<title>Pier Post: Ferry returns after all</title><meta property=og:site_name content='Pier"
                                + " Post'>"
                                + story,
                        "Ferry returns after all"),
                arguments(
                        "site name, nothing printed",
                        "<title>Ferry returns after all - Pier Post</title><meta property=og:site_name content='Pier"
                                + " Post'>"
                                + story,
                        "Ferry returns after all"),
                arguments(
                        "site name from the host",
                        "<title>Ferry returns after all – Pier</title>" + story,
                        "Ferry returns after all"),
                arguments(
                        "a dash of its own",
                        "<title>Ferry returns - at last | Pier Post</title><h1>Ferry returns - at last</h1>" + story,
                        "Ferry returns - at last"),
                arguments(
                        "a colon of its own",
                        "<title>Harbour: ferry returns</title><h1>Harbour: ferry returns</h1>" + story,
                        "Harbour: ferry returns"),
                arguments(
                        "title for the networks",
                        "<title>Ferry returns</title><meta property=og:title content='You will not believe which ship"
                                + " is back'><h1>Ferry returns</h1>"
                                + story,
                        "Ferry returns"),
                arguments(
                        "section and site glued behind, in ideographs",
                        "<title>青石县将降温八度_国内新闻_青石网</title>" + story,
                        "青石县将降温八度"),
                arguments(
                        "topic and site behind hyphens, numbers of its own",
                        "<title>青石渡轮停航 损失200万-300万-渡轮-青石在线</title>" + story,
                        "青石渡轮停航 损失200万-300万"),
                arguments("the label is no headline", "<title>快讯-青石县将降温八度</title>" + story, "快讯-青石县将降温八度"),
                arguments(
                        "a paragraph in the heading",
                        "<title>Ferry returns to harbour</title><h1>" + "The old ferry sails again. ".repeat(9)
                                + "</h1><p>Ferry returns to harbour</p>",
                        "Ferry returns to harbour"),
                arguments(
                        "day and time in the heading",
                        "<title>Ferry returns to harbour</title><h1>Ferry returns to harbour<span>06.01.2012"
                                + " 08:49</span></h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "count of comments in the heading",
                        "<h1>Ferry returns to harbour <a href=#c>Comments: 12</a></h1>" + story,
                        "Ferry returns to harbour"),
                arguments(
                        "subtitle in the heading",
                        "<title>Ferry returns to harbour | Pier Post</title><meta property=og:title content='Ferry"
                                + " returns to harbour'><h1>Ferry returns to harbour <small>The night timetable"
                                + " stays</small></h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "a part in italics",
                        "<title>Ferry returns to harbour</title><h1>Ferry returns <i>to harbour</i></h1>" + story,
                        "Ferry returns to harbour"),
                arguments(
                        "logo in h1",
                        "<title>Ferry returns to harbour - Pier Post</title><meta property=og:site_name content='Pier"
                                + " Post'><h1><a href=/>Pier Post</a></h1><h2>Ferry returns to harbour</h2>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "two h1",
                        "<title>Ferry returns to harbour</title><h1>Local news</h1><h1>Ferry returns to harbour</h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "heading for search engines above the headline",
                        "<title>Ferry: what the night timetable says | Pier Post</title><meta property=og:title"
                                + " content='The old ferry is back'><h1>Ferry: what the night timetable says</h1><h2>The"
                                + " old ferry is back</h2>"
                                + story,
                        "The old ferry is back"),
                arguments(
                        "the blog's name in h1, no data, no link",
                        "<title>Ferry returns to harbour again | Notes of the Coast</title><div><h1>Notes of the"
                                + " Coast</h1></div><h2>Ferry returns to harbour again</h2>"
                                + story,
                        "Ferry returns to harbour again"),
                arguments(
                        "the blog's name in h1 is the link home",
                        "<title>Tides and Timber: Ferry returns to harbour</title><meta property=og:title"
                                + " content='Ferry returns to harbour'><h1><a href=/>Tides and Timber</a></h1><h3>Ferry"
                                + " returns to harbour</h3>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "the link home inside the heading",
                        "<title>Ferry returns to harbour » Local » Coast Notes</title><h1><span>Ferry returns to"
                                + " harbour</span><a href=/>Coast Notes</a></h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "a label glued to the headline",
                        "<title>Repairs Ferry returns to harbour</title><meta property=og:title content='Repairs /"
                                + " Ferry returns to harbour'><script"
                                + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns to"
                                + " harbour\"}</script><h1><span>Repairs</span>Ferry returns to harbour</h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "the footer names the outlet of the title",
                        "<title>Ferry returns to harbour – Coast Notes</title>" + story
                                + "<footer><p>Coast Notes, Quay Street 3.</p></footer>",
                        "Ferry returns to harbour"),
                arguments(
                        "a tag that is text",
                        "<title>Thirty years of &lt;br&gt; tags</title><h1>Thirty years of &lt;br&gt; tags</h1>"
                                + story,
                        "Thirty years of <br> tags"),
                arguments(
                        "standfirst in h2",
                        "<title>Ferry returns to harbour</title><meta property=og:title content='Ferry returns to"
                                + " harbour'><h1>Ferry returns to harbour</h1><h2>The night ferry to harbour returns after"
                                + " weeks</h2>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "only heading, unlike the titles",
                        "<title>Boats 2026 timetable guide | Pier Post</title><h1>Ferry returns to harbour</h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "unmarked label, in its own element",
                        "<title>Ferry returns to harbour</title><meta property=og:title content='Ferry returns to"
                                + " harbour'><h1>Island<br>Ferry returns to harbour</h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "unmarked label behind a bar",
                        "<title>Ferry returns to harbour</title><meta property=og:title content='Ferry returns to"
                                + " harbour'><h1>Island | Ferry returns to harbour</h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "no label but a beginning that one title lacks",
                        "<title>Night boats: Ferry returns to harbour | Pier Post</title><meta property=og:title"
                                + " content='Ferry returns to harbour'><meta name=twitter:title content='Ferry returns to"
                                + " harbour'><h1>Night boats: Ferry returns to harbour</h1>"
                                + story,
                        "Night boats: Ferry returns to harbour"),
                arguments(
                        "label that the outlet's titles keep",
                        "<title>Harbour: Ferry returns | Pier Post</title><meta property=og:title content='Harbour:"
                                + " Ferry returns'><h1><span class=kicker>Harbour</span><span> Ferry"
                                + " returns</span></h1><script"
                                + " type='application/ld+json'>{'@type':'NewsArticle','headline':'Harbour: Ferry"
                                + " returns'}</script>"
                                + story,
                        "Harbour: Ferry returns"),
                arguments(
                        "last word of the title",
                        "<title>Ferry returns to harbour | Waterways</title><h1>Waterways</h1><h1>Ferry returns to"
                                + " harbour</h1>"
                                + story,
                        "Ferry returns to harbour"),
                arguments(
                        "space that markup has swallowed",
                        "<title>Ferry returns: first boat sails</title><h1>Ferry returns:<span>first boat"
                                + " sails</span></h1>"
                                + story,
                        "Ferry returns: first boat sails"),
                arguments(
                        "label in h1",
                        "<title>Ferry returns</title><h1><span class=kicker>Harbour</span><span> Ferry"
                                + " returns</span></h1>"
                                + story,
                        "Ferry returns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void findsTheHeadlineAsPrinted(String what, String html, String headline) {
        assertThat(Objects.requireNonNull(resolve(html).value()).text())
                .as(what)
                .isEqualTo(headline);
    }

    @Test
    void keepsWhatLostAndWhy() {
        Resolved<HeadlineResolver.Headline> resolved = resolve(
                "<title>Ferry returns</title><meta property=og:title content='A ship is back'><h1>Ferry returns</h1>");

        assertThat(resolved.provenance().source()).isEqualTo("page:h1");
        assertThat(resolved.provenance().runnersUp()).anySatisfy(loser -> {
            assertThat(loser.value()).isEqualTo("A ship is back");
            assertThat(loser.reason()).isEqualTo("not printed on the page");
        });
    }

    @Test
    void findsNoneOnAnEmptyPage() {
        assertThat(resolve("").value()).isNull();
    }

    private static Resolved<HeadlineResolver.Headline> resolve(String html) {
        Page page = new PageReader(Options.DEFAULTS).read(html, "https://www.pier.example/2026/ferry");
        return new HeadlineResolver(page, Evidence.of(page), TextBlocks.of(page), -1).resolve();
    }
}
