package io.github.nutgraf.render;

import io.github.nutgraf.article.Span;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One text with its spans as CommonMark inlines. Every character that could mean something is escaped, so that a parser
 * gives back the text and nothing but the text.
 *
 * <p>Emphasis is left out where its stars would not be taken for delimiters (CommonMark 0.31, "left-flanking delimiter
 * run") or would touch those of other emphasis; the text stays.
 */
final class MarkdownInline implements SpanWalk.Sink {

    /** Where the text stands, which decides what a line feed and a hash can be. */
    enum Place {
        /** At the start of a line: a paragraph, a list item. */
        LINES,
        /** On a line that began with markup of ours: a heading, a table cell. */
        ONE_LINE
    }

    private static final String ALWAYS = "\\`*_[]|~";
    private static final String AT_LINE_START = "#+-=:";

    private final StringBuilder out;
    private final String text;
    private final Place place;
    private final String indent;
    /** Offsets where stars stand. */
    private final BitSet stars = new BitSet();
    /** Offsets where a link or code begins or ends: punctuation in the eyes of a parser. */
    private final BitSet opens = new BitSet();

    private final BitSet closes = new BitSet();
    private final Set<Span> written = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The emphasis that is open: more of the same inside of it would close it. */
    private final Set<Span.Kind> kinds = EnumSet.noneOf(Span.Kind.class);

    private int linkEnd = -1;
    private boolean inCode;
    private boolean lineStart;
    /** Whether the line so far is a number, which a full stop would make a list's. */
    private boolean number;

    private MarkdownInline(StringBuilder out, String text, List<Span> spans, Place place, String indent) {
        this.out = out;
        this.text = text;
        this.place = place;
        this.indent = indent;
        this.lineStart = place == Place.LINES;
        for (Span span : spans) {
            if (span.kind() == Span.Kind.LINK || span.kind() == Span.Kind.CODE) {
                opens.set(span.start());
                closes.set(span.end());
            }
        }
    }

    /**
     * Writes a text, without white space at its ends.
     *
     * @param indent what every line after the first begins with
     */
    static void write(StringBuilder out, String text, List<Span> spans, Place place, String indent) {
        String trimmed = text.stripTrailing();
        List<Span> sound = SpanWalk.sound(trimmed, spans);
        SpanWalk.walk(trimmed, sound, new MarkdownInline(out, trimmed, sound, place, indent));
    }

    @Override
    public void open(Span span) {
        if (inCode) {
            return;
        }
        switch (span.kind()) {
            case LINK -> openLink(span);
            case CODE -> openCode(span);
            case EMPHASIS, STRONG -> openStars(span);
        }
    }

    @Override
    public void close(Span span) {
        if (!written.remove(span)) {
            return;
        }
        switch (span.kind()) {
            case LINK -> out.append("](").append(destination(span)).append(')');
            case CODE -> inCode = false;
            case EMPHASIS, STRONG -> {
                out.append(stars(span));
                kinds.remove(span.kind());
            }
        }
    }

    private static String stars(Span span) {
        return span.kind() == Span.Kind.STRONG ? "**" : "*";
    }

    @Override
    public void text(int start, int end) {
        if (inCode) {
            return;
        }
        for (int i = start; i < end; i++) {
            character(i);
        }
    }

    /** The address as it stands between the parentheses; entities would be decoded there. */
    static String destination(String safeUrl) {
        return safeUrl.replace("&", "&amp;");
    }

    private static String destination(Span span) {
        String safe = SafeUrl.link(span.url());
        return safe == null ? "" : destination(safe);
    }

    private void openLink(Span span) {
        if (SafeUrl.link(span.url()) == null) {
            return;
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            // Or it would be a picture.
            out.insert(out.length() - 1, '\\');
        }
        out.append('[');
        linkEnd = span.end();
        written.add(span);
        lineStart = false;
    }

    private void openCode(Span span) {
        // Two runs of backticks that touch are one run: the second piece of code is shown as text.
        if (out.length() > 0 && out.charAt(out.length() - 1) == '`') {
            return;
        }
        StringBuilder content = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            char c = DisplayText.visible(text, i);
            // A table takes a bar for the end of a cell, in code too.
            content.append(c == '\n' ? " " : c == '|' && place == Place.ONE_LINE ? "\\|" : String.valueOf(c));
        }
        String fence = "`".repeat(longestRun(content, '`') + 1);
        boolean pad = content.charAt(0) == '`' || content.charAt(content.length() - 1) == '`';
        String space = pad ? " " : "";
        out.append(fence).append(space).append(content).append(space).append(fence);
        written.add(span);
        inCode = true;
        lineStart = false;
    }

    private void openStars(Span span) {
        int start = span.start();
        int end = span.end();
        boolean opensHere = (isWord(text.codePointAt(start)) && !opens.get(start))
                || start == 0
                || Character.isWhitespace(text.charAt(start - 1));
        boolean closesHere = (isWord(text.codePointBefore(end)) && !closes.get(end))
                || end == linkEnd
                || end == text.length()
                || Character.isWhitespace(text.charAt(end));
        if (opensHere && closesHere && !stars.get(start) && !stars.get(end) && kinds.add(span.kind())) {
            stars.set(start);
            stars.set(end);
            out.append(stars(span));
            written.add(span);
            lineStart = false;
        }
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private void character(int i) {
        char c = DisplayText.visible(text, i);
        if (c == '\n') {
            lineBreak();
            return;
        }
        if (lineStart && (c == ' ' || c == '\t' || c == '\u2028' || c == '\u2029')) {
            // Four of them would make code.
            return;
        }
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '\u2028', '\u2029', '\t' -> out.append(' ');
            default -> {
                boolean special = ALWAYS.indexOf(c) >= 0
                        || (lineStart && AT_LINE_START.indexOf(c) >= 0)
                        || (c == '#' && place == Place.ONE_LINE)
                        || (number && (c == '.' || c == ')'));
                out.append(special ? "\\" : "").append(c);
            }
        }
        number = c >= '0' && c <= '9' && (lineStart || number);
        lineStart = false;
    }

    private void lineBreak() {
        if (lineStart) {
            return;
        }
        if (place == Place.ONE_LINE) {
            out.append(' ');
        } else {
            out.append("\\\n").append(indent);
            lineStart = true;
            number = false;
        }
    }

    static int longestRun(CharSequence text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
