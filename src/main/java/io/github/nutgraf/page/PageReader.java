package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.text.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** From bytes, text or a parsed document to a {@link Page}: limits, charset, one parse, one walk. */
public final class PageReader {

    /** Pages of news have more nodes. */
    private static final int LEAST_NODES = 512;

    /** The parser adds fewer nodes than one in so many to 199 of 200 pages. */
    private static final int ADDED = 32;

    private final Options options;
    private final Deadline deadline;

    /** The deadline of the options runs from here. */
    public PageReader(Options options) {
        this(options, System::nanoTime);
    }

    /** For tests, which bring a clock of their own. */
    public PageReader(Options options, LongSupplier nanoTime) {
        this(options, Deadline.in(options.deadline(), nanoTime));
    }

    private PageReader(Options options, Deadline deadline) {
        this.options = options;
        this.deadline = deadline;
    }

    /** Reads markup that a page's data carries as a page of its own, at the same address and with the time that is left. */
    public static Page part(Page whole, String markup) {
        return new PageReader(whole.options(), whole.deadline()).read(markup, whole.url());
    }

    /**
     * Reads bytes.
     *
     * @param charset the charset a server or the caller names; null if none
     * @param url the page's address; null if unknown
     */
    public Page read(byte[] html, @Nullable String charset, @Nullable String url) {
        List<Note> notes = new ArrayList<>();
        if (TextLimits.hold(html.length, options) && Utf8Page.is(html, charset) && !TwiceEncoded.mayBe(html)) {
            @Nullable String address = address(url, notes);
            ByteMarkup markup = new ByteMarkup(html);
            Page page = parse(markup, address, notes);
            if (!markup.malformed()) {
                return page;
            }
            // No UTF-8 after all. What it is, the decoder finds out.
            notes.clear();
        }
        return read(Decoder.decode(html, charset, options.maxInputBytes(), notes), url, notes);
    }

    /**
     * Reads a stream to its end or one byte past the limit, which shows that there was more. The stream stays open.
     *
     * @throws IOException if reading fails
     */
    public Page read(InputStream html, @Nullable String charset, @Nullable String url) throws IOException {
        int limit = options.maxInputBytes();
        return read(Streams.read(html, limit == Integer.MAX_VALUE ? limit : limit + 1), charset, url);
    }

    /** Reads text. */
    public Page read(String html, @Nullable String url) {
        return read(html, url, new ArrayList<>());
    }

    /** Takes a document as it is; its location is the page's address. */
    public Page read(Document document) {
        List<Note> notes = new ArrayList<>();
        // Not ours to cut.
        return number(document, MachineParts.none(), Integer.MAX_VALUE, address(document.location(), notes), notes);
    }

    private Page read(String html, @Nullable String url, List<Note> notes) {
        // A mark that stands before the markup would end the head before it began.
        String text = html.startsWith("\uFEFF") ? html.substring(1) : html;
        String input;
        if (BinaryData.startsIn(text)) {
            // What was said about the charset of a picture is worth nothing.
            notes.removeIf(note -> note.code() != Note.Code.INPUT_CUT);
            notes.add(new Note(Note.Code.NOT_HTML, "an image, an archive or other binary data"));
            input = "";
        } else {
            input = TextLimits.cut(text, options, notes);
        }
        return parse(new TextMarkup(input), address(url, notes), notes);
    }

    private Page parse(Markup html, @Nullable String address, List<Note> notes) {
        MachineParts machineParts = MachineParts.of(html);
        String base = address == null ? "" : address;
        Document document = tree(machineParts, base, notes);
        @Nullable String instead = NoFrames.markup(document);
        if (instead != null) {
            NoFrames.replace(
                    document,
                    tree(MachineParts.of(new TextMarkup(instead)), base, notes).body());
        }
        return number(document, machineParts, options.maxAttributes(), address, notes);
    }

    private Document tree(MachineParts parts, String address, List<Note> notes) {
        int most = options.maxElements();
        try {
            if (BoundedParse.isNeeded(parts, most)) {
                return BoundedParse.parse(parts.rest(), address, most, deadline, notes);
            }
        } catch (NoClassDefFoundError e) {
            // A program's own jsoup, older than 1.18.1, cannot be asked while it parses: there the tags alone are
            // bounded.
        }
        return Parser.htmlParser().parseInput(parts.rest(), address);
    }

    private Page number(
            Document document, MachineParts machineParts, int maxAttributes, @Nullable String url, List<Note> notes) {
        Gathered gathered = new Gathered();
        int expected = Math.max(LEAST_NODES, machineParts.nodes() + machineParts.nodes() / ADDED);
        Numbering numbering = Numbering.walk(document, expected, gathered, maxAttributes, deadline);
        if (numbering.attributesCut) {
            notes.add(new Note(Note.Code.ATTRIBUTES_CUT, "cut after " + maxAttributes + " attributes of an element"));
        }
        return new Page(document, url, options, deadline, numbering, gathered, machineParts, notes);
    }

    private static @Nullable String address(@Nullable String url, List<Note> notes) {
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            if (uri.getRawAuthority() != null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
                return uri.toString();
            }
        } catch (URISyntaxException e) {
            // Said in the note below: the address is only evidence, the page is read without it.
        }
        notes.add(new Note(Note.Code.BAD_URL, "not an absolute http(s) address; addresses stay relative"));
        return null;
    }
}
