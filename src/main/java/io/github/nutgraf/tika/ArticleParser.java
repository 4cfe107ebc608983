package io.github.nutgraf.tika;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Options;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads HTML for Apache Tika: the story instead of the whole page, the article's fields as metadata.
 *
 * <p>The jar names it in no services file, so that it takes HTML over only where a program asks for it. The charset is
 * taken from the metadata's {@code Content-Type}, the page's address from {@code Content-Location}. A page that is no
 * story comes out as what was found of it, and {@code nutgraf:kind} says so.
 */
public final class ArticleParser implements Parser {

    private static final long serialVersionUID = 1L;

    /** What goes before the names of fields that Tika has no name for. */
    public static final String PREFIX = "nutgraf:";

    private static final MediaType XHTML = MediaType.application("xhtml+xml");

    private final Extractor extractor;

    public ArticleParser() {
        this(Options.DEFAULTS);
    }

    public ArticleParser(Options options) {
        this.extractor = Extractor.with(options);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_HTML, XHTML);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        Article article = extractor.extract(
                stream, charset(metadata.get(HttpHeaders.CONTENT_TYPE)), metadata.get(HttpHeaders.CONTENT_LOCATION));
        describe(article, metadata);
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        element(xhtml, "h1", article.headline());
        element(xhtml, "p", article.standfirst());
        for (Block block : article.body()) {
            write(xhtml, block);
        }
        xhtml.endDocument();
    }

    private static @Nullable String charset(@Nullable String contentType) {
        MediaType type = contentType == null ? null : MediaType.parse(contentType);
        return type == null ? null : type.getParameters().get("charset");
    }

    private static void describe(Article article, Metadata metadata) {
        set(metadata, TikaCoreProperties.TITLE, article.headline());
        set(metadata, TikaCoreProperties.DESCRIPTION, article.description());
        set(metadata, TikaCoreProperties.LANGUAGE, article.language());
        set(metadata, TikaCoreProperties.PUBLISHER, article.siteName());
        set(metadata, TikaCoreProperties.RIGHTS, article.license());
        set(metadata, TikaCoreProperties.SOURCE, article.canonicalUrl());
        set(metadata, TikaCoreProperties.CREATED, article.published());
        set(metadata, TikaCoreProperties.MODIFIED, article.modified());
        metadata.remove(TikaCoreProperties.CREATOR.getName());
        for (Author author : article.byline()) {
            metadata.add(TikaCoreProperties.CREATOR, author.name());
        }
        for (String tag : article.tags()) {
            metadata.add(TikaCoreProperties.SUBJECT, tag);
        }
        set(metadata, "kicker", article.kicker());
        set(metadata, "standfirst", article.standfirst());
        set(metadata, "section", article.section());
        set(metadata, "kind", article.kind().name());
        set(metadata, "access", article.access().name());
    }

    private static void set(Metadata metadata, Property property, @Nullable Object value) {
        if (value != null) {
            metadata.set(property, value.toString());
        }
    }

    private static void set(Metadata metadata, String field, @Nullable String value) {
        if (value != null) {
            metadata.set(PREFIX + field, value);
        }
    }

    private static void write(XHTMLContentHandler xhtml, Block block) throws SAXException {
        if (block instanceof Block.Heading heading) {
            element(xhtml, "h" + Math.max(2, heading.level()), heading.text());
        } else if (block instanceof Block.ListBlock list) {
            String name = list.ordered() ? "ol" : "ul";
            xhtml.startElement(name);
            for (Block.ListBlock.Item item : list.items()) {
                element(xhtml, "li", item.text());
            }
            xhtml.endElement(name);
        } else {
            for (String part : block.text().split("\n\n")) {
                element(xhtml, "p", part);
            }
        }
    }

    private static void element(XHTMLContentHandler xhtml, String name, @Nullable String text) throws SAXException {
        if (text != null && !text.isEmpty()) {
            xhtml.element(name, text);
        }
    }
}
