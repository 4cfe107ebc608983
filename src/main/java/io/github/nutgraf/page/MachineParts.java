package io.github.nutgraf.page;

import io.github.nutgraf.text.IntList;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * What a page holds for machines alone, between the tags of scripts, style sheets and drawings: half of the text of
 * most pages, a sixth of their parse's time and a third of its memory. The parser is given the rest with the tags, and
 * scripts are read from the source by those who ask.
 *
 * <p>Found by one scan that knows less than a tokenizer: it may take what stands in an attribute or a comment for a
 * tag. So only text is left out of which both ends stand in the same place of the page, whichever that is: another start
 * tag of the same name before the end tag, a quote before the start tag or one left open in it, or an element that no
 * drawing holds make it parse the whole. O(length).
 */
final class MachineParts {

    /** Less is not worth the seam. */
    private static final int SHORTEST = 64;

    /** Stands in a script for what was left out, before its number: a character that Unicode keeps out of all text. */
    private static final String MARK = "\uFDD0";

    private static final String SCRIPT = "script";
    private static final String STYLE = "style";
    private static final String DRAWING = "svg";

    /** What looks like a tag in these is text. */
    private static final List<String> RAW_TEXT = List.of("title", "textarea", "xmp", "iframe", "noembed", "noframes");

    /** The elements of SVG 2 but for those that hold HTML or links, and for the effects, whose names begin with "fe". */
    private static final Set<String> SHAPES = Set.of(
            "animate",
            "animatemotion",
            "animatetransform",
            "circle",
            "clippath",
            "defs",
            "desc",
            "ellipse",
            "filter",
            "g",
            "image",
            "line",
            "lineargradient",
            "marker",
            "mask",
            "metadata",
            "mpath",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialgradient",
            "rect",
            "set",
            "stop",
            "style",
            "switch",
            "symbol",
            "text",
            "textpath",
            "title",
            "tspan",
            "use",
            "view");

    private final Markup html;

    /** From and to of what is parsed, by turns; what is left out lies between. */
    private final IntList parsed = new IntList();

    /** What the parser is given instead. */
    private final List<String> marks = new ArrayList<>();

    private int nodes;

    private MachineParts(Markup html) {
        this.html = html;
    }

    /** Of a document whose source is not known. */
    static MachineParts none() {
        return of(new TextMarkup(""));
    }

    /** Finds them. */
    static MachineParts of(Markup html) {
        MachineParts out = new MachineParts(html);
        out.parsed.add(0);
        out.scan();
        out.parsed.add(html.length());
        return out;
    }

    /** What is to be parsed. */
    Reader rest() {
        return new Stretches(html, parsed.toArray(), marks);
    }

    /** How many elements and texts the rest has, but for those that a parser adds. */
    int nodes() {
        return nodes;
    }

    /** What a script or a style sheet of the parsed rest holds. */
    String data(Element script) {
        boolean single = script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode;
        String data = single ? ((DataNode) script.childNode(0)).getWholeData() : script.data();
        int number = number(data);
        return number < 0 ? data : html.text(parsed.get(2 * number + 1), parsed.get(2 * number + 2));
    }

    /** The number of a mark; -1 for all else. */
    private int number(String data) {
        if (!data.startsWith(MARK)) {
            return -1;
        }
        int out = 0;
        for (int i = 1; i < data.length() && out >= 0 && out < marks.size(); i++) {
            out = out * 10 + data.charAt(i) - '0';
        }
        // A page may write what it likes, even this.
        return out >= 0 && out < marks.size() && marks.get(out).equals(data) ? out : -1;
    }

    private void scan() {
        int at = html.nextTag(0);
        while (at >= 0) {
            nodes += html.at(at + 1) == '/' ? 0 : 1;
            nodes += at == 0 || html.at(at - 1) == '>' ? 0 : 1;
            at = html.nextTag(next(at));
        }
    }

    /** Where to go on behind what begins here. */
    private int next(int tag) {
        return switch (lower(tag + 1)) {
            case 's' ->
                switch (lower(tag + 2)) {
                    case 'c' -> behindPart(tag, SCRIPT);
                    case 't' -> behindPart(tag, STYLE);
                    case 'v' -> behindPart(tag, DRAWING);
                    default -> tag + 1;
                };
            case 't', 'x', 'i', 'n' -> behindRawText(tag);
            case '!', '?' -> behindComment(tag);
            default -> tag + 1;
        };
    }

