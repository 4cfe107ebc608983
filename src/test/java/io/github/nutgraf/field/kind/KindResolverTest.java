package io.github.nutgraf.field.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Options;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindResolverTest {

    private static final String PARAGRAPH =
            "<p>The harbour board of Brennhavn decided on Tuesday to close the northern "
                    + "quay for eleven weeks while divers replace the rotten piles beneath it.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTHER|<title>404 - Brennhavn Tidings</title><h1>Page not found</h1><p>Try the search instead.</p>",
                "OTHER|<title>Just a moment...</title><p>Checking your browser before you go on.</p>",
                "OTHER|<title>Log in</title><h1>Log in</h1><form><input name=u><input name=p type=password></form>",
                "OTHER|<title>Seite nicht gefunden</title><h1>Seite nicht gefunden</h1><p>Die Seite gibt es nicht mehr.</p>",
                "OTHER|{\"page\": 1, \"items\": [{\"name\": \"Quay\"}]}",
                "LISTING|<rss version='2.0'><channel><title>Tidings</title><item><title>Quay closes</title></item></channel></rss>",
            })
    void pagesThatAreCertainlyNone(Kind kind, String html) {
        assertThat(Extractor.parse(html).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Forums, by the address of their threads: they tell social networks that they are articles.
                "OTHER|https://brennhavn.example/forum/viewtopic.php?f=3&t=77",
                "OTHER|https://brennhavn.example/threads/eel-traps-in-spring.4711/",
                "OTHER|https://brennhavn.example/t/eel-traps-in-spring/4711",
                "OTHER|https://brennhavn.example/d/4711-eel-traps-in-spring",
                "OTHER|https://brennhavn.example/d/2068-eel-traps-in-spring",
                "OTHER|https://brennhavn.example/topic/4711-eel-traps-in-spring/",
                "OTHER|https://brennhavn.example/forum/topic/eel-traps-in-spring/",
                "OTHER|https://brennhavn.example/forum/fishing/4711-eel-traps.html",
                "OTHER|https://brennhavn.example/index.php?topic=4711.0",
                // A newspaper's pages of opinion, a tag, a blog's archive and a story are none.
                "ARTICLE|https://brennhavn.example/forum/eel-traps-in-spring",
                "ARTICLE|https://brennhavn.example/topic/2024-eel-traps-in-spring",
                "ARTICLE|https://brennhavn.example/questions/2024/eel-traps",
                "ARTICLE|https://brennhavn.example/2024/05/eel-traps-in-spring.html",
            })
    void threadsAreToldByTheFormOfTheirAddress(Kind kind, String url) {
        String html = "<title>Eel traps</title><meta property=og:type content=article><h1>Eel traps in spring</h1>"
                + PARAGRAPH.repeat(3);
        assertThat(Extractor.parse(html, url).kind()).isEqualTo(kind);
    }

    @Test
    void aThreadKeepsWhoOpenedItAndWhen() {
        String html = "<title>Eel traps</title><h1>Eel traps in spring</h1><p class=byline>By Ulla Framm</p>"
                + "<time datetime=2024-05-03T10:00:00Z>3 May 2024</time>" + PARAGRAPH.repeat(3);
        Article thread = Extractor.parse(html, "https://brennhavn.example/t/eel-traps-in-spring/4711");
        assertThat(thread.kind()).isEqualTo(Kind.OTHER);
        assertThat(thread.published()).isNotNull();
        assertThat(thread.byline()).hasSize(1);
    }

    @Test
    void whatIsForSaleIsNoStoryUnlessItSaysArticle() {
        String goods =
                "<title>Eel trap</title>META<h1>Eel trap, willow, two feet</h1><p>$24.00</p>" + PARAGRAPH.repeat(3);
        String product = "<script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Eel trap\",\"offers\":"
                + "{\"@type\":\"Offer\",\"price\":\"24\"}}</script>";
        assertThat(Extractor.parse(goods.replace("META", "<meta property=og:type content=product>"))
                        .kind())
                .isEqualTo(Kind.OTHER);
        assertThat(Extractor.parse(goods.replace("META", product)).kind()).isEqualTo(Kind.OTHER);
        assertThat(Extractor.parse(goods.replace("META", "<meta property=og:type content=article>" + product))
                        .kind())
                .isEqualTo(Kind.ARTICLE);
    }

    @Test
    void aShopsPageOfManyGoodsIsAList() {
        String goods = "<title>Eel traps</title>META<h1>Eel traps</h1>"
                + "<div><a href=/trap>Eel trap, willow</a> <b>$24.00</b></div>".repeat(9);
        String group = "<meta property=og:type content=GROUP>";
        String data =
                "<script type=application/ld+json>[{\"@type\":\"CollectionPage\"},{\"@type\":\"Product\"}]</script>";
        for (String meta :
                List.of(group.replace("GROUP", "product.group"), group.replace("GROUP", "product:group"), data)) {
            Article article = Extractor.parse(goods.replace("META", meta));
            assertThat(article.kind()).as(meta).isEqualTo(Kind.LISTING);
            assertThat(Objects.requireNonNull(article.provenance().get(ArticleField.KIND))
                            .source())
                    .isEqualTo(meta.equals(data) ? "json-ld:@type" : "meta:og:type");
        }
    }

    @Test
    void aFrontPageOfNewsIsAListAndThatOfACompanyIsNot() {
        StringBuilder news = new StringBuilder("<title>Brennhavn Tidings</title><main>");
        StringBuilder company = new StringBuilder("<title>Brennhavn Ropes</title><main><h1>Ropes that hold</h1>")
                .append("<p>We make ropes for our customers in forty countries. Contact us for a quote.</p>")
                .append("<button>Get a quote</button>");
        for (int i = 0; i < 45; i++) {
            news.append("<article><h2><a href=/2024/05/0")
                    .append(1 + i % 9)
                    .append("/s-")
                    .append(i);
            news.append(">Tidings of the coast, number ").append(i).append("</a></h2><time>3 May 2024</time>");
            news.append("<p>A short summary of what happened at the pier and why.</p></article>");
            company.append("<a href=/ropes/").append(i).append(">Ropes</a>");
            if (i % 4 == 0) {
                company.append("<section><h2>Our service</h2><p>We are with you from the first call to the last knot. ")
                        .append("Our team knows your trade.</p><button>Learn more</button></section>");
            } else {
                company.append("<p>Trusted by you</p>");
            }
        }
        assertThat(Extractor.parse(news.append("</main>").toString(), "https://brennhavn.example/")
                        .kind())
                .isEqualTo(Kind.LISTING);
        assertThat(Extractor.parse(company.append("</main>").toString(), "https://brennhavn.example/")
                        .kind())
                .isEqualTo(Kind.OTHER);
    }

    @Test
    void anEmptyPageIsNoList() {
        assertThat(Extractor.parse("").kind()).isEqualTo(Kind.OTHER);
    }

    /** Sorts of pages that crawls bring besides stories; docs/fields.md tells what each is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARTICLE|<title>Eel soup</title><h1>Eel soup</h1><p class=byline>By Ulla Framm</p>TEXT<h2>Ingredients</h2><ul>"
                        + "<li>Two eels</li><li>A pound of pears</li><li>Thyme</li></ul><h2>Method</h2>TEXT",
                "ARTICLE|<title>Review: the new ferry</title><h1>The new ferry, tried</h1><p>By Even Moe</p>TEXTTEXT"
                        + "<p>Four stars out of five.</p>",
                "ARTICLE|<title>How to tie a bowline</title><h1>How to tie a bowline</h1>TEXT<h2>Step one</h2>TEXT"
                        + "<h2>Step two</h2>TEXT",
                "LISTING|<title>Search results for eel</title><h1>42 results for eel</h1><form><input name=q></form>CARDS"
                        + "<a href='?page=2'>Next</a>",
                "OTHER|<title>Ulla Framm - Members</title><h1>Ulla Framm</h1><p>Joined 2019</p><p>412 posts</p><p>Likes 18</p>"
                        + "<button>Follow</button><button>Message</button>",
                "OTHER|<title>Before you continue</title><h1>Before you continue</h1><p>We use cookies and data to show"
                        + " advertising.</p><form><button>Accept all</button><button>Reject all</button></form>",
            })
    void otherSortsOfPages(Kind kind, String html) {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            cards.append("<div class=result><h3><a href=/s/" + i + ">Eels in the harbour, part " + i + "</a></h3>"
                    + "<p>What the fishermen of the coast say about it.</p></div>");
        }
        String page = html.replace("TEXT", PARAGRAPH).replace("CARDS", cards);
        Kind told = Extractor.parse(page).kind();
        // A page that small says little of which sort of none it is.
        assertThat(kind == Kind.OTHER && told == Kind.LISTING ? Kind.OTHER : told)
                .isEqualTo(kind);
    }

    @Test
    void aFrontPageIsAList() {
        StringBuilder html = new StringBuilder("<title>Brennhavn Tidings</title><main>");
        for (int i = 0; i < 20; i++) {
            html.append("<article><h2><a href=/s/" + i + ">Tidings of the coast, number " + i + "</a></h2>")
                    .append("<p>A short summary of what happened at the pier and why.</p></article>");
        }
        Article article = Extractor.parse(html.append("</main>").toString());
        assertThat(article.kind()).isEqualTo(Kind.LISTING);
    }

    @Test
    void headingsThatOpenWithClockTimesUnderALiveHeadlineAreALiveBlog() {
        String body = PARAGRAPH + "<h2>11:40 p.m.: Ferry turned back</h2>" + PARAGRAPH.replace("Tuesday", "Monday")
                + "<h2>10:05 p.m.: Crane secured</h2>" + PARAGRAPH.replace("eleven", "nine");
        String html = "<title>HEAD</title><main><h1>HEAD</h1>" + body + "</main>";
        assertThat(Extractor.parse(html.replace("HEAD", "Harbour storm: live updates"))
                        .kind())
                .isEqualTo(Kind.LIVE_BLOG);
        assertThat(Extractor.parse(html.replace("HEAD", "How the harbour storm passed"))
                        .kind())
                .isNotEqualTo(Kind.LIVE_BLOG);
    }

    @Test
    void aLiveBlogBesideAnArticleOfTheSameHeadlineCounts() {
        String html =
                "<title>Quay closes</title><script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"headline\":"
                        + "\"Quay closes\"},{\"@type\":\"LiveBlogPosting\",\"headline\":\"LIVE\"}]</script><h1>Quay closes</h1>"
                        + PARAGRAPH;
        assertThat(Extractor.parse(html.replace("LIVE", "Quay closes")).kind()).isEqualTo(Kind.LIVE_BLOG);
        assertThat(Extractor.parse(html.replace("LIVE", "Storm in the south")).kind())
                .isNotEqualTo(Kind.LIVE_BLOG);
    }

    @Test
    void theThresholdMovesDoubtfulPages() {
        String html = "<title>Quay closes</title><h1>Quay closes</h1>" + PARAGRAPH;
        Map<Double, Boolean> story = Map.of(0.0, true, 1.0, false);
        story.forEach((threshold, expected) -> {
            Options options = Options.builder().storyThreshold(threshold).build();
            assertThat(Extractor.with(options).extract(html).kind() == Kind.ARTICLE)
                    .isEqualTo(expected);
        });
    }

    @Test
    void theOtherKindIsGivenWithWhatWeighedMost() {
        String html =
                "<title>Shop</title><div class=product><p class=price>$12.00</p><button>Add to cart</button></div>";
        var why = Objects.requireNonNull(Extractor.parse(html).provenance().get(ArticleField.KIND));
        assertThat(why.runnersUp())
                .singleElement()
                .satisfies(r -> assertThat(r.value()).isEqualTo("ARTICLE"));
    }
}
