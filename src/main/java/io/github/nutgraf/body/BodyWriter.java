package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.text.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns the kept text blocks into typed blocks: what stands in one list, quotation or table becomes one. */
final class BodyWriter {

    /** Shorter pieces above the first paragraph are headings, facts of a recipe, a forum writer's card. */
    private static final int BEGINNING_WORDS = 10;

    private final Page page;
    private final StoryRange story;
    private final Structures structures;
    private final Tables tables;
    private final Items items;
    private final List<Media.Medium> media;
    private final boolean[] taken;
    private final List<Integer> entries;
    private final Evidence evidence;
    private @Nullable LiveEntryReader entryReader;
    private int nextMedium;

    /** @param headline the block of the headline; -1 if it was not found */
    BodyWriter(Page page, Evidence evidence, TextBlocks blocks, boolean[] kept, int headline) {
        this.page = page;
        this.evidence = evidence;
        story = new StoryRange(page, blocks, kept);
        tables = new Tables(story);
        items = new Items(story);
        structures = new Structures(story, tables, items);
        Media finder = new Media(story, evidence, headline);
        media = finder.find();
        taken = finder.taken();
        entries = LiveEntries.of(story, evidence);
    }

    /** Writes the story's blocks down; notes it where there are none. */
    static Body write(Page page, Evidence evidence, TextBlocks blocks, StoryBlocks story) {
        Selection selection = story.selection();
        int headline = story.headline();
        int headlineNode = headline < 0 ? -1 : blocks.first(headline);
        int first = selection.next(0);
        if (first < 0) {
            page.note(Note.Code.NO_BODY, "no block of the page reads like a story");
            return new Body(List.of(), story.standfirst(), headlineNode, -1, -1, 0, "none", List.of());
        }
        return new Body(
                new BodyWriter(page, evidence, blocks, selection.toArray(), headline).write(),
                story.standfirst(),
                headlineNode,
                blocks.first(beginning(blocks, selection, first)),
                blocks.last(selection.last()),
                story.expectedF1(),
                "page",
                List.of());
    }

    /**
     * The block at which the running text begins, which its names and days stand above: pieces in front of it, such as a
     * heading or what a recipe takes, have a byline below them at times.
     */
    private static int beginning(TextBlocks blocks, Selection selection, int first) {
        int b = first;
        while (b >= 0 && blocks.words(b) < BEGINNING_WORDS) {
            b = selection.next(b + 1);
        }
        return b < 0 ? first : b;
    }

    List<Block> write() {
        List<Block> out = new ArrayList<>();
        int b = 0;
        for (int entry : entries) {
            add(b, story.from(entry), story.root(), out);
            addMedia(entry, out);
            addEntry(entry, out);
            b = story.to(entry);
        }
        add(b, story.blocks.size(), story.root(), out);
        addMedia(page.size(), out);
        return OutputLimit.apply(page, out);
    }

    private void addEntry(int entry, List<Block> out) {
        if (entryReader == null) {
            entryReader = new LiveEntryReader(story, evidence);
        }
        LiveEntryReader reader = entryReader;
        for (int b = story.from(entry); b < story.to(entry); b++) {
            taken[b] |= reader.isHead(b, entry);
        }
        List<Block> body = new ArrayList<>();
        add(story.from(entry), story.to(entry), entry, body);
        addMedia(page.end(entry), body);
        if (!body.isEmpty()) {
            out.add(reader.read(entry, body));
        }
    }

    /** Adds the kept blocks of a range; what they are part of is looked for below the border. */
    private void add(int from, int to, int border, List<Block> out) {
        int b = from;
        while (b < to) {
            if (!story.kept(b) || taken[b]) {
                b++;
            } else {
                addMedia(story.blocks.first(b), out);
                // Past the deadline, what is left of the story comes as plain paragraphs.
                if (page.deadline().passedInLoop()) {
                    out.add(plain(b++));
                } else {
                    b = add(b, border, out);
                }
            }
        }
    }

    /** Adds the figures and embeds that stand before a node. */
    private void addMedia(int before, List<Block> out) {
        while (nextMedium < media.size() && media.get(nextMedium).node() < before) {
            out.add(media.get(nextMedium++).block());
        }
    }

    /** Adds the block and those that belong to it; gives the next one. */
    private int add(int b, int border, List<Block> out) {
        Structures.Structure around = structures.around(b, border);
        int node = around.node();
        switch (around.kind()) {
            case LIST -> {
                Lists.Read read = new Lists(story, items).read(b, node);
                if (!read.list().items().isEmpty()) {
                    out.add(read.list());
                    return read.next();
                }
                out.add(plain(b));
                return b + 1;
            }
            case QUOTE, PULL_QUOTE -> {
                @Nullable Block quote = Quotes.read(story, node, around.kind() == Structures.Kind.PULL_QUOTE);
                if (quote != null) {
                    out.add(quote);
                }
            }
            case TABLE -> {
                if (page.options().tables()) {
                    out.add(tables.read(node));
                }
            }
            case PREFORMATTED -> {
                @Nullable Element element = page.element(node);
                if (element != null) {
                    out.add(new Block.Preformatted(
                            Characters.cleanLines(element.wholeText()).stripTrailing()));
                }
            }
            case NONE -> {
                out.add(plain(b));
                return b + 1;
            }
        }
        return story.to(node);
    }

    private Block plain(int b) {
        RichText text = story.rich(b);
        @Nullable TagType tag = page.tag(story.blocks.container(b));
        int level = tag == null ? 0 : tag.headingLevel();
        if (level > 0) {
            return new Block.Heading(level, text.text(), text.spans());
        }
        Block.Notice.@Nullable Kind notice = Notices.of(text.text());
        return notice == null
                ? new Block.Paragraph(text.text(), text.spans())
                : new Block.Notice(notice, text.text(), text.spans());
    }
}
