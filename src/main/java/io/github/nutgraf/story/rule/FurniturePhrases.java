package io.github.nutgraf.story.rule;

import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How lines read that stand in a story and are none of it, in many languages; from {@code furniture.tsv}. */
final class FurniturePhrases {

    /** Reads like one of the whole lines. */
    static final int LINE = 1;

    /** Opens like a line with a link, or a short one. */
    static final int OPENING = 2;

    /** Opens like a line behind the story. */
    static final int END = 4;

    /** Opens like a box that asks the reader for something. */
    static final int BOX = 8;

    /** Opens a paragraph of rights, views or disclaimers behind the story, however long it is. */
    static final int LEGAL = 16;

    /** Stands anywhere in what an outlet says of itself above a story: subscribe, listen, share, updated. */
    static final int ABOVE = 32;

    /** Opens one of the last paragraphs, in which an outlet asks its readers for something, however sure of it the trees are. */
    static final int PLEA = 64;

    /** @param stem whether more letters may follow: the word is inflected */
    private record Phrase(String text, int kind, boolean stem) {}

    /** By the {@linkplain #key first two characters}, of a phrase of one character by it and 0. */
    private final Map<Integer, List<Phrase>> byFirst = new HashMap<>();

    private int longest;

    private FurniturePhrases() {}

    static FurniturePhrases shipped() {
        return Shipped.PHRASES;
    }

    private static final class Shipped {
        static final FurniturePhrases PHRASES = read();
    }

    private static FurniturePhrases read() {
        FurniturePhrases out = new FurniturePhrases();
        for (String[] columns : TableFile.rows(FurniturePhrases.class, "furniture.tsv")) {
            int kind = switch (columns[1]) {
                case "line" -> LINE;
                case "opening" -> OPENING;
                case "end" -> END;
                case "box" -> BOX;
                case "legal" -> LEGAL;
                case "above" -> ABOVE;
                case "plea" -> PLEA;
                default -> throw new IllegalStateException("furniture.tsv: " + String.join(" ", columns));
            };
            boolean stem = columns[2].endsWith("*");
            String phrase =
                    (stem ? columns[2].substring(0, columns[2].length() - 1) : columns[2]).toLowerCase(Locale.ROOT);
            out.byFirst
                    .computeIfAbsent(key(phrase, phrase.length()), k -> new ArrayList<>())
                    .add(new Phrase(phrase, kind, stem));
            out.longest = Math.max(out.longest, phrase.length());
        }
        return out;
    }

    /** The first two of so many characters; 0 stands for the second of one. */
    private static int key(String lower, int length) {
        return (lower.charAt(0) << 16) | (length > 1 ? lower.charAt(1) : 0);
    }

    /** How a line reads from a place on: the kinds of all phrases that stand there, as bits. */
    int of(String text, int from) {
        if (from == text.length()) {
            return 0;
        }
        // One character more than any phrase has tells whether the line ends with it.
        int to = Math.min(text.length(), from + longest + 1);
        // All together, for some letters are lowered with their neighbours or become two.
        String line = text.substring(from, to).toLowerCase(Locale.ROOT);
        return of(line, byFirst.getOrDefault(key(line, line.length()), List.of()))
                | of(line, byFirst.getOrDefault(key(line, 1), List.of()));
    }

    private static int of(String line, List<Phrase> phrases) {
        int out = 0;
        for (Phrase phrase : phrases) {
            boolean reads = phrase.kind == LINE ? isAll(line, phrase.text) : opens(line, phrase);
            out |= reads ? phrase.kind : 0;
        }
        return out;
    }

    /** Whether a line is a phrase and no more, but for a colon. */
    private static boolean isAll(String line, String phrase) {
        int rest = line.length() - phrase.length();
        return line.startsWith(phrase) && (rest == 0 || (rest == 1 && line.endsWith(":")));
    }

    /** Whether a line begins with a phrase and its last word ends there: "follow" opens no "following" and "follow-up". */
    private static boolean opens(String line, Phrase wanted) {
        String phrase = wanted.text;
        if (!line.startsWith(phrase)) {
            return false;
        }
        int end = phrase.length();
        return wanted.stem
                || end == line.length()
                || !isWordPart(phrase.charAt(end - 1))
                || Words.isIdeograph(phrase.charAt(end - 1))
                || !isWordPart(line.charAt(end));
    }

    /** Whether an outlet speaks of itself in a line: a phrase of the kind stands at the beginning of any of its words. */
    boolean speakOfOutlet(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isWordPart(c);
            if (letter && (!inWord || Words.isIdeograph(c)) && (of(text, i) & ABOVE) != 0) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '-';
    }
}
