package io.github.nutgraf.robustness;

import static io.github.nutgraf.robustness.ShapeParts.around;
import static io.github.nutgraf.robustness.ShapeParts.data;
import static io.github.nutgraf.robustness.ShapeParts.head;
import static io.github.nutgraf.robustness.ShapeParts.linked;
import static io.github.nutgraf.robustness.ShapeParts.named;
import static io.github.nutgraf.robustness.ShapeParts.nested;
import static io.github.nutgraf.robustness.ShapeParts.numbered;

import java.util.function.IntFunction;

/** More of {@link Shapes}: elements that parsers treat in their own ways, rules of style, marks and letters in a row. */
enum OddShapes implements Shape {
    NESTED_SVG(n -> around(nested("svg", n))),
    NESTED_MATH(n -> around("<math><mi>".repeat(n) + "in")),
    RUBY(n -> around("<p>" + numbered("<ruby>\u6e2f<rt>g", n, "</rt></ruby>") + "</p>")),
    NESTED_RUBY(n -> around("<ruby>\u6e2f<rt>".repeat(n))),
    NESTED_DETAILS(n -> around("<details><summary>More</summary>".repeat(n))),
    NESTED_SECTIONS(n -> around(numbered("<section><h2>Part ", n, "</h2><p>Told.</p>"))),
    NESTED_FORMS(n -> around("<form><label>Name<input>".repeat(n))),
    NESTED_HIDDEN(n -> around("<div style='display:none'>".repeat(n) + "in")),
    NESTED_PRE(n -> around("<pre>a\n".repeat(n))),
    LISTS_IN_TABLES(n -> around("<table><tr><td><ol><li>a".repeat(n))),
    TEXT_IN_TABLES(n -> around("<table>" + "a<tr>".repeat(n))),
    SPANNING_CELLS(n -> around("<table>" + "<tr><td colspan=1000 rowspan=1000>a".repeat(n) + "</table>")),
    CAPTIONS(n -> around(numbered("<table><caption>Tides ", n, "</caption><tr><td>a</table>"))),
    CAPTIONS_ALONE(n -> around(numbered("<figcaption>Pier ", n, " (Photo: Ada Holm)</figcaption>"))),
    DEFINITIONS(n -> around("<dl>" + numbered("<dt>Pier ", n, "<dd>A wall in the sea.") + "</dl>")),
    TEMPLATE_PARAGRAPHS(n -> around(numbered("<template><p>Story ", n, "</p></template>"))),
    NO_SCRIPTS(n -> around(numbered("<noscript><img src='/p", n, ".jpg'></noscript>"))),
    FRAMES_IN_HEAD(n -> head("<noframes><p>a</noframes>".repeat(n))),
    BODIES(n -> around(numbered("<body class=c", n, "><html lang=en>"))),
    TITLES(n -> head(numbered("<title>Ferry ", n, "</title>"))),
    INSTRUCTIONS(n -> around("<?php echo 1 ?>".repeat(n))),
    OPEN_QUOTES(n -> around("<a href=\"/x".repeat(n))),
    EMPTY_ATTRIBUTES(n -> around("<p " + "= ".repeat(n) + ">a")),
    FONTS(n -> around("<p>" + numbered("<font color='", n, "'>a"))),
    HIDDEN_CLASSES(n ->
            head("<style>" + numbered(".h", n, "{display:none}") + "</style>") + numbered("<p class=h", n, ">a</p>")),
    HIDDEN_LISTS(n -> head("<style>" + numbered(".h", n, ",") + ".x{display:none}</style>") + "<p class=h7>a</p>"),
    OPEN_RULES(n -> head("<style>" + ".h{".repeat(n) + "</style>")),
    RULE_COMMENTS(n -> head("<style>" + "/*.h{display:none}".repeat(n) + "</style>")),
    RULES_IN_RULES(n -> head("<style>" + "@media all{".repeat(n) + ".h{display:none}</style>")),
    SOURCES(n ->
            around("<picture>" + numbered("<source srcset='/p", n, ".webp 1x, /q.webp 2x'>") + "<img src=/p.jpg>")),
    CANDIDATES(n -> around(numbered("<img src=/a.jpg srcset='/p", n, ".jpg 1x,/q.jpg 2x'>"))),
    FOOTNOTES(n -> around("<p>" + numbered("The pier<sup><a href='#f", n, "'>1</a></sup> ") + "</p><ol>"
            + numbered("<li id=f", n, ">Built long ago.") + "</ol>")),
    ITEMREFS(n -> around("<div itemscope itemtype='https://schema.org/NewsArticle' itemref='" + numbered("i", n, " ")
            + "'></div>" + numbered("<b itemprop=author id=i", n, ">Ada Holm</b>"))),
    ITEMREFS_TO_ONE(n -> around("<b itemprop=name id=i>x</b>"
            + "<div itemscope itemtype='https://schema.org/NewsArticle' itemref=i></div>".repeat(n))),
    RDFA(n -> around(numbered("<div typeof='schema:NewsArticle' resource='#", n, "'><b property='schema:name'>x</b>"))),
    LANGUAGES(n -> head(numbered("<link rel=alternate hreflang=x-", n, " href='/l'>"))),
    LANGUAGE_MARKS(n -> around(numbered("<p lang=x", n, ">a</p>"))),
    LABELS(n -> head(numbered(
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='A", n, "'>"))),
    PICTURE_METAS(n -> head(numbered("<meta property='og:image' content='https://news.example/p", n, ".jpg'>"))),
    LONG_DESCRIPTION(n -> head("<meta name=description content='" + "The ferry runs. ".repeat(n) + "'>")),
    LONG_CANONICAL(n -> head("<link rel=canonical href='https://news.example/" + "2024/10/10/".repeat(n) + "'>")),
    LONG_CLASS(n -> around("<p class='" + "byline".repeat(n) + "'>By Ada Holm</p>")),
    BASES(n -> head(numbered("<base href='/b", n, "'>"))),
    DATA_LISTS_OF_LISTS(n -> data("[{\"@graph\":[".repeat(n) + "1")),
    DATA_CROSSED(n -> data("{\"@graph\":["
            + linked(
                    "{\"@type\":\"NewsArticle\",\"@id\":\"#",
                    n,
                    "\",\"hasPart\":[{\"@id\":\"#",
                    n,
                    "\"},{\"@id\":\"#3\"}]},")
            + "0]}")),
    DATA_CRUMBS(n -> data("{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
            + numbered("{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Part ", n, "\"},") + "0]}")),
    DATA_UPDATES(n -> data("{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
            + numbered("{\"@type\":\"BlogPosting\",\"articleBody\":\"The tide was at mark ", n, ".\"},") + "0]}")),
    DATA_PICTURES(n -> data("{\"@type\":\"NewsArticle\",\"image\":["
            + numbered("{\"@type\":\"ImageObject\",\"url\":\"/p", n, ".jpg\"},") + "0]}")),
    DATA_COMMENTS(n -> data("{\"@type\":\"NewsArticle\",\"comment\":["
            + numbered("{\"@type\":\"Comment\",\"text\":\"I sailed ", n, "\"},") + "0]}")),
    DATA_BODY_MARKUP(n -> data("{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>" + ShapeParts.FIRST + "</p>"
            + numbered("<p>The tide was at mark ", n, ".</p>") + "\"}")),
    DATA_BODY_ENTITIES(
            n -> data("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "&amp;lt;p&amp;gt;".repeat(n) + "\"}")),
    STATE_MARKUP(n -> head("<script>window.__STATE__={\"body\":\""
            + numbered("\\u003cp\\u003eThe tide was at mark ", n, ".\\u003c/p\\u003e") + "\"}</script>")),
    STATE_STORIES(n -> head("<script id=__NEXT_DATA__ type='application/json'>{\"props\":["
            + numbered("{\"headline\":\"Ferry\",\"body\":\"The tide was at mark ", n, ".\"},") + "0]}</script>")),
    FLIGHT_PIECES(n -> head(numbered("<script>self.__next_f.push([1,\"a", n, ":[\\\"$\\\"]\\n\"])</script>"))),
    DATA_URLS(n -> around("<img src='data:image/gif;base64,R0lGODlhAQ'>".repeat(n))),
    OPEN_ENTITIES(n -> around("<p>" + "&lt&#x1F6A2&".repeat(n) + "</p>")),
    ENTITIES_IN_HEAD(n -> head("<title>" + "&amp;".repeat(n) + "</title>")),
    BLANKS(n -> around("<p>" + " ".repeat(n) + "</p>")),
    HARD_BLANKS(n -> around("<p>" + "&nbsp;".repeat(n) + "</p>")),
    BLANK_PARAGRAPHS(n -> around("<p>\u00a0</p>".repeat(n))),
    NO_WIDTH(n -> around("<p>a" + "\u200b\u00ad\ufeff".repeat(n) + "b</p>")),
    TURNED(n -> around("<p>" + "\u202ea\u2066".repeat(n) + "</p>")),
    JOINED(n -> around("<p>" + "\ud83d\udea2\u200d".repeat(n) + "</p>")),
    ONE_WORD(n -> around("<p>" + "harbour".repeat(7 * n) + "</p>")),
    WORDS_WITHOUT_END(n -> around("<p>" + "harbour wall ".repeat(n) + "</p>")),
    SENTENCES(n -> around("<p>" + "A. ".repeat(n) + "</p>")),
    OPEN_MARKS(n -> around("<p>" + "\u201c(\u2018[".repeat(n) + "</p>")),
    MARKDOWN(n -> around("<p>" + "*_`[](<#|~".repeat(n) + "</p>")),
    ADDRESSES(n -> around("<p>" + "https://news.example/a ".repeat(n) + "</p>")),
    MAILS(n -> around("<p class=byline>By " + "ada@news.example ".repeat(n) + "</p>")),
    SLASHED_NAMES(
            n -> around(named("<p class=byline>By Ada H / Bo ", n, "</p>").replace("</p><p class=byline>By", " /"))),
    PARTICLES(n -> around("<p class=byline>By Ada " + "von der ".repeat(n) + "</p>")),
    INITIALS(n -> around("<p class=byline>By " + "A. ".repeat(n) + "</p>")),
    PLACES(n -> around("<p>" + "KYIV, Oct. 10, ".repeat(n) + "(Agency) - The ferry runs.</p>")),
    NUMBERS_AND_DASHES(n -> around("<p class=date>" + "2024-".repeat(n) + "</p>")),
    WEEKDAYS(n -> around("<p class=date>" + "Monday, ".repeat(n) + "10 October 2024</p>")),
    CREDITS(n -> around("<p>" + "Photo: Ada Holm / ".repeat(n) + "</p>")),
    MORE_LINES(n -> around(numbered("<p><a href='/s", n, "'>Read more: Ferry</a></p>"))),
    CARDS(n -> around(numbered(
            "<div class=card><a href='/s",
            n,
            "'><img src=/p.jpg><h3>Ferry</h3><time>10 October 2024</time></a></div>"))),
    TABS(n -> around("<pre>" + "\t|\r".repeat(n) + "</pre>")),
    THAI(n -> around("<p>" + "\u0e17\u0e48\u0e32\u0e40\u0e23\u0e37\u0e2d".repeat(n) + "</p>")),
    NESTED_QUOTE_MARKS(n -> around("<p>" + "\u201cHe said \u2018".repeat(n) + "</p>")),
    LONG_NAME(n -> around("<p class=byline>By " + "Ada-".repeat(n) + "</p>")),
    FRAME_DOCUMENTS(n -> around("<iframe srcdoc='&lt;p&gt;a'></iframe>".repeat(n))),
    LICENSES(n -> around(numbered("<a rel=license href='https://creativecommons.org/licenses/by/", n, "/'>CC</a> "))),
    HIDDEN_BYLINES(n -> around(numbered("<p style='display:none' class=byline>By Ada Holm ", n, "</p>"))),
    ANCHORS(n -> around(numbered("<a name=a", n, "></a>") + numbered("<a href='#a", n, "'>a</a>"))),
    DATES_IN_A_LINE(n -> around("<p class=date>Published " + numbered("10 October ", n, ", ") + "</p>")),
    JSON_SCRIPTS(
            n -> head(numbered("<script type='application/json'>{\"headline\":\"Ferry\",\"a\":[", n, "]}</script>"))),
    HIDDEN_IDS(n ->
            head("<style>" + numbered("#h", n, "{visibility:hidden}") + "</style>") + numbered("<p id=h", n, ">a</p>")),
    SAME_PARAGRAPHS(n -> around("<p>The harbour board said on Tuesday that the ferry would run again.</p>".repeat(n))),
    TEASERS_OF_HEADLINE(
            n -> around(numbered("<h3><a href='/s", n, "'>Ferry returns to the island</a></h3><p>By Ada Holm</p>"))),
    STORY_BOXES(n -> around(numbered(
            "<div class='article-body'><p>The harbour board said on Tuesday that ferry ",
            n,
            " would run again once the pier had been mended.</p></div>"))),
    MAIL_ADDRESSES(n -> around("<p>" + numbered("ada", n, "@news.example https://news.example/a ") + "</p>")),
    DATA_DATES(n ->
            data("{\"@type\":\"NewsArticle\",\"datePublished\":[" + numbered("\"2024-10-10T10:10:", n, "\",") + "0]}")),
    HIDDEN_LABELS(n -> around(numbered("<span class='label sr-only' aria-hidden=true>Photo ", n, "</span>"))),
    VIDEOS(n -> around(numbered("<video src='/v", n, ".mp4' poster=/p.jpg></video>"))),
    EMBEDDED_QUOTES(n -> around(numbered(
            "<blockquote class=twitter-tweet><a href='https://twitter.com/x/status/", n, "'>a</a></blockquote>")));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final IntFunction<String> page;

    OddShapes(IntFunction<String> page) {
        this.page = page;
    }

    @Override
    public String page(int units) {
        return page.apply(units);
    }
}
