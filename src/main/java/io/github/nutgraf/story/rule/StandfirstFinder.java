package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.TextKey;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standfirst: the summary printed between the headline and the story. Signs are added up: a class that names
 * it (in any language newsrooms name their classes in), a place in the headline's own box, the page's description said
 * again, a heading where a paragraph would be, looks unlike the paragraphs'. No single weak sign is enough: a first
 * paragraph in bold stays a paragraph, and a description that is not printed is no standfirst.
 */
public final class StandfirstFinder {

    /** How many blocks after the headline are looked at; bylines, dates, share bars and a picture stand between. */
    private static final int REACH = 25;

    /** A picture's caption and a label stand between standfirst and byline at most. */
    private static final int BYLINE_REACH = 3;

    private static final int FRAGMENT_WORDS = 8;

    private static final double NO_TEXT = 0.05;

    /** A line with the mark of a name has no more words: "Jane Doe 1 day ago". */
    private static final int LONGEST_SIGNATURE = 10;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 110;

    /** Said of the blocks of a standfirst. */
    public static final String REASON = "a summary between headline and story";

    private static final double ENOUGH = 3;

    /** Of several bullets no more are taken. */
    private static final int MOST_BLOCKS = 6;

    private static final double MOST_LINKED = 0.4;
    private static final double SOME_DESCRIPTION = 0.3;
    private static final double DESCRIBED = 0.7;

    /**
     * From these chances of being story on, a block is a paragraph, whatever else it looks like: of 68 blocks above the
     * first that looked like standfirsts otherwise, one in ten was one. What a template names a standfirst, or
     * sets above the byline, must be surer.
     */
    private static final double SURE_PARAGRAPH = 0.85;

    private static final double SURE_DESPITE_SIGN = 0.98;

    /** From this chance on something is a story's. */
    private static final double LIKELY = 0.5;

    /** Less is a line of credits, not what a summary stands above. */
    private static final int STORY_WORDS = 12;

    /** Longer texts are no headline, though some pages give their summary as a title to machines. */
    private static final int LONGEST_HEADLINE = 25;

    private static final double SAME_TITLE = 0.6;

    /** A title beside the headline that is shorter is another form of it. */
    private static final int LONG_TITLE = 12;

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;
    private final NameAndDateLines lines;
    private final double[] probability;
    private final StoryShape shape;
    private final Draft draft;

    private StandfirstFinder(Draft draft) {
        this.draft = draft;
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.context = draft.context;
        this.selection = draft.selection;
        this.lines = draft.lines();
        this.probability = draft.probability;
        this.shape = new StoryShape(draft);
    }

    /** A run of blocks. */
    record Range(int from, int to) {}

    /** Takes the standfirst out of the selection, if one is printed. */
    static void take(Draft draft) {
        StandfirstFinder finder = new StandfirstFinder(draft);
        @Nullable Range range = draft.evidence.types().contains("ImageGallery") ? finder.aboveNothing() : null;
        if (range == null) {
            range = finder.find();
            range = range == null || finder.leavesStory(range) ? range : null;
        }
        if (range != null) {
            draft.takeStandfirst(finder.take(range));
        }
    }

