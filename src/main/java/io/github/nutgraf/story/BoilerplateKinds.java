package io.github.nutgraf.story;

import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.SectionCues;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.story.rule.Rule;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.text.TextKey;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a dropped block is, for people: a menu, other stories, a form. The scorer drops neighbours for reasons of
 * their own; what a reader sees is the box they stand in. So the box's name goes first, then the rule that took the
 * block out, what the line itself or a line of its box says, and last its shape.
 */
final class BoilerplateKinds {

    /** So far out a line's box is looked at for a line that tells what it is. */
    private static final int LEVELS = 6;

    /** A link of so many words is the title of a story, one of fewer an entry of a menu. */
    private static final int TITLE_WORDS = 5;

    /** Fewer words are said twice by chance. */
    private static final int REPEATED_WORDS = 4;

    /** A line of rights makes its box the footer where it stands among the page's last lines. */
    private static final double FOOTER_FROM = 0.9;

    private final Page page;
    private final PageContext context;
    private final TextBlocks blocks;
    private final Selection selection;
    private final BoilerplateNames names = new BoilerplateNames();

    /** By node: what the named box around it is, itself included; null outside. */
    private final @Nullable Boilerplate[] box;

    /** By node: whether it is an article or stands in one. */
    private final boolean[] inArticle;

    /** Blocks of the story in front of a block. */
    private final int[] storyBefore;

    /** By kind: blocks in front of a block that say what they open; and linked titles. */
    private final Map<Boilerplate, int[]> saidBefore = new EnumMap<>(Boilerplate.class);

    private final int[] titlesBefore;
    private final Set<String> story = new HashSet<>();

    BoilerplateKinds(Page page, PageContext context, TextBlocks blocks, Selection selection) {
        this.page = page;
        this.context = context;
        this.blocks = blocks;
        this.selection = selection;
        int n = blocks.size();
        storyBefore = new int[n + 1];
        titlesBefore = new int[n + 1];
        for (Boilerplate kind : Boilerplate.values()) {
            saidBefore.put(kind, new int[n + 1]);
        }
        for (int b = 0; b < n; b++) {
            boolean isStory = selection.kept(b) || b == context.headline();
            storyBefore[b + 1] = storyBefore[b] + (isStory ? 1 : 0);
            titlesBefore[b + 1] = titlesBefore[b] + (!isStory && isTitle(b) ? 1 : 0);
            @Nullable Boilerplate said = isStory ? null : said(b);
            for (Map.Entry<Boilerplate, int[]> entry : saidBefore.entrySet()) {
                int[] before = entry.getValue();
                before[b + 1] = before[b] + (entry.getKey() == said ? 1 : 0);
            }
            if (isStory) {
                story.add(TextKey.of(blocks.text(b)));
            }
        }
        box = new @Nullable Boilerplate[page.size()];
        inArticle = new boolean[page.size()];
        for (int i = 0; i < box.length; i++) {
            inArticle[i] = page.tag(i) == TagType.ARTICLE || (i > 0 && inArticle[page.parent(i)]);
            @Nullable Boilerplate outer = i == 0 ? null : box[page.parent(i)];
            box[i] = page.tag(i) == null || holdsStory(i) ? outer : boxOf(i, outer);
        }
    }

    /** What a dropped block is. */
    Boilerplate of(int b) {
        if (blocks.words(b) >= REPEATED_WORDS && story.contains(TextKey.of(blocks.text(b)))) {
            return Boilerplate.REPEAT;
        }
        @Nullable Rule rule = selection.rule(b);
        @Nullable Boilerplate out = rule == null ? null : ofRule(rule);
        out = out == null ? box[blocks.container(b)] : out;
        out = out == null ? said(b) : out;
        out = out == null ? saidAround(b) : out;
        return out == null ? byShape(b) : out;
    }

