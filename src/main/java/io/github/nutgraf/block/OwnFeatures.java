package io.github.nutgraf.block;

import io.github.nutgraf.page.TagType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a block's own text says. */
final class OwnFeatures {

    /** What an ASCII character counts as; other characters are looked at one by one. */
    private static final byte[] ASCII = new byte[0x80];

    private static final int OTHER = 0;
    private static final int END = 1;
    private static final int COMMA = 2;
    private static final int QUOTE = 3;
    private static final int SEPARATOR = 4;
    private static final int BREAK = 5;
    private static final int DIGIT = 6;
    private static final int UPPER = 7;

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) kind(c);
        }
    }

    /** How many characters of each kind the text at hand has. */
    private final int[] counts = new int[UPPER + 1];

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

    private void punctuation(String text, int words, int chars, Sink sink) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < 0x80 ? ASCII[c] : kind(c);
            // Most are letters, and nobody asks for their count.
            if (kind != OTHER && (kind != END || endsSentence(text, i, c))) {
                counts[kind]++;
            }
        }
        int sentences = counts[END];
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

    private static boolean isClosing(char c) {
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
        return ".!?\u2026\u3002\uFF01\uFF1F\u0964\u06D4\u061F".indexOf(text.charAt(i)) >= 0;
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