    /** Whether below it stands what is a story, and not rights and teasers alone: a brief is nothing but its first lines. */
    private boolean leavesStory(Range range) {
        double inside = 0;
        for (int b = range.from(); b < range.to(); b++) {
            inside = Math.max(inside, selection.kept(b) ? probability[b] : 0);
        }
        int words = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            boolean outside = b < range.from() || b >= range.to();
            words += outside && probability[b] >= Math.min(inside, LIKELY) ? blocks.words(b) : 0;
        }
        return words >= STORY_WORDS || inside < LIKELY;
    }

    private String take(Range range) {
        StringBuilder text = new StringBuilder();
        for (int b = range.from(); b < range.to(); b++) {
            selection.take(b, REASON);
            text.append(text.length() == 0 ? "" : " ").append(blocks.text(b).replace('\n', ' '));
        }
        return text.toString();
    }

    /** The blocks of the standfirst; null if none is printed. */
    private @Nullable Range find() {
        if (shape.cluster < 0) {
            return aboveNothing();
        }
        int firstInCluster = shape.nextInCluster(0);
        int headline = context.headline();
        int from =
                headline >= 0 && headline < firstInCluster + REACH ? headline + 1 : Math.max(0, firstInCluster - REACH);
        int to = Math.min(blocks.size(), Math.max(firstInCluster + 2, from + 4));
        int best = -1;
        double bestScore = ENOUGH;
        for (int b = from; b < Math.min(to, from + REACH); b++) {
            double score = score(b, headline);
            if (score > bestScore || (score == bestScore && best < 0)) {
                best = b;
                bestScore = score;
            }
        }
        return best < 0 ? new OwnLooks(draft, shape).find() : widen(best);
    }

    /** The story of a gallery is told by its captions: what is named a summary and described is one. */
    private @Nullable Range aboveNothing() {
        int headline = context.headline();
        for (int b = headline + 1; headline >= 0 && b < Math.min(blocks.size(), headline + 1 + BYLINE_REACH); b++) {
            if (blocks.words(b) >= SHORTEST
                    && blocks.words(b) <= LONGEST
                    && context.descriptionOverlap(b) >= DESCRIBED
                    && StandfirstBoxes.isNamed(draft, b)
                    && !StandfirstBoxes.isExcluded(draft, b)) {
                return new Range(b, b + 1);
            }
        }
        return null;
    }

    /** Several bullets or paragraphs of one box are one standfirst. */
    private Range widen(int best) {
        int end = best + 1;
        while (end < blocks.size()
                && end < best + MOST_BLOCKS
                && context.style(end) == context.style(best)
                && !shape.looksLikeProse(end)
                && box(best) == box(end)
                && !shape.inCluster(end)
                && blocks.words(end) >= SHORTEST
                && context.linkShare(end) <= MOST_LINKED) {
            end++;
        }
        return new Range(best, end);
    }

    private int box(int b) {
        int parent = page.parent(blocks.container(b));
        return parent < 0 ? 0 : page.parent(parent);
    }

    private double score(int b, int headline) {
        int words = blocks.words(b);
        int container = blocks.container(b);
        if (words < SHORTEST || words > LONGEST || context.linkShare(b) > MOST_LINKED) {
            return 0;
        }
        // Section fronts set their own words over a story of the same title; a second headline is no summary.
        boolean besideTitle = besideTitle(b);
        boolean secondHeadline =
                words <= LONGEST_HEADLINE && context.titleOverlap(b) >= SAME_TITLE && !(besideTitle && b > headline);
        if (secondHeadline || looksLikeProse(b)) {
            return 0;
        }
        if (StandfirstBoxes.isExcluded(draft, b)) {
            return 0;
        }
        double score = 0;
        boolean named = StandfirstBoxes.isNamed(draft, b);
        score += named || besideTitle ? 3 : 0;
        int first = shape.nextInCluster(b + 1);
        boolean inCluster = shape.inCluster(b);
        if (headline >= 0 && b > headline && !inCluster && sharesBox(headline, b, first)) {
            score += 2;
        }
        if (context.descriptionOverlap(b) >= DESCRIBED) {
            score += 1.5;
            // Above the story and apart from it, the description needs no other sign.
            score += shape.regular && headline >= 0 && b > headline && b < first && !inCluster ? 1 : 0;
        }
        @Nullable TagType tag = page.tag(container);
        if (tag != null && tag.headingLevel() > 1) {
            score += words >= 8 && blocks.before(page.end(shape.cluster)) > b ? 1.5 : 0;
        }
        if (!inCluster && selection.kept(b) && isOpening(b, headline, first)) {
            score += 2.5;
        }
        if (!inCluster) {
            score += first >= 0 && boxSize(page.parent(container)) <= 2 ? 1.5 : 0.5;
        } else if (first >= 0
                && b < first
                && !page.className(container).equals(page.className(blocks.container(first)))) {
            score += 1.5;
        }
        score -= context.wordScore(b) < -0.6 ? 1.5 : 0;
        return score >= ENOUGH
                        && (isParagraph(b, named || besideTitle)
                                || isCredit(b)
                                || (!named && isFragment(b))
                                || PleasAbove.isOne(draft, b))
                ? 0
                : score;
    }

    /** Whether structured data gives the block's text as a title beside the headline. */
    private boolean besideTitle(int b) {
        if (blocks.words(b) < LONG_TITLE || context.headingLevel(b) == 1) {
            return false;
        }
        String key = TextKey.of(blocks.text(b));
        return draft.evidence.alternativeHeadlines().stream()
                .anyMatch(title -> TextKey.of(title).equals(key));
    }

    private boolean isParagraph(int b, boolean named) {
        return probability[b] >= SURE_DESPITE_SIGN || (probability[b] >= SURE_PARAGRAPH && !named && !isAboveByline(b));
    }

    /** A few words without an end mark that the trees are sure are no text are a button's. */
    private boolean isFragment(int b) {
        return blocks.words(b) < FRAGMENT_WORDS && probability[b] < NO_TEXT && !context.endsSentence(b);
    }

    private boolean isAboveByline(int b) {
        for (int next = b + 1; next < Math.min(blocks.size(), b + 1 + BYLINE_REACH); next++) {
            if (blocks.words(next) <= NameAndDateLines.LONGEST && lines.matches(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the block looks as the story's paragraphs do; in markup without classes all do, so its place decides. */
    private boolean looksLikeProse(int b) {
        return shape.looksLikeProse(b)
                && (shape.inCluster(b) || !page.className(blocks.container(b)).isBlank());
    }

    /**
     * Whether a story that looks the same from its first paragraph on is opened by blocks that look like this one and
     * say something of what its description says.
     */
    private boolean isOpening(int b, int headline, int first) {
        if (!shape.regular || headline < 0 || first < b || context.descriptionOverlap(b) < SOME_DESCRIPTION) {
            return false;
        }
        for (int k = selection.next(headline); k >= 0; k = selection.next(k + 1)) {
            boolean alike = context.style(k) == context.style(b);
            if (alike != k < first) {
                return false;
            }
        }
        return true;
    }

    /** Bylines, dates and captions stand there too. */
    private boolean isCredit(int b) {
        return StrayCaptions.endsWithCredit(blocks.text(b))
                || (blocks.words(b) <= LONGEST_SIGNATURE
                        && page.gathered().bylines().anyIn(blocks.container(b), blocks.last(b) + 1))
                || (blocks.words(b) <= NameAndDateLines.LONGEST && lines.matches(b));
    }

    /** Whether an element holds the headline and the block but not the body's beginning. */
    private boolean sharesBox(int headline, int b, int first) {
        int node = blocks.container(headline);
        while (node > 0 && !page.contains(node, blocks.first(b))) {
            node = page.parent(node);
        }
        return node > 0 && (first < 0 || !page.contains(node, blocks.first(first)));
    }

    private int boxSize(int node) {
        return blocks.before(page.end(node)) - blocks.before(node);
    }
}
