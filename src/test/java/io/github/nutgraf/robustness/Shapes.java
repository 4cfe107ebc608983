package io.github.nutgraf.robustness;

import static io.github.nutgraf.robustness.ShapeParts.around;
import static io.github.nutgraf.robustness.ShapeParts.data;
import static io.github.nutgraf.robustness.ShapeParts.head;
import static io.github.nutgraf.robustness.ShapeParts.linked;
import static io.github.nutgraf.robustness.ShapeParts.longStory;
import static io.github.nutgraf.robustness.ShapeParts.named;
import static io.github.nutgraf.robustness.ShapeParts.nested;
import static io.github.nutgraf.robustness.ShapeParts.numbered;
import static io.github.nutgraf.robustness.ShapeParts.opened;

import java.util.function.IntFunction;

/**
 * Pages of one shape in so many units, each with a story that must be found: the shape stands in the head or behind it.
 */
enum Shapes implements Shape {
    NESTED_DIV(n -> around(nested("div", n))),
    NESTED_SPAN(n -> around(nested("span", n))),
    NESTED_B(n -> around(nested("b", n))),
    NESTED_A(n -> around("<a href=/x>".repeat(n) + "in" + "</a>".repeat(n))),
    NESTED_TABLE(n -> around("<table><tr><td>".repeat(n) + "in" + "</td></tr></table>".repeat(n))),
    NESTED_LIST(n -> around("<ul><li>".repeat(n) + "in" + "</li></ul>".repeat(n))),
    NESTED_QUOTE(n -> around(nested("blockquote", n))),
    NESTED_ARTICLE(n -> around(nested("article", n))),
    NESTED_FIGURE(n -> around(nested("figure", n))),
    SIBLINGS(n -> around(numbered("<div>", n, "</div>"))),
    PARAGRAPHS_OF_ONE_WORD(n -> around(numbered("<p>word ", n, "</p>"))),
    ARTICLES(n -> around(numbered("<article><p>teaser ", n, "</p></article>"))),
    LINKS(n -> around(numbered("<a href='/story?id=", n, "'>More</a> "))),
    PICTURES(n -> around(numbered("<img src='/p", n, ".jpg'>"))),
    FIGURES(n -> around(numbered("<figure><img src='/p", n, ".jpg'><figcaption>Pier</figcaption></figure>"))),
    FRAMES(n -> around(numbered("<iframe src='https://video.example/embed/", n, "'></iframe>"))),
    BREAKS(n -> around("<br>".repeat(n))),
    BREAKS_IN_TEXT(n -> around("a<br>".repeat(n))),
    CELLS(n -> around("<table><tr>" + numbered("<td>", n, "</td>") + "</tr></table>")),
    ROWS(n -> around("<table>" + numbered("<tr><td>a<td>", n, "</tr>") + "</table>")),
    ITEMS(n -> around("<ul>" + numbered("<li>item ", n, "</li>") + "</ul>")),
    HEADINGS(n -> around(numbered("<h2>Part ", n, "</h2>"))),
    TOP_HEADINGS(n -> around(numbered("<h1>Part ", n, "</h1>"))),
    TIMES(n -> around(numbered("<time datetime='2024-10-10T10:00:0", n, "'>10 October 2024</time> "))),
    BYLINES(n -> around(numbered("<p class=byline>By Ada Holm", n, "</p>"))),
    LINKED_BYLINES(n -> around(numbered("<a rel=author class=author href='/a", n, "'>Ada Holm</a>"))),
    BYLINES_OF_MANY(n -> around(named("<p class=byline>By Ada ", n, "</p>"))),
    PLAIN_BYLINES_OF_MANY(n -> around(named("<p>By Ada ", n, "</p>"))),
    LINKED_BYLINES_OF_MANY(n -> around(named("<a rel=author href='/a'>Ada ", n, "</a>"))),
    DATA_AUTHORS_OF_MANY(
            n -> data("{\"@type\":\"NewsArticle\",\"author\":[" + named("{\"name\":\"Ada ", n, "\"},") + "0]}")),
    DATE_LINES(n -> around(numbered("<p>Published 10 October 2024 at 10:", n, "</p>"))),
    ITEMPROPS(n -> around("<div itemscope itemtype='https://schema.org/NewsArticle'>"
            + numbered("<span itemprop=author itemscope><b itemprop=name>Ada ", n, "</b></span>") + "</div>")),
    NESTED_ITEMS(n -> around("<div itemprop=author itemscope itemtype='https://schema.org/Person'>".repeat(n))),
    METAS(n -> head(numbered("<meta property='article:tag' content='tag ", n, "'>"))),
    AUTHOR_METAS(n -> head(numbered("<meta name=author content='Ada Holm ", n, "'>"))),
    DATE_METAS(n -> head(numbered("<meta name=date content='2024-10-10 10:", n, "'>"))),
    TITLE_METAS(n -> head(numbered("<meta property='og:title' content='Title ", n, "'>"))),
    LINK_TAGS(n -> head(numbered("<link rel=canonical href='/c", n, "'>"))),
    ATTRIBUTES(n -> around("<div " + numbered("a", n, "=1 ") + ">in</div>")),
    CLASSES(n -> around("<div class='" + numbered("byline-c", n, " ") + "'>in</div>")),
    ENTITIES(n -> around("<p>" + "&amp;&#233;&eacute".repeat(n) + "</p>")),
    COMMENTS(n -> around("<!-- -->".repeat(n))),
    COMMENTS_IN_TEXT(n -> around("<p>" + "a<!-- -->".repeat(n) + "</p>")),
    OPEN_FORMATTING(n -> around("<p>" + opened("b", 12) + "<p>x</p>".repeat(n))),
    OPEN_FORMATTING_IN_ITEMS(n -> around("<ul><li>" + opened("i", 12) + "<li>a".repeat(n))),
    ADOPTED(n -> around((opened("a", 1) + "<div>".repeat(8) + "</a>" + "</div>".repeat(8)).repeat(n / 8))),
    UNCLOSED(n -> around("<p><b><i>x".repeat(Math.min(n, 20_000)))),
    UNCLOSED_DIVS(n -> around("<div>".repeat(n))),
    STRAY_CLOSERS(n -> around("</div></p>".repeat(n))),
    BASE64(n -> around("<img src='data:image/png;base64," + "iVBORw0KGgo".repeat(n) + "'>")),
    SRCSET(n -> around("<img srcset='" + numbered("/p.jpg?", n, " 100w, ") + "' src=/p.jpg>")),
    STYLE(n -> around("<div style='" + "display : block ; ".repeat(n) + "'>in</div>")),
    STYLE_SHEET(n -> head("<style>" + ".a{color:red}".repeat(n) + "</style>")),
    SCRIPT(n -> head("<script>" + "var a={\"b\":[1,2]};".repeat(n) + "</script>")),
    STATE_BRACES(n -> head("<script>window.__STATE__=" + "{\"a\":".repeat(n) + "1" + "}".repeat(n) + "</script>")),
    STATE_OPEN(n -> head("<script id=__NEXT_DATA__ type='application/json'>" + "[{\"text\":".repeat(n) + "</script>")),
    LONG_TITLE(n -> head("<title>" + "Ferry - ".repeat(n) + "</title>")),
    LONG_HEADING(n -> around("<h1>" + "Ferry | ".repeat(n) + "</h1>")),
    DATA_NESTED(n -> data("{\"hasPart\":".repeat(n) + "1" + "}".repeat(n))),
    DATA_ARRAYS(n -> data("[".repeat(n) + "]".repeat(n))),
    DATA_ENTRIES(
            n -> data("{\"@type\":\"NewsArticle\",\"author\":[" + numbered("{\"name\":\"Ada ", n, "\"},") + "0]}")),
    DATA_GRAPH(n -> data("{\"@graph\":[" + numbered("{\"@type\":\"NewsArticle\",\"@id\":\"#", n, "\"},") + "0]}")),
    DATA_REFERENCES(n -> data("{\"@graph\":["
            + numbered("{\"@id\":\"#a\",\"isPartOf\":{\"@id\":\"#a\"},\"author\":{\"@id\":\"#", n, "\"}},") + "0]}")),
    DATA_STRING(n -> data("{\"@type\":\"NewsArticle\",\"headline\":\"" + "Ferry \\u0022 ".repeat(n) + "\"}")),
    DATA_QUOTES(n -> data("{\"@type\":\"NewsArticle\",\"headline\":\"" + "a \"b\" ".repeat(n))),
    DATA_BLOCKS(n -> head("<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>".repeat(n))),
    DATA_KEYWORDS(n -> data("{\"@type\":\"NewsArticle\",\"keywords\":\"" + numbered("k", n, ", ") + "\"}")),
    DATA_SELECTORS(n -> data("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false,\"hasPart\":["
            + numbered("{\"isAccessibleForFree\":false,\"cssSelector\":\".p", n, " > * *\"},") + "0]}")),
    DATA_OPEN_COMMENTS(n -> data("/* ".repeat(n))),
    DATA_LINE_COMMENTS(n -> data("//".repeat(n))),
    DATA_EMPTY_LINES_OF_COMMENT(n -> data("//\n".repeat(n) + "<![CDATA[{}")),
    DATA_HIDING_MARKS(n -> data("<!--//--><![CDATA[//>".repeat(n))),
    DATA_COMMENTED_MARKS(n -> data("/*<!--".repeat(n) + "*/")),
    STATE_OPEN_COMMENTS(n -> head("<script id=__NEXT_DATA__>" + "/* ".repeat(n) + "</script>")),
    STATE_LINE_COMMENTS(n -> head("<script>" + "//\n".repeat(n) + "<![CDATA[</script>")),
    DATA_CHAIN_OF_IDS(n -> data("{\"@graph\":["
            + linked("{\"@type\":\"NewsArticle\",\"@id\":\"#", n, "\",\"isPartOf\":{\"@id\":\"#", n, "\"}},") + "0]}")),
    DATA_CHAIN_OF_AUTHORS(n -> data("{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#0\"}},"
            + linked("{\"@type\":\"Person\",\"@id\":\"#", n, "\",\"author\":{\"@id\":\"#", n, "\"}},") + "0]}")),
    DATA_CYCLE_OF_IDS(n -> data("{\"@graph\":["
            + linked("{\"@type\":\"NewsArticle\",\"@id\":\"#", n, "\",\"mainEntity\":{\"@id\":\"#", 7, "\"}},")
            + "0]}")),
    DATA_CHAIN_OF_PAGES(n -> data("{\"@graph\":["
            + linked("{\"@type\":\"WebPage\",\"@id\":\"#", n, "\",\"mainEntityOfPage\":{\"@id\":\"#", n, "\"}},")
            + "0]}")),
    DATA_PERSONS(n -> data("{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":["
            + numbered("{\"@id\":\"#", n, "\"},") + "0]},"
            + numbered("{\"@type\":\"Person\",\"name\":\"Ada Holm\",\"@id\":\"#", n, "\"},") + "0]}")),
    DATA_BODY(n -> data("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + longStory(n) + "\"}")),
    ITEMREF_CYCLES(n -> around(linked(
            "<div itemscope itemtype='https://schema.org/NewsArticle' id=i",
            n,
            " itemref=i",
            n,
            "><b itemprop=name>x</b></div>"))),
    AUTHOR_ANGLES(n -> head(numbered("<meta name=author content='" + "Ada <".repeat(20), n, "'>"))),
    PICTURE_OF_MANY(n -> around("<picture>" + numbered("<img src='/p", n, ".jpg'>") + "</picture>")),
    UNBROKEN_TEXT(n -> around("<p>" + "x".repeat(10 * n) + "</p>")),
    UNBROKEN_HAN(n -> around("<p>" + "\u6e2f".repeat(n) + "</p>")),
    DIGITS(n -> around("<p>" + "1".repeat(n) + "</p><p>" + "10.10.".repeat(n) + "</p>")),
    DATE_LIKE(n -> around("<time>" + "10 Oct 10:10 ".repeat(n) + "</time><p>" + "10 Oct ".repeat(20) + "</p>")),
    NAME_LIKE(n -> around("<p class=byline>" + "By Ada and ".repeat(n) + "</p>")),
    NAME_COMMAS(n -> head("<meta name=author content='" + "A, ".repeat(Math.min(n, 1_600)) + "'>")),
    COMBINING(n -> around("<p>e" + "\u0301".repeat(n) + "</p>")),
    SURROGATES(n -> around("<p>" + "\ud83d".repeat(n) + "</p>")),
    LEFT_ANGLES(n -> around("<".repeat(n))),
    TEMPLATES(n -> around("<template>".repeat(n))),
    SELECTS(n -> around("<select><option>a".repeat(n) + "</select>")),
    SVG(n -> around("<svg>" + "<g>".repeat(n) + "</svg>")),
    PRE(n -> around("<pre>" + "a\n".repeat(n) + "</pre>")),
    LIVE_ENTRIES(n -> around(numbered(
            "<article class='live-entry'><time datetime='2024-10-10T10:10'>10:10</time>" + "<p>The tide was at mark ",
            n,
            ".</p></article>"))),
    PULL_QUOTES(
            n -> around(numbered("<blockquote class=pullquote>The ferry runs again said mark ", n, "</blockquote>")));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final IntFunction<String> page;

    Shapes(IntFunction<String> page) {
        this.page = page;
    }

    @Override
    public String page(int units) {
        return page.apply(units);
    }
}
