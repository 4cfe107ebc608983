package io.github.nutgraf.bench;

import java.util.Locale;
import java.util.Random;

/**
 * Makes pages with the size and markup of real ones: a head with metas, JSON-LD and scripts, menus, a story with links,
 * teasers beside it, a footer. The same page at every call.
 */
final class PageMaker {

    /** What kind of page. */
    enum Shape {
        /** 20 KB: a note of three paragraphs. */
        SHORT(3, 10, 8_000, 0),
        /** 200 KB, of which scripts are more than half, as on the median news page. */
        MEDIAN(22, 120, 110_000, 0),
        /** 1 MB: a long story and many teasers. */
        LARGE(400, 900, 300_000, 0),
        /** 2 000 teasers and next to no story. */
        LINK_FARM(1, 2_000, 20_000, 0),
        /** A story in a nest of 400 elements. */
        DEEP(30, 60, 20_000, 400);

        final int paragraphs;
        final int teasers;
        final int script;
        final int depth;

        Shape(int paragraphs, int teasers, int script, int depth) {
            this.paragraphs = paragraphs;
            this.teasers = teasers;
            this.script = script;
            this.depth = depth;
        }
    }

    private static final String[] SYLLABLES = {
        "ba", "den", "co", "ral", "mi", "sto", "per", "an", "lu", "vor", "te", "gri", "son", "ka", "el", "ment"
    };

    private final Random random = new Random(7);
    private final StringBuilder out = new StringBuilder();

    private PageMaker() {}

    static String make(Shape shape) {
        return make(shape, 1);
    }

    /** The same with so many times the paragraphs, teasers and scripts. */
    static String make(Shape shape, double times) {
        PageMaker maker = new PageMaker();
        String title = maker.words(8);
        maker.head(title, (int) (shape.script * times));
        maker.menu();
        maker.story(title, (int) (shape.paragraphs * times), shape.depth);
        maker.teasers((int) (shape.teasers * times));
        maker.footer();
        return maker.out.toString();
    }

    private void head(String title, int script) {
        out.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" - The Daily</title>\n<meta property=\"og:title\" content=\"")
                .append(title)
                .append("\">\n<meta name=\"description\" content=\"")
                .append(words(24))
                .append("\">\n<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",")
                .append("\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title)
                .append("\",\"datePublished\":\"2025-03-04T10:00:00+01:00\",\"author\":{\"@type\":\"Person\",")
                .append("\"name\":\"Ada Linden\"}}</script>\n");
        while (script > 0) {
            String code = "window.q=window.q||[];q.push({\"" + words(3) + "\":[" + random.nextInt() + ",\"" + words(20)
                    + "\"]});";
            out.append("<script>").append(code).append("</script>\n");
            script -= code.length() + 18;
        }
        out.append("</head>\n");
    }

    private void menu() {
        out.append("<body class=\"page article-page\"><header class=\"site-header\"><nav class=\"main-nav\"><ul>\n");
        for (int i = 0; i < 40; i++) {
            out.append("  <li class=\"nav-item nav-item--")
                    .append(i)
                    .append("\"><a href=\"/section/")
                    .append(i)
                    .append("\">")
                    .append(words(1 + i % 2))
                    .append("</a></li>\n");
        }
        out.append("</ul></nav></header>\n");
    }

    private void story(String title, int paragraphs, int depth) {
        out.append("<div class=\"box\">".repeat(depth));
        out.append("<main><article class=\"article\"><h1 class=\"headline\">")
                .append(title)
                .append("</h1>\n<p class=\"standfirst\">")
                .append(words(25))
                .append(".</p>\n<div class=\"byline\">By <a rel=\"author\" href=\"/ada\">Ada Linden</a></div>\n")
                .append("<div class=\"article-body\" itemprop=\"articleBody\">\n");
        for (int i = 0; i < paragraphs; i++) {
            if (i % 6 == 5) {
                out.append("<h2>").append(words(4)).append("</h2>\n");
            }
            out.append("<p class=\"paragraph css-").append(i % 3).append("\">");
            sentences(3);
            out.append("<a href=\"/story/")
                    .append(i)
                    .append("\">")
                    .append(words(3))
                    .append("</a> ");
            sentences(2);
            out.append("</p>\n");
        }
        out.append("</div></article></main>").append("</div>".repeat(depth)).append('\n');
    }

    private void teasers(int count) {
        out.append("<aside class=\"related teaser-list\">\n");
        for (int i = 0; i < count; i++) {
            out.append("<div class=\"teaser teaser--small\" data-position=\"")
                    .append(i)
                    .append("\"><a class=\"teaser__link\" href=\"/news/")
                    .append(words(4).replace(' ', '-').toLowerCase(Locale.ROOT))
                    .append("\"><img src=\"/img/")
                    .append(i)
                    .append(".jpg\" alt=\"\"><h3 class=\"teaser__title\">")
                    .append(words(9))
                    .append("</h3></a><p class=\"teaser__text\">")
                    .append(words(14))
                    .append("</p><time datetime=\"2025-03-04\">4 March</time></div>\n");
        }
        out.append("</aside>\n");
    }

    private void footer() {
        out.append("<footer class=\"footer\"><ul>");
        for (int i = 0; i < 20; i++) {
            out.append("<li><a href=\"/about/")
                    .append(i)
                    .append("\">")
                    .append(words(2))
                    .append("</a></li>\n");
        }
        out.append("</ul><p>All rights reserved.</p></footer></body></html>");
    }

    private void sentences(int count) {
        for (int i = 0; i < count; i++) {
            out.append(words(11)).append(", ").append(words(7)).append(". ");
        }
    }

    /** Words of two or three syllables, the first with a capital. */
    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            for (int s = 2 + random.nextInt(2); s > 0; s--) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}
