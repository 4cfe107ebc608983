package io.github.nutgraf.render;

import io.github.nutgraf.article.Span;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** TEI in the making: what is markup and what is text is said each time, and all text is such as XML can hold. */
final class TeiText {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    TeiText() {
        try {
            // The JDK's own: another one on the class path may escape differently.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.setDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // Nothing but memory is written to.
        }
    }

    TeiText open(String element) {
        try {
            xml.writeStartElement(NAMESPACE, element);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Opens the root. */
    TeiText root(String element) {
        open(element);
        try {
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    TeiText close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Begins a new line where white space means nothing. */
    TeiText line() {
        return characters("\n");
    }

    /** An attribute of the element just opened; none for null. */
    TeiText attribute(String name, @Nullable String value) {
        if (value != null) {
            try {
                xml.writeAttribute(name, clean(value, 0, value.length(), ' '));
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    /** {@code xml:lang} or {@code xml:space}; none for null. */
    TeiText xmlAttribute(String name, @Nullable String value) {
        if (value != null) {
            try {
                xml.writeAttribute("xml", XML, name, value);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    /** Text in which a line feed is a line break. */
    TeiText text(String text) {
        return text(text, List.of());
    }

    /** Text with its links and emphasis. */
    TeiText text(String text, List<Span> spans) {
        SpanWalk.walk(text, spans, new SpanWalk.Sink() {
            @Override
            public void open(Span span) {
                switch (span.kind()) {
                    case LINK -> {
                        String target = TeiAddress.link(span.url());
                        if (target != null) {
                            TeiText.this.open("ref").attribute("target", target);
                        }
                    }
                    case EMPHASIS -> TeiText.this.open("hi").attribute("rend", "italic");
                    case STRONG -> TeiText.this.open("hi").attribute("rend", "bold");
                    case CODE -> TeiText.this.open("code");
                }
            }

            @Override
            public void close(Span span) {
                if (span.kind() != Span.Kind.LINK || TeiAddress.link(span.url()) != null) {
                    TeiText.this.close();
                }
            }

            @Override
            public void text(int start, int end) {
                lines(text, start, end);
            }
        });
        return this;
    }

    /** An element that holds a text and nothing else; none for null. */
    TeiText element(String name, @Nullable String text) {
        return text == null ? this : open(name).text(text).close();
    }

    /** Text whose line feeds stay. */
    TeiText verbatim(String text) {
        return characters(clean(text, 0, text.length(), '\n'));
    }

    @Override
    public String toString() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private void lines(String text, int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                characters(clean(text, from, i, ' ')).open("lb").close();
                from = i + 1;
            }
        }
        characters(clean(text, from, end, ' '));
    }

    private TeiText characters(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private static String clean(String text, int start, int end, char lineFeed) {
        StringBuilder cleaned = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = DisplayText.visible(text, i);
            // XML has no place for the two noncharacters.
            cleaned.append(c == '\n' ? lineFeed : c >= '\uFFFE' ? '\uFFFD' : c);
        }
        return cleaned.toString();
    }
}
