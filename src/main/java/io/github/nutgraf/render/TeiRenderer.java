package io.github.nutgraf.render;

import io.github.nutgraf.article.Access;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One TEI document (Text Encoding Initiative, P5): the fields as its header, what stands above the story as its front,
 * the body's blocks as {@link TeiBody} writes them. {@code docs/tei/nutgraf.xsd} has the subset that is used.
 */
final class TeiRenderer implements Renderer {

    @Override
    public String render(Article article) {
        TeiText out = new TeiText().root("TEI").line();
        out.open("teiHeader").line();
        file(out, article);
        profile(out, article);
        if (article.modified() != null) {
            out.open("revisionDesc").open("change");
            out.attribute("when", article.modified().toString());
            out.close().close().line();
        }
        out.close().line();
        out.open("text")
                .attribute("type", DisplayText.camel(article.kind().name()))
                .xmlAttribute("lang", language(article))
                .line();
        front(out, article);
        out.open("body").line();
        new TeiBody(out).blocks(article.body());
        return out.close().line().close().line().close().toString();
    }

    private static void file(TeiText out, Article article) {
        out.open("fileDesc").line().open("titleStmt").line();
        // TEI wants a title, be it an empty one.
        out.element("title", article.headline() == null ? "" : article.headline())
                .line();
        for (Author author : article.byline()) {
            out.open("author");
            name(out, author);
            out.close().line();
        }
        out.close().line().open("publicationStmt").line();
        out.element("publisher", article.siteName() == null ? "" : article.siteName())
                .line();
        date(out, article.published());
        licence(out, article);
        out.close().line().open("sourceDesc").open("bibl");
        String address = TeiAddress.link(article.canonicalUrl() == null ? article.url() : article.canonicalUrl());
        if (address != null) {
            out.open("ptr").attribute("target", address).close();
        }
        out.close().close().line().close().line();
    }

    private static void licence(TeiText out, Article article) {
        Access access = article.access();
        out.open("availability")
                .attribute(
                        "status",
                        access == Access.FREE ? "free" : access == Access.PAYWALLED ? "restricted" : "unknown");
        if (article.license() == null) {
            out.open("p").close();
        } else {
            out.open("licence").attribute("target", TeiAddress.link(article.license()));
            out.text(article.license()).close();
        }
        out.close().line();
    }

    private static void profile(TeiText out, Article article) {
        String language = language(article);
        boolean terms = article.section() != null || !article.tags().isEmpty();
        if (article.description() == null && language == null && !terms) {
            return;
        }
        out.open("profileDesc").line();
        if (article.description() != null) {
            out.open("abstract").element("p", article.description()).close().line();
        }
        if (language != null) {
            out.open("langUsage").open("language").attribute("ident", language).close();
            out.close().line();
        }
        if (terms) {
            out.open("textClass").open("keywords");
            if (article.section() != null) {
                out.open("term").attribute("type", "section").text(article.section());
                out.close();
            }
            article.tags().forEach(tag -> out.element("term", tag));
            out.close().close().line();
        }
        out.close().line();
    }

    private static void front(TeiText out, Article article) {
        boolean empty = article.headline() == null
                && article.kicker() == null
                && article.standfirst() == null
                && article.byline().isEmpty();
        if (empty) {
            return;
        }
        out.open("front").line();
        if (article.kicker() != null) {
            out.open("head").attribute("type", "kicker").text(article.kicker());
            out.close().line();
        }
        if (article.headline() != null) {
            out.open("docTitle")
                    .element("titlePart", article.headline())
                    .close()
                    .line();
        }
        byline(out, article.byline());
        if (article.standfirst() != null) {
            out.open("argument").element("p", article.standfirst()).close().line();
        }
        out.close().line();
    }

    /** The names as they stand above a story; nothing if there are none. */
    static void byline(TeiText out, List<Author> byline) {
        if (byline.isEmpty()) {
            return;
        }
        out.open("byline");
        String separator = "";
        for (Author author : byline) {
            out.text(separator).open("docAuthor");
            name(out, author);
            out.close();
            separator = ", ";
        }
        out.close().line();
    }

    private static void name(TeiText out, Author author) {
        out.open(author.kind() == Author.Kind.PERSON ? "persName" : "orgName")
                .attribute("ref", TeiAddress.link(author.url()))
                .text(author.name())
                .close();
        if (author.role() != null) {
            out.text(" ").element("roleName", author.role());
        }
    }

    static void date(TeiText out, @Nullable ArticleDate date) {
        if (date != null) {
            out.open("date").attribute("when", date.toString()).text(DisplayText.date(date));
            out.close().line();
        }
    }

    /** The language if it has the form of a tag (BCP 47); else an XML reader would refuse the document. */
    private static @Nullable String language(Article article) {
        String tag = article.language();
        if (tag == null) {
            return null;
        }
        int run = 0;
        boolean first = true;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9' && !first;
            if (c == '-' && run > 0) {
                run = 0;
                first = false;
            } else if ((!letter && !digit) || ++run > 8) {
                return null;
            }
        }
        return run > 0 ? tag : null;
    }
}
