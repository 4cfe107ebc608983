package io.github.nutgraf.render;

import io.github.nutgraf.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Walks a text and its spans in order: what opens, what closes, and the stretches between. White space at a span's ends
 * is put outside of it, since no reader sees it marked and Markdown cannot mark it. Spans that break the promises of
 * {@link Span} (behind the text's end, half in and half out of another, a link in a link) are left out, their text
 * stays.
 */
final class SpanWalk {

    /** Takes what the walk meets. */
    interface Sink {
        void open(Span span);

        void close(Span span);

        /** A stretch without a span's border in it; never empty. */
        void text(int start, int end);
    }

    private SpanWalk() {}

    static void walk(String text, List<Span> spans, Sink sink) {
        Deque<Span> open = new ArrayDeque<>();
        int at = 0;
        for (Span span : sound(text, spans)) {
            at = closeUntil(span.start(), at, open, sink);
            at = text(at, span.start(), sink);
            sink.open(span);
            open.push(span);
        }
        at = closeUntil(text.length(), at, open, sink);
        text(at, text.length(), sink);
    }

    /** The spans that can be shown, trimmed and nested. */
    static List<Span> sound(String text, List<Span> spans) {
        List<Span> out = new ArrayList<>(spans.size());
        Deque<Span> open = new ArrayDeque<>();
        int last = 0;
        int linkEnd = 0;
        for (Span span : spans) {
            if (span.end() > text.length()) {
                continue;
            }
            int start = span.start();
            int end = span.end();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            while (!open.isEmpty() && open.element().end() <= start) {
                open.pop();
            }
            boolean nested = open.isEmpty() || end <= open.element().end();
            if (start == end || start < last || !nested || (span.kind() == Span.Kind.LINK && start < linkEnd)) {
                continue;
            }
            last = start;
            linkEnd = span.kind() == Span.Kind.LINK ? end : linkEnd;
            Span sound = new Span(start, end, span.kind(), span.url());
            open.push(sound);
            out.add(sound);
        }
        return out;
    }

    private static int closeUntil(int limit, int at, Deque<Span> open, Sink sink) {
        int position = at;
        while (!open.isEmpty() && open.element().end() <= limit) {
            Span span = open.pop();
            position = text(position, span.end(), sink);
            sink.close(span);
        }
        return position;
    }

    private static int text(int start, int end, Sink sink) {
        if (start < end) {
            sink.text(start, end);
        }
        return end;
    }
}
