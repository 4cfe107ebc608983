package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.TagType.Display;
import io.github.nutgraf.text.IntList;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into {@link TextBlocks} in one pass over its nodes. A block ends where a block-level element begins or
 * ends, at two line breaks in a row (pages from before style sheets, and editors that never heard of paragraphs), and at
 * one behind a full sentence or the page's title: a reader sees paragraphs there.
 */
final class Cutter {

    /** A line of fewer words is a verse, a name, an item. */
    private static final int SENTENCE_WORDS = 7;

    private final Page page;
    private final TextBlocks out;
    private final FalseLinks falseLinks;
    private final TitleLine title;
    private final IntList openElements = new IntList();
    private final TextFolder text = new TextFolder();
    private int firstNode = -1;
    private int lastNode = -1;
    private int linkEnd;
    private int hiddenEnd;
    /** Whether the block's first text stands in a hidden element; an icon behind it is hidden from screen readers alone. */
    private boolean hidden;

    private int breaks;

    /** Whether the block's first line is a link: the card of another story, with a summary and a byline below. */
    private boolean titled;

    Cutter(Page page, TextBlocks out) {
        this.page = page;
        this.out = out;
        this.falseLinks = new FalseLinks(page);
        this.title = new TitleLine(page);
    }

    void cut() {
        int i = 0;
        while (i < page.size() && !page.deadline().passedInLoop()) {
            closeUntil(i);
            TagType tag = page.tag(i);
            if (tag == null) {
                addText(i);
                i++;
                continue;
            }
            Display display = tag.display();
            if (display == Display.NONE || page.unseen(i)) {
                i = page.end(i);
                continue;
            }
            if (page.hidden(i)) {
                hiddenEnd = Math.max(hiddenEnd, page.end(i));
            }
            if (page.isLineBreak(i)) {
                lineBreak();
            } else if (display == Display.BLOCK || InlineFigures.is(page, i)) {
                flush();
                openElements.add(i);
            } else if (tag == TagType.A && !falseLinks.holds(i)) {
                linkEnd = Math.max(linkEnd, page.end(i));
            }
            i++;
        }
        closeUntil(page.size());
        flush();
    }

    /** Leaves the block-level elements that end before this node. */
    private void closeUntil(int node) {
        while (!openElements.isEmpty() && page.end(openElements.get(openElements.size() - 1)) <= node) {
            flush();
            openElements.pop();
        }
    }

    private void lineBreak() {
        if (firstNode < 0) {
            return;
        }
        breaks++;
        titled |= text.linkChars == text.chars();
        if (breaks >= 2 || (!titled && holdsParagraphs() && (isSentence() || isTitle()))) {
            flush();
        } else {
            text.lineBreak();
        }
    }

    private boolean isSentence() {
        return text.lineWords() >= SENTENCE_WORDS && text.endsSentence();
    }

    private boolean isTitle() {
        return text.isFirstLine() && title.is(text.take());
    }

    /** In an item, a caption or a heading a line break is one. */
    private boolean holdsParagraphs() {
        @Nullable TagType tag = openElements.isEmpty() ? null : page.tag(openElements.get(openElements.size() - 1));
        return tag != null
                && tag.headingLevel() == 0
                && switch (tag) {
                    case LI, DT, DD, FIGCAPTION, CAPTION, TH, PRE, ADDRESS -> false;
                    default -> true;
                };
    }

    private void addText(int i) {
        @Nullable TextNode node = page.text(i);
        if (node == null) {
            return;
        }
        int before = text.chars();
        text.append(node.getWholeText());
        int added = text.chars() - before;
        if (added > 0) {
            breaks = 0;
            if (firstNode < 0) {
                firstNode = i;
                hidden = i < hiddenEnd;
            }
            lastNode = i;
            if (i < linkEnd) {
                text.linkChars += added;
            }
        }
    }

    private void flush() {
        breaks = 0;
        titled = false;
        if (firstNode >= 0) {
            out.texts.add(text.take());
            out.first.add(firstNode);
            out.last.add(lastNode);
            out.container.add(openElements.isEmpty() ? 0 : openElements.get(openElements.size() - 1));
            out.words.add(text.words());
            out.chars.add(text.chars());
            out.linkChars.add(text.linkChars);
            out.hidden.add(hidden ? 1 : 0);
            firstNode = -1;
        }
        text.clear();
    }
}
