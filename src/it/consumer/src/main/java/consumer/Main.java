package consumer;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.render.ArticleJson;
import org.jsoup.Jsoup;

/** Extracts one page; its argument says which path it must have come by. */
public final class Main {

    private static final String PAGE = "<html lang=\"en\"><title>Ferry back in service - Harbor Post</title><body>"
            + "<nav><a href=\"/\">Home</a></nav><article><h1>Ferry back in service</h1>"
            + "<p class=\"byline\">By Lena Marsh</p><p>The ferry across the sound sails again. It had lain in the yard since "
            + "the storm in June, when a wave broke the doors of its car deck.</p><p>The first crossing carried eleven "
            + "cars, two school classes and a goat, the captain said.</p></article></body></html>";

    private Main() {}

    public static void main(String[] args) {
        check(Extractor.class.getModule().isNamed() == args[0].equals("module path"), "not on the " + args[0]);
        Article article = Extractor.parse(PAGE, "https://www.example.org/ferry");
        check("Ferry back in service".equals(article.headline()), "headline " + article.headline());
        check(article.text().endsWith("the captain said."), "text " + article.text());
        check(article.equals(ArticleJson.read(ArticleJson.compact(article))), "JSON");
        check(article.text().equals(Extractor.parse(Jsoup.parse(PAGE)).text()), "a jsoup document");
        System.out.println("all well on the " + args[0]);
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }
}
