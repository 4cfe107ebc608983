package io.github.nutgraf.block;

import io.github.nutgraf.page.TagType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a block's own text says. */
final class OwnFeatures {

    private static final int COMMA = 0;
    private static final int QUOTE = 1;
    private static final int SEPARATOR = 2;
    private static final int BREAK = 3;
    private static final int DIGIT = 4;
    private static final int UPPER = 5;

    /** So many kinds are counted. */
    private static final int KINDS = 6;

    private static final int OTHER = 6;
    private static final int END = 7;

    /** The counts of a piece of text stand side by side in a long, so many bits each: adding to one needs no branch. */
    private static final int BITS = 10;

    private static final int PIECE = (1 << BITS) - 1;

    /** Of a mark that ends a sentence, or does not: only its neighbours tell. */
    private static final long LOOK = Long.MIN_VALUE;

    /** What an ASCII character adds to the counts; other characters are looked at one by one. */
    private static final long[] ASCII = new long[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = unit(kind(c));
        }
    }

    /** The characters of the text at hand. */
    private char[] all = new char[256];

    /** How many of each kind it has. */
    private final int[] counts = new int[KINDS];

    private int sentences;

    private final PageContext context;
    private final TextBlocks blocks;

    OwnFeatures(PageContext context) {
        this.context = context;
        this.blocks = context.blocks;
    }

    void fill(int b, Sink sink) {
        String text = blocks.text(b);
        int words = blocks.words(b);
        int chars = blocks.chars(b);
        sink.putLog("words", words);
        sink.put("charsPerWord", (double) chars / Math.max(1, words));
        sink.put("linkShare", context.linkShare(b));
        punctuation(text, words, chars, sink);
        sink.put("hidden", blocks.hidden(b));
        sink.put("wordScore", context.wordScore[b]);
        sink.putLog("repeats", context.repeats(b));
        sink.put("titleOverlap", context.titleOverlap(b));
        sink.put("descriptionOverlap", context.descriptionOverlap(b));
        sink.put("bodyShare", context.bodyShare[b]);
        inline(b, sink);
        tag(context.tag(blocks.container(b)), sink);
    }

    private static int kind(char c) {
        return switch (c) {
            case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\u0964', '\u06D4', '\u061F' -> END;
            case ',', ';', '\u3001', '\uFF0C', '\u060C' -> COMMA;
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300D' -> QUOTE;
            case '|', '\u00B7', '\u2022', '\u203A', '/', '>', '\u00A9', '@', '#', '\u2192' -> SEPARATOR;
            case '\n' -> BREAK;
            default -> c >= '0' && c <= '9' ? DIGIT : Character.isUpperCase(c) ? UPPER : OTHER;
        };
    }

    private static long unit(int kind) {
        return kind < KINDS ? 1L << (kind * BITS) : kind == END ? LOOK : 0;
    }

    private void count(String text) {
        Arrays.fill(counts, 0);
        sentences = 0;
        if (all.length < text.length()) {
            all = new char[text.length() * 2];
        }
        text.getChars(0, text.length(), all, 0);
        for (int from = 0; from < text.length(); from += PIECE) {
            long piece = countPiece(text, from, Math.min(text.length(), from + PIECE));
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] += (int) (piece >>> (kind * BITS)) & PIECE;
            }
        }
    }

    private long countPiece(String text, int from, int to) {
        long sum = 0;
        char[] chars = all;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            long unit = c < 0x80 ? ASCII[c] : unit(kind(c));
            if (unit != LOOK) {
                sum += unit;
            } else if (endsSentence(text, i, c)) {
                sentences++;
            }
        }
        return sum;
    }

    private void punctuation(String text, int words, int chars, Sink sink) {
        count(text);
        char firstChar = text.charAt(0);
        char lastChar = text.charAt(text.length() - 1);
        sink.put("sentences", sentences);
        sink.put("wordsPerSentence", (double) words / (sentences + 1));
        sink.put("commas", (double) counts[COMMA] / Math.max(1, words));
        sink.put("digits", (double) counts[DIGIT] / chars);
        sink.put("upper", (double) counts[UPPER] / chars);
        sink.put("quotes", Math.min(counts[QUOTE], 4));
        sink.put("separators", (double) counts[SEPARATOR] / Math.max(1, words));
        sink.put("breaks", Math.min(counts[BREAK], 5));
        sink.put("startsLower", Character.isLowerCase(firstChar));
        sink.put("startsDigit", Character.isDigit(firstChar));
        sink.put("endsSentence", endsSentence(text));
        sink.put("endsColon", lastChar == ':');
    }

    /** Whether the mark at this place stands where a sentence may end, not inside a number or a name. */
    private static boolean endsSentence(String text, int i, char c) {
        return i + 1 == text.length() || text.charAt(i + 1) <= ' ' || isClosing(text.charAt(i + 1)) || c > 0x3000;
    }

    static boolean isClosing(char c) {
        return c == '"'
                || c == '\''
                || c == ')'
                || c == '\u201D'
                || c == '\u2019'
                || c == '\u00BB'
                || c == '\u201C'
                || c == ']';
    }

    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && isClosing(text.charAt(i))) {
            i--;
        }
        return isEndMark(text.charAt(i));
    }

    static boolean isEndMark(char c) {
        return ".!?\u2026\u3002\uFF01\uFF1F\u0964\u06D4\u061F".indexOf(c) >= 0;
    }

    /** Whether the text starts and ends in the same inline element, and which. */
    private void inline(int b, Sink sink) {
        boolean bold = false;
        boolean italic = false;
        boolean small = false;
        boolean time = false;
        int last = blocks.last(b);
        int container = blocks.container(b);
        for (int i = context.page.parent(blocks.first(b)); i > container; i = context.page.parent(i)) {
            if (context.page.end(i) <= last) {
                continue;
            }
            @Nullable TagType tag = context.page.tag(i);
            bold |= tag == TagType.B || tag == TagType.STRONG;
            italic |= tag == TagType.I || tag == TagType.EM;
            small |= tag == TagType.SMALL;
            time |= tag == TagType.TIME;
        }
        sink.put("bold", bold);
        sink.put("italic", italic);
        sink.put("small", small || time);
        sink.putLog("nodes", last - blocks.first(b));
    }

    private static void tag(TagType tag, Sink sink) {
        sink.put("isP", tag == TagType.P);
        sink.put("heading", tag.headingLevel());
        sink.put("isLi", tag == TagType.LI || tag == TagType.DT || tag == TagType.DD);
        sink.put(
                "isDiv", tag == TagType.DIV || tag == TagType.SECTION || tag == TagType.ARTICLE || tag == TagType.MAIN);
        sink.put("isCell", tag == TagType.TD || tag == TagType.TH);
        sink.put("isCaption", tag == TagType.FIGCAPTION || tag == TagType.CAPTION || tag == TagType.FIGURE);
        sink.put("isQuote", tag == TagType.BLOCKQUOTE || tag == TagType.PRE);
        sink.put("isButton", tag == TagType.BUTTON || tag == TagType.FORM || tag == TagType.FIELDSET);
    }
}
