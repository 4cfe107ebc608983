package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads quotations: the words, and who said them where the page marks it apart. */
final class Quotes {

    /** A name with an office; a longer line that begins with a dash is speech. */
    private static final int LONGEST_ATTRIBUTION = 15;

    private final StoryRange story;
    private final Page page;
    private final List<RichText> paragraphs = new ArrayList<>();
    private @Nullable String attribution;

    private Quotes(StoryRange story) {
        this.story = story;
        this.page = story.page;
    }

    /** The quotation of an element; null if none of its blocks is story. */
    static @Nullable Block read(StoryRange story, int quote, boolean pullQuote) {
        Quotes reader = new Quotes(story);
        reader.read(quote);
        if (reader.paragraphs.isEmpty()) {
            return null;
        }
        if (pullQuote) {
            RichText text = RichText.joined(reader.paragraphs, "\n");
            return new Block.PullQuote(text.text(), reader.attribution);
        }
        List<Block.Paragraph> quoted = new ArrayList<>();
        for (RichText text : reader.paragraphs) {
            quoted.add(new Block.Paragraph(text.text(), text.spans()));
        }
        return new Block.Quote(quoted, reader.attribution);
    }

    private void read(int quote) {
        for (int b = story.from(quote); b < story.to(quote); b++) {
            if (story.kept(b)) {
                if (!paragraphs.isEmpty() && attribution == null && isAttribution(b, quote)) {
                    attribution = undashed(story.rich(b).onOneLine().text());
                } else {
                    paragraphs.add(paragraph(b, quote));
                }
            }
        }
    }

    /** The block's text, without a name at its end, which becomes the attribution. */
    private RichText paragraph(int b, int quote) {
        int last = story.blocks.last(b);
        int cite = story.around(last, TagType.CITE, quote);
        int first = story.blocks.first(b);
        if (attribution == null && cite > first) {
            RichText name = RichText.between(page, cite, cite, last);
            RichText words = RichText.between(page, story.blocks.container(b), first, cite - 1);
            if (!words.text().isEmpty()) {
                attribution = undashed(name.text());
                return words.before(lastBefore(words.text()));
            }
        }
        RichText text = story.rich(b);
        int line = text.text().lastIndexOf('\n');
        if (attribution == null && line > 0 && isDashed(text.text().substring(line + 1))) {
            attribution = undashed(text.text().substring(line + 1));
            return text.before(line);
        }
        return text;
    }

    /** Where a text ends when a dash that led to a name is taken off. */
    private static int lastBefore(String text) {
        int end = text.length();
        while (end > 0 && (isDash(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? text.length() : end;
    }

    private boolean isAttribution(int b, int quote) {
        for (int i = story.blocks.container(b); i > quote; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.FOOTER
                    || tag == TagType.FIGCAPTION
                    || tag == TagType.CITE
                    || page.isNamed(i, Part.ATTRIBUTION)) {
                return true;
            }
        }
        int first = story.blocks.first(b);
        int cite = story.around(first, TagType.CITE, quote);
        return (cite >= 0 && page.contains(cite, story.blocks.last(b)))
                || (isDashed(story.blocks.text(b)) && b == story.to(quote) - 1);
    }

    private static boolean isDashed(String text) {
        return !text.isEmpty()
                && isDash(text.charAt(0))
                && text.split(" ", LONGEST_ATTRIBUTION + 1).length <= LONGEST_ATTRIBUTION;
    }

    private static String undashed(String text) {
        int at = 0;
        while (at < text.length() && (isDash(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at == text.length() ? text : text.substring(at);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2012' && c <= '\u2015') || c == '~';
    }
}
