package io.github.nutgraf.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.evaluation.Prediction;
import java.io.StringReader;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The other extractors of the JVM, as their manuals say to use them. */
final class Peers {

    private Peers() {}

    /** The text alone, as its shortest call gives it. */
    static Object boilerpipe(String html) {
        try {
            return ArticleExtractor.INSTANCE.getText(html);
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text alone. */
    static Object readability4j(String html) {
        try {
            return String.valueOf(
                    new Readability4J("https://www.example.com/", html).parse().getTextContent());
        } catch (IllegalStateException e) {
            // It gives some pages up that way; the time until then counts.
            return e;
        }
    }

    /** Title and text; it knows no other field. A line is a paragraph. */
    static Prediction boilerpipeStory(String html) {
        try {
            TextDocument document = new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
            ArticleExtractor.INSTANCE.process(document);
            return found(document.getTitle(), null, null, document.getContent().replace("\n", "\n\n"));
        } catch (BoilerpipeProcessingException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Title, byline, excerpt and text; it knows no dates. Its blocks are paragraphs, its byline is taken as one name, its
     * excerpt as the lead. It wants an address, also where none is known.
     */
    static Prediction readability4jStory(String html, @Nullable String url) {
        try {
            Article article = new Readability4J(url == null ? "https://www.example.com/" : url, html).parse();
            Element content = article.getArticleContent();
            return content == null
                    ? Prediction.NONE
                    : found(article.getTitle(), article.getByline(), article.getExcerpt(), paragraphs(content));
        } catch (IllegalStateException e) {
            // It gives some pages up that way.
            return Prediction.NONE;
        }
    }

    private static Prediction found(
            @Nullable String title, @Nullable String byline, @Nullable String lead, String body) {
        List<String> authors = byline == null || byline.isBlank()
                ? List.of()
                : List.of(byline.strip().replaceFirst("^(?i:by)\\s+", ""));
        return new Prediction(
                title, authors, null, null, lead, body, body.isBlank() ? Kind.OTHER.name() : Kind.ARTICLE.name(), null);
    }

    private static String paragraphs(Element content) {
        StringBuilder out = new StringBuilder();
        content.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText().replaceAll("\\s+", " "));
                } else {
                    tail(node, depth);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    out.append("\n\n");
                }
            }
        });
        return out.toString().replaceAll(" *\n[ \n]*", "\n\n").strip();
    }
}
