package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.Arrays;

/**
 * What the elements around a block say: their types, the tokens of their classes and ids, and for the nearest ancestors
 * that hold more than the block, how much text, how many links and how much prose.
 */
final class TreeFeatures {

    private static final int LEVELS = 5;
    private static final String[] LEVEL_NAMES = {"level1.", "level2.", "level3.", "level4.", "level5."};

    private static final int IN_ARTICLE = 1;
    private static final int IN_MAIN = 2;
    private static final int IN_ASIDE = 4;
    private static final int IN_NAV = 8;
    private static final int IN_HEADER = 16;
    private static final int IN_FOOTER = 32;
    private static final int IN_FORM = 64;
    private static final int IN_FIGURE = 128;
    private static final int IN_TABLE = 256;
    private static final int IN_LIST = 512;
    private static final int IN_QUOTE = 1024;
    private static final int IN_SECTION = 2048;
    private static final int IN_LINK = 4096;
    private static final int IN_DIALOG = 8192;

    private final PageContext context;
    private final Page page;
    private final TextBlocks blocks;

    /** By node; NaN where not yet known. */
    private final float[] tokenScore;

    /** By number of the class, of elements that have no id and no role; NaN where not yet known. */
    private final float[] classScore;

    private final NameTokens names = new NameTokens();
    private final float[] pathMin;
    private final float[] pathMax;
    private final float[] pathSum;
    private final int[] pathFlags;
    private final int[] depth;
    private final Siblings siblings;

    TreeFeatures(PageContext context) {
        this.context = context;
        this.page = context.page;
        this.blocks = context.blocks;
        int n = page.size();
        tokenScore = new float[n];
        classScore = new float[page.classNumbers()];
        Arrays.fill(classScore, Float.NaN);
        pathMin = new float[n];
        pathMax = new float[n];
        pathSum = new float[n];
        pathFlags = new int[n];
        depth = new int[n];
        siblings = new Siblings(page);
        Arrays.fill(depth, -1);
    }

    void fill(int b, Sink sink) {
        int container = blocks.container(b);
        visit(container);
        int inner = innermost(b, container);
        sink.put("depth", depth[container]);
        sink.put("token.own", tokenScore[container]);
        sink.put("token.inner", inner == container ? 0 : score(inner));
        sink.put("token.min", pathMin[container]);
        sink.put("token.max", pathMax[container]);
        sink.put("token.sum", pathSum[container]);
        flags(pathFlags[container], sink);
        levels(b, container, sink);
    }

    /** The innermost inline element around the block's first text. */
    private int innermost(int b, int container) {
        int parent = page.parent(blocks.first(b));
        return Math.max(parent, container);
    }

    /** Fills the arrays for a node and its ancestors, top down, each once. */
    private void visit(int node) {
        int top = node;
        int pending = 0;
        while (top >= 0 && depth[top] < 0) {
            pending++;
            top = page.parent(top);
        }
        int[] path = new int[pending];
        int at = node;
        for (int i = pending - 1; i >= 0; i--) {
            path[i] = at;
            at = page.parent(at);
        }
        for (int i : path) {
            int parent = page.parent(i);
            float own = score(i);
            tokenScore[i] = own;
            if (parent < 0) {
                depth[i] = 0;
                continue;
            }
            depth[i] = depth[parent] + 1;
            // body and html carry page-wide words that say nothing of a part.
            boolean counts = context.tag(i) != TagType.BODY && context.tag(i) != TagType.HTML;
            pathMin[i] = Math.min(pathMin[parent], counts ? own : 0);
            pathMax[i] = Math.max(pathMax[parent], counts ? own : 0);
            pathSum[i] = pathSum[parent] + (counts ? own : 0);
            pathFlags[i] = pathFlags[parent] | flag(context.tag(i));
        }
    }

    private float score(int i) {
        String id = page.id(i);
        String role = page.role(i);
        if (!id.isEmpty() || !role.isEmpty()) {
            return context.weights.tokens(names, page.className(i), id, role);
        }
        // Cards and paragraphs share their classes.
        int number = page.classNumber(i);
        if (Float.isNaN(classScore[number])) {
            classScore[number] = context.weights.tokens(names, page.className(i), "", "");
        }
        return classScore[number];
    }

    private static int flag(TagType tag) {
        return switch (tag) {
            case ARTICLE -> IN_ARTICLE;
            case MAIN -> IN_MAIN;
            case ASIDE -> IN_ASIDE;
            case NAV, MENU -> IN_NAV;
            case HEADER -> IN_HEADER;
            case FOOTER -> IN_FOOTER;
            case FORM, FIELDSET, BUTTON -> IN_FORM;
            case FIGURE, FIGCAPTION -> IN_FIGURE;
            case TABLE -> IN_TABLE;
            case UL, OL, DL -> IN_LIST;
            case BLOCKQUOTE -> IN_QUOTE;
            case SECTION -> IN_SECTION;
            case A -> IN_LINK;
            case DIALOG -> IN_DIALOG;
            default -> 0;
        };
    }

    private static void flags(int flags, Sink sink) {
        sink.put("in.article", (flags & IN_ARTICLE) != 0);
        sink.put("in.main", (flags & IN_MAIN) != 0);
        sink.put("in.aside", (flags & IN_ASIDE) != 0);
        sink.put("in.nav", (flags & IN_NAV) != 0);
        sink.put("in.header", (flags & IN_HEADER) != 0);
        sink.put("in.footer", (flags & IN_FOOTER) != 0);
        sink.put("in.form", (flags & IN_FORM) != 0);
        sink.put("in.figure", (flags & IN_FIGURE) != 0);
        sink.put("in.table", (flags & IN_TABLE) != 0);
        sink.put("in.list", (flags & IN_LIST) != 0);
        sink.put("in.quote", (flags & IN_QUOTE) != 0);
        sink.put("in.section", (flags & IN_SECTION) != 0);
        sink.put("in.link", (flags & IN_LINK) != 0);
        sink.put("in.dialog", (flags & IN_DIALOG) != 0);
    }

    /** The nearest ancestors whose range of blocks grows from one to the next. */
    private void levels(int b, int container, Sink sink) {
        int total = Math.max(1, context.totalGoodWords());
        int from = b;
        int to = b + 1;
        int node = container;
        float minBetween = 0;
        for (int level = 1; level <= LEVELS; level++) {
            while (node > 0 && blocks.before(node) == from && blocks.before(page.end(node)) == to) {
                minBetween = Math.min(minBetween, tokenScore[node]);
                node = page.parent(node);
            }
            if (node >= 0) {
                from = Math.min(from, blocks.before(node));
                to = Math.max(to, blocks.before(page.end(node)));
            }
            sink.group(LEVEL_NAMES[level - 1]);
            int words = context.wordsBefore[to] - context.wordsBefore[from];
            int chars = context.charsBefore[to] - context.charsBefore[from];
            int good = context.goodWordsBefore[to] - context.goodWordsBefore[from];
            sink.putLog("words", words);
            sink.putLog("blocks", to - from);
            sink.put(
                    "linkShare",
                    (double) (context.linkCharsBefore[to] - context.linkCharsBefore[from]) / Math.max(1, chars));
            sink.put("goodShare", (double) good / Math.max(1, words));
            sink.put("goodOfPage", (double) good / total);
            sink.put("position", (double) (b - from) / Math.max(1, to - from));
            if (level <= 3) {
                sink.putLog("repeated", siblings.alike(node));
                sink.put("token", minBetween);
            }
        }
        sink.group("");
    }
}
