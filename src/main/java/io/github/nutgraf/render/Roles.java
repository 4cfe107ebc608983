package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Image;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the article took from a block that is no paragraph of the story: a caption, a list item, the byline. The
 * decisions are made on lines of text, the article has them as parts of its blocks and fields; what both say in the
 * same words is the same.
 */
final class Roles {

    /**
     * What a block is in the article.
     *
     * @param why for a block that the choice of the body's lines had left out
     */
    record Role(SeenBlock.Side side, String label, List<String> why) {}

    /** Longer blocks that name the author are prose about something. */
    private static final int LONGEST_BYLINE = 200;

    private static final int LONGEST_CREDIT = 100;

    private final Map<String, Role> byText = new HashMap<>();
    private final List<String> captions = new ArrayList<>();
    private final List<Author> byline;
    private boolean bylineSeen;

    private Roles(Article article) {
        this.byline = article.byline();
        body(article.body());
        field(article.headline(), "headline");
        field(article.kicker(), "kicker");
        field(article.standfirst(), "standfirst");
        for (Image image : article.images()) {
            field(image.caption(), "caption");
            if (image.caption() != null && !fold(image.caption()).isEmpty()) {
                captions.add(fold(image.caption()));
            }
        }
    }

    static Roles of(Article article) {
        return new Roles(article);
    }

    /** The role of the next block in reading order; null if the decision tells all there is. */
    @Nullable
    Role of(Decision decision) {
        Role known = byText.get(fold(decision.text()));
        if (known != null && !(decision.kept() && known.side() == SeenBlock.Side.FIELD)) {
            return known;
        }
        Role caption = decision.kept() ? null : caption(fold(decision.text()));
        if (caption != null) {
            return caption;
        }
        if (!decision.kept() && !bylineSeen && isByline(decision.text())) {
            bylineSeen = true;
            return new Role(SeenBlock.Side.FIELD, "byline", List.of("names the authors"));
        }
        return null;
    }

    /** On the page the credit often stands on the caption's line, in words the article has not kept all of. */
    private @Nullable Role caption(String text) {
        for (String caption : captions) {
            if (text.startsWith(caption) && text.length() - caption.length() <= LONGEST_CREDIT) {
                return byText.get(caption);
            }
        }
        return null;
    }

    private boolean isByline(String text) {
        return !byline.isEmpty()
                && text.length() <= LONGEST_BYLINE
                && byline.stream().allMatch(author -> text.contains(author.name()));
    }

    private void body(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                part(heading.text(), "heading");
            } else if (block instanceof Block.Quote quote) {
                quote.paragraphs().forEach(paragraph -> part(paragraph.text(), "quote"));
                part(quote.attribution(), "quote");
            } else if (block instanceof Block.PullQuote pull) {
                part(pull.quote(), "pull quote");
            } else if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> part(item.text(), "list"));
            } else if (block instanceof Block.Figure figure) {
                figure(figure);
            } else if (block instanceof Block.Table table) {
                part(table.caption(), "table");
                table.rows().forEach(row -> row.forEach(cell -> part(cell.text(), "table")));
            } else if (block instanceof Block.Preformatted pre) {
                part(pre.text(), "preformatted");
            } else if (block instanceof Block.Embed embed) {
                part(embed.content(), "embed");
            } else if (block instanceof Block.Notice notice) {
                part(notice.text(), "notice");
            } else if (block instanceof Block.LiveEntry entry) {
                part(entry.headline(), "live entry");
                body(entry.body());
            }
        }
    }

    private void figure(Block.Figure figure) {
        part(figure.caption(), "caption");
        part(figure.credit(), "credit");
        if (figure.caption() != null && !fold(figure.caption()).isEmpty()) {
            captions.add(fold(figure.caption()));
        }
    }

    private void part(@Nullable String text, String label) {
        put(text, new Role(SeenBlock.Side.STORY, label, List.of("part of the story as its " + label)));
    }

    private void field(@Nullable String text, String label) {
        put(text, new Role(SeenBlock.Side.FIELD, label, List.of("read as the " + label)));
    }

    private void put(@Nullable String text, Role role) {
        if (text != null && !fold(text).isEmpty()) {
            byText.putIfAbsent(fold(text), role);
        }
    }

    /** Letters and digits alone: a caption may have lost its brackets, a credit its colon. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
