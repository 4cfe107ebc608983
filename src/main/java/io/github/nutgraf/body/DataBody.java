package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.story.DataStory;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.story.StoryFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a story that data carries. Where application state has it as HTML, that is read as a small page, so that
 * its headings, lists, links and pictures come out as those of a visible one.
 */
final class DataBody {

    /** Too few annotated pages have their story in data alone to measure it. */
    private static final double CONFIDENCE = 0.5;

    private DataBody() {}

    /** Writes the story down, with a note of where it stood; the standfirst and the headline are the visible page's. */
    static Body write(
            Page page, Evidence evidence, TextBlocks blocks, StoryBlocks story, DataStory data, StoryFinder finder) {
        @Nullable String markup = data.markup();
        List<Block> body = markup == null ? List.of() : markup(page, evidence, markup, finder);
        page.note(Note.Code.BODY_FROM_DATA, "the story stands in " + data.source() + ", not in the visible page");
        return new Body(
                OutputLimit.apply(page, body.isEmpty() ? paragraphs(data.paragraphs()) : body),
                story.standfirst(),
                story.headline() < 0 ? -1 : blocks.first(story.headline()),
                -1,
                -1,
                CONFIDENCE,
                data.source(),
                data.claims());
    }

    /** The typed blocks; empty if the markup shows no text. */
    private static List<Block> markup(Page whole, Evidence evidence, String markup, StoryFinder finder) {
        Page page = PageReader.part(whole, markup);
        TextBlocks blocks = TextBlocks.of(page);
        StoryBlocks story = finder.takeAll(page, evidence, blocks);
        if (story.selection().next(0) < 0) {
            return List.of();
        }
        List<Block> body = BodyWriter.write(page, evidence, blocks, story).blocks();
        for (Note note : page.notes()) {
            whole.note(note.code(), note.detail());
        }
        return body;
    }

    private static List<Block> paragraphs(List<String> texts) {
        List<Block> body = new ArrayList<>();
        for (String paragraph : texts) {
            String text = paragraph.strip();
            if (!text.isEmpty()) {
                body.add(new Block.Paragraph(text, List.of()));
            }
        }
        return body;
    }
}
