package io.github.nutgraf.render;

import io.github.nutgraf.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HTML in the making: whatever of the article goes in, goes in escaped. */
final class HtmlText {

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, never anything of the page. */
    HtmlText tag(String markup) {
        out.append(markup);
        return this;
    }

    HtmlText text(String text) {
        escape(text, 0, text.length(), "<br>");
        return this;
    }

    /** Text whose line feeds are kept as they are. */
    HtmlText verbatim(String text) {
        escape(text, 0, text.length(), "\n");
        return this;
    }

    /** Text with its links and emphasis. */
    HtmlText text(String text, List<Span> spans) {
        SpanWalk.walk(text, spans, new SpanWalk.Sink() {
            @Override
            public void open(Span span) {
                if (span.kind() == Span.Kind.LINK) {
                    openLink(span.url());
                } else {
                    out.append('<').append(element(span)).append('>');
                }
            }

            @Override
            public void close(Span span) {
                if (span.kind() == Span.Kind.LINK) {
                    closeLink(span.url());
                } else {
                    out.append("</").append(element(span)).append('>');
                }
            }

            @Override
            public void text(int start, int end) {
                escape(text, start, end, "<br>");
            }
        });
        return this;
    }

    /** A text that links if the address may be linked to. */
    HtmlText link(String text, @Nullable String url) {
        openLink(url);
        text(text);
        closeLink(url);
        return this;
    }

    /** An attribute of the open tag. */
    HtmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, 0, value.length(), " ");
        out.append('"');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void openLink(@Nullable String url) {
        String safe = SafeUrl.link(url);
        if (safe != null) {
            tag("<a").attribute("href", safe).tag(">");
        }
    }

    private void closeLink(@Nullable String url) {
        if (SafeUrl.link(url) != null) {
            tag("</a>");
        }
    }

    private static String element(Span span) {
        return switch (span.kind()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case LINK -> throw new IllegalArgumentException("a link has an address as well");
        };
    }

    private void escape(String text, int start, int end, String lineBreak) {
        for (int i = start; i < end; i++) {
            char c = DisplayText.visible(text, i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // Two kinds of quotes that browsers of old have taken for an attribute's.
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                case '\n' -> out.append(lineBreak);
                default -> out.append(c);
            }
        }
    }
}