    /** The outermost name says what the neighbours are together; a dialog or a picture may hold other things. */
    private @Nullable Boilerplate boxOf(int i, @Nullable Boilerplate outer) {
        if (outer != null && outer != Boilerplate.FORM && outer != Boilerplate.CAPTION) {
            return outer;
        }
        @Nullable Boilerplate own = names.ofElement(page, i);
        // A story's own footer holds tags and notes on its writer, a card's the name of its section.
        boolean isOwnFooter = own == Boilerplate.FOOTER && (inArticle[i] || !isBehindStory(i));
        return own == null || isOwnFooter ? outer : own;
    }

    private boolean isBehindStory(int i) {
        return storyBefore[blocks.before(i)] == storyBefore[blocks.size()];
    }

    private boolean holdsStory(int i) {
        return storyBefore[blocks.before(i)] != storyBefore[blocks.before(page.end(i))];
    }

    private static @Nullable Boilerplate ofRule(Rule rule) {
        return switch (rule) {
            case READER_COMMENTS -> Boilerplate.COMMENTS;
            case OTHER_ARTICLES, OTHER_POSTS, NEXT_STORY, OTHER_TITLES, RELATED_CARDS -> Boilerplate.OTHER_STORIES;
            case REPEATS -> Boilerplate.REPEAT;
            case STRAY_CAPTIONS, SLIDESHOWS -> Boilerplate.CAPTION;
            case SIGN_UPS, PLEAS_ABOVE -> Boilerplate.FORM;
            case WRITER_NOTES, LINES_ABOVE -> Boilerplate.OTHER;
            // The others take out many kinds.
            default -> null;
        };
    }

    /** What the line itself says it opens. */
    private @Nullable Boilerplate said(int b) {
        @Nullable Boilerplate label = names.ofLine(blocks.text(b));
        if (label != null) {
            return label;
        }
        return switch (SectionCues.of(context.words(), b, blocks.text(b))) {
            case RELATED, POPULAR -> Boilerplate.OTHER_STORIES;
            case COMMENTS, REPLY -> Boilerplate.COMMENTS;
            case SUBSCRIBE, CONSENT -> Boilerplate.FORM;
            case SHARE -> Boilerplate.MENU;
            case LEGAL -> Boilerplate.FOOTER;
            case NONE -> SectionCues.isLegal(context.words(), b) ? Boilerplate.FOOTER : null;
        };
    }

    /** What the nearest box without story is by its lines: other stories, comments, a form or the footer. */
    private @Nullable Boilerplate saidAround(int b) {
        int i = blocks.container(b);
        for (int level = 0; level < LEVELS && i > 0 && !holdsStory(i); level++, i = page.parent(i)) {
            @Nullable Boilerplate most = null;
            int count = 0;
            for (Map.Entry<Boilerplate, int[]> entry : saidBefore.entrySet()) {
                Boilerplate kind = entry.getKey();
                boolean opens = switch (kind) {
                    case OTHER_STORIES, COMMENTS, FORM -> true;
                    case FOOTER -> blocks.before(i) >= FOOTER_FROM * blocks.size();
                    default -> false;
                };
                int said = opens ? count(entry.getValue(), i) : 0;
                if (said > count) {
                    most = kind;
                    count = said;
                }
            }
            if (most != null) {
                return most;
            }
        }
        return null;
    }

    /** A linked title and the lines of its card are another story; few words are a menu's, unless they stand by the story. */
    private Boilerplate byShape(int b) {
        if (isTitle(b)) {
            return Boilerplate.OTHER_STORIES;
        }
        int i = blocks.container(b);
        int around = i;
        while (around > 0 && blocks.before(page.end(around)) - blocks.before(around) < 2) {
            around = page.parent(around);
        }
        if (!holdsStory(around) && count(titlesBefore, around) > 0) {
            return Boilerplate.OTHER_STORIES;
        }
        boolean linked = context.linkShare(b) >= 0.5;
        boolean few = blocks.words(b) < TITLE_WORDS;
        return linked || (few && !holdsStory(around)) ? Boilerplate.MENU : Boilerplate.OTHER;
    }

    private boolean isTitle(int b) {
        return context.linkShare(b) >= 0.5 && blocks.words(b) >= TITLE_WORDS;
    }

    private int count(int[] before, int i) {
        return before[blocks.before(page.end(i))] - before[blocks.before(i)];
    }
}
