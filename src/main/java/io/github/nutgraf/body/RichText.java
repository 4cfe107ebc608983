package io.github.nutgraf.body;

import io.github.nutgraf.article.Span;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TextFolder;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a block with its links and emphasis, read again from its nodes; only kept blocks pay for it. */
record RichText(String text, List<Span> spans) {

    private static final Comparator<Span> ORDER = (a, b) ->
            a.start() == b.start() ? Integer.compare(b.end(), a.end()) : Integer.compare(a.start(), b.start());

    static RichText of(Page page, TextBlocks blocks, int block) {
        int only = blocks.first(block);
        if (only == blocks.last(block) && page.parent(only) == blocks.container(block)) {
            return new RichText(blocks.text(block), List.of());
        }
        return new Reader(page).read(blocks.container(block), blocks.first(block), blocks.last(block));
    }

    /** Reads the nodes from one to another, below an element. */
    static RichText between(Page page, int container, int first, int last) {
        return new Reader(page).read(container, first, last);
    }

    /** Several texts as one. */
    static RichText joined(List<RichText> parts, String separator) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (RichText part : parts) {
            text.append(text.length() == 0 ? "" : separator);
            for (Span span : part.spans) {
                spans.add(new Span(span.start() + text.length(), span.end() + text.length(), span.kind(), span.url()));
            }
            text.append(part.text);
        }
        return new RichText(text.toString(), spans);
    }

    /** The same with its line breaks as spaces. */
    RichText onOneLine() {
        return new RichText(text.replace('\n', ' '), spans);
    }

    /** What stands before an offset. */
    RichText before(int end) {
        List<Span> cut = new ArrayList<>();
        for (Span span : spans) {
            if (span.start() < end) {
                cut.add(new Span(span.start(), Math.min(end, span.end()), span.kind(), span.url()));
            }
        }
        return new RichText(text.substring(0, end), cut);
    }

    /** Reads the nodes from one text node to another, below one block-level element. */
    private static final class Reader {

        private static final String MAIL = "mailto:";

        /** What gives no text but stands in the line for the reader to see, and so parts words. */
        private static final Set<TagType> OBJECTS = Set.of(
                TagType.SVG,
                TagType.VIDEO,
                TagType.AUDIO,
                TagType.IFRAME,
                TagType.OBJECT,
                TagType.EMBED,
                TagType.CANVAS,
                TagType.INPUT,
                TagType.SELECT,
                TagType.TEXTAREA);

        private static final class Open {
            final Span.Kind kind;
            final @Nullable String url;
            final int endNode;
            int start = -1;

            Open(Span.Kind kind, @Nullable String url, int endNode) {
                this.kind = kind;
                this.url = url;
                this.endNode = endNode;
            }
        }

        private final Page page;
        private final TextFolder text = new TextFolder();
        private final List<Open> open = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private boolean afterDropCap;
        private boolean afterObject;

        Reader(Page page) {
            this.page = page;
        }

        RichText read(int container, int first, int last) {
            enterAncestors(container, first);
            int i = first;
            while (i <= last) {
                close(i);
                @Nullable TextNode node = page.text(i);
                @Nullable TagType tag = page.tag(i);
                if (node != null) {
                    appendText(i, node.getWholeText(), container);
                } else if (page.isLineBreak(i)) {
                    text.lineBreak();
                } else if (tag != null && (tag.display() == TagType.Display.NONE || page.unseen(i))) {
                    afterObject |= OBJECTS.contains(tag);
                    i = page.end(i);
                    continue;
                } else {
                    enter(i);
                }
                i++;
            }
            close(Integer.MAX_VALUE);
            spans.sort(ORDER);
            return new RichText(text.take(), spans);
        }

        private void enterAncestors(int container, int first) {
            List<Integer> path = new ArrayList<>();
            for (int i = page.parent(first); i > container; i = page.parent(i)) {
                path.add(i);
            }
            for (int k = path.size() - 1; k >= 0; k--) {
                enter(path.get(k));
            }
        }

        private void enter(int i) {
            Element element = page.element(i);
            @Nullable TagType tag = page.tag(i);
            if (element == null || tag == null) {
                return;
            }
            switch (tag) {
                case A -> {
                    @Nullable String url = link(element);
                    if (url != null) {
                        open.add(new Open(Span.Kind.LINK, url, page.end(i)));
                    }
                }
                case B, STRONG -> open.add(new Open(Span.Kind.STRONG, null, page.end(i)));
                case I, EM -> open.add(new Open(Span.Kind.EMPHASIS, null, page.end(i)));
                case IMG -> afterObject = true;
                case CODE, KBD, SAMP -> open.add(new Open(Span.Kind.CODE, null, page.end(i)));
                default -> {}
            }
        }

        private @Nullable String link(Element element) {
            if (!page.options().links()) {
                return null;
            }
            String url = element.attr("href");
            boolean mail = url.regionMatches(true, 0, MAIL, 0, MAIL.length());
            return mail ? url : WebAddress.absolute(page, url);
        }

        private void appendText(int i, String s, int container) {
            String rest = afterDropCap ? s.stripLeading() : s;
            if (rest.isEmpty()) {
                return;
            }
            afterDropCap = text.chars() == 0 && DropCap.is(page, i, container);
            append(afterDropCap ? rest.strip() : rest);
        }

        private void append(String s) {
            if (afterObject && !s.isEmpty()) {
                afterObject = false;
                // Between two letters only: behind the icon of a link there may stand a comma.
                if (text.inWord() && Character.isLetterOrDigit(s.codePointAt(0))) {
                    text.append(" ");
                }
            }
            int before = text.chars();
            text.append(s);
            if (text.chars() > before) {
                for (Open span : open) {
                    if (span.start < 0) {
                        span.start = text.startOfLast();
                    }
                }
            }
        }

        /** Closes the spans of elements that end before this node. */
        private void close(int node) {
            for (int k = open.size() - 1; k >= 0; k--) {
                Open span = open.get(k);
                if (span.endNode <= node) {
                    open.remove(k);
                    if (span.start >= 0 && text.length() > span.start) {
                        spans.add(new Span(span.start, text.length(), span.kind, span.url));
                    }
                }
            }
        }
    }
}