    /** The ASCII letter here as a small one. */
    private char lower(int place) {
        return (char) (html.at(place) | 0x20);
    }

    /** Leaves out what stands in the element of this name that begins here. */
    private int behindPart(int tag, String name) {
        if (!isName(tag + 1, name)) {
            return tag + 1;
        }
        boolean drawing = name.equals(DRAWING);
        int from = inside(tag);
        if (from < 0) {
            return drawing ? tag + 1 : behindText(tag, name);
        }
        boolean again = false;
        int at = html.nextTag(from);
        while (at >= 0 && !isEnd(at, name)) {
            boolean comment = drawing && html.at(at + 1) == '!';
            if (drawing && !comment && !isShape(at)) {
                return tag + 1;
            }
            again |= isName(at + 1, name);
            at = html.nextTag(comment ? behindComment(at) : at + 1);
        }
        if (at < 0) {
            // Nothing ends it, or any other behind it.
            return html.length();
        }
        if (!again && at - from >= SHORTEST) {
            parsed.add(from);
            marks.add(drawing ? "" : MARK.concat(Integer.toString(marks.size())));
            parsed.add(at);
        }
        return at;
    }

    private int behindRawText(int tag) {
        for (String name : RAW_TEXT) {
            if (isName(tag + 1, name)) {
                return behindText(tag, name);
            }
        }
        return tag + 1;
    }

    private int behindText(int tag, String name) {
        int at = html.nextTag(tag + 1);
        while (at >= 0 && !isEnd(at, name)) {
            at = html.nextTag(at + 1);
        }
        return at < 0 ? html.length() : at;
    }

    /** A comment or, as what else begins so is read, anything up to the end of a tag. */
    private int behindComment(int tag) {
        boolean dashes = html.at(tag + 1) == '!' && html.at(tag + 2) == '-' && html.at(tag + 3) == '-';
        int i = dashes ? tag + 4 : tag;
        while (i < html.length() && !(html.at(i) == '>' && (!dashes || endsComment(i, tag + 4)))) {
            i++;
        }
        return i;
    }

    /**
     * Whether a comment ends with the bracket here. HTML also ends it as {@code <!-->}, with the dashes that begin it, and as
     * {@code --!>}.
     *
     * @param text where its text begins
     */
    private boolean endsComment(int bracket, int text) {
        int last = html.at(bracket - 1) == '!' && bracket - 3 >= text ? bracket - 2 : bracket - 1;
        return html.at(last) == '-' && html.at(last - 1) == '-';
    }

    /** Whether a tag's name stands here, in small letters or capitals, and ends. */
    private boolean isName(int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (lower(from + i) != name.charAt(i)) {
                return false;
            }
        }
        return endsName(from + name.length());
    }

    /** Whether a name that stands before this ends here. */
    private boolean endsName(int place) {
        char c = html.at(place);
        return c <= ' ' || c == '>' || c == '/';
    }

    private boolean isEnd(int tag, String name) {
        return html.at(tag + 1) == '/' && isName(tag + 2, name);
    }

    /** The place behind a start tag; -1 if it is none or this scan cannot tell where it ends. */
    private int inside(int tag) {
        char before = tag == 0 ? ' ' : html.at(tag - 1);
        if (before == '"' || before == '\'' || before == '=') {
            return -1;
        }
        int quotes = 0;
        int apostrophes = 0;
        for (int i = tag + 1; i < html.length(); i++) {
            switch (html.at(i)) {
                case '"' -> quotes++;
                case '\'' -> apostrophes++;
                case '<' -> {
                    return -1;
                }
                case '>' -> {
                    boolean open = quotes % 2 != 0 || apostrophes % 2 != 0;
                    return open || html.at(i - 1) == '/' ? -1 : i + 1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Whether the start or end tag here is one of a drawing's. */
    private boolean isShape(int tag) {
        int from = html.at(tag + 1) == '/' ? tag + 2 : tag + 1;
        if (lower(from) == 'f' && lower(from + 1) == 'e') {
            return true;
        }
        int to = from;
        while (!endsName(to)) {
            to++;
        }
        return SHAPES.contains(html.text(from, to).toLowerCase(Locale.ROOT));
    }
}
