package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanWalkTest {

    private static final String TEXT = "one two three";

    private static Span span(int start, int end, Span.Kind kind) {
        return new Span(start, end, kind, kind == Span.Kind.LINK ? "https://news.example/" : null);
    }

    private static String walk(Span... spans) {
        StringBuilder out = new StringBuilder();
        SpanWalk.walk(TEXT, List.of(spans), new SpanWalk.Sink() {
            @Override
            public void open(Span span) {
                out.append('<').append(span.kind().name().charAt(0));
            }

            @Override
            public void close(Span span) {
                out.append(span.kind().name().charAt(0)).append('>');
            }

            @Override
            public void text(int start, int end) {
                out.append('(').append(TEXT, start, end).append(')');
            }
        });
        return out.toString();
    }

    @Test
    void noSpans() {
        assertThat(walk()).isEqualTo("(one two three)");
    }

    @Test
    void nestedAndSideBySide() {
        assertThat(walk(
                        span(0, 7, Span.Kind.LINK),
                        span(0, 3, Span.Kind.STRONG),
                        span(4, 7, Span.Kind.EMPHASIS),
                        span(8, 13, Span.Kind.CODE)))
                .isEqualTo("<L<S(one)S>( )<E(two)E>L>( )<C(three)C>");
    }

    @Test
    void spacesAtTheEndsAreOutside() {
        assertThat(walk(span(3, 8, Span.Kind.STRONG))).isEqualTo("(one )<S(two)S>( three)");
        assertThat(walk(span(3, 4, Span.Kind.STRONG))).isEqualTo("(one two three)");
    }

    @Test
    void brokenPromisesLeaveTheText() {
        assertThat(walk(span(8, 14, Span.Kind.CODE))).isEqualTo("(one two three)");
        assertThat(walk(span(0, 7, Span.Kind.STRONG), span(4, 13, Span.Kind.EMPHASIS)))
                .isEqualTo("<S(one two)S>( three)");
        assertThat(walk(span(4, 7, Span.Kind.STRONG), span(0, 3, Span.Kind.EMPHASIS)))
                .isEqualTo("(one )<S(two)S>( three)");
        assertThat(walk(span(0, 7, Span.Kind.LINK), span(0, 3, Span.Kind.LINK))).isEqualTo("<L(one two)L>( three)");
    }
}
