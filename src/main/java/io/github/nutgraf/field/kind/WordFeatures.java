package io.github.nutgraf.field.kind;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.text.WordHashes;

/** What short lines say ("add to cart", "3 replies"), prices, and who speaks in the text that was taken for a story. */
final class WordFeatures {

    private static final Signs LINES = new Signs("line");

    private static final Signs TEXT = new Signs("text");

    /** A label, a button, a count. */
    private static final int SHORT = 6;

    /** No label or title is longer, whatever a page writes without blanks. */
    private static final int LONGEST = 1_000;

    /** Who speaks shows in the first words. */
    private static final int READ = 1500;

    private static final String CURRENCIES = "$€£¥₹₽₴";

    private final TextBlocks blocks;
    private final WordHashes words = new WordHashes();

    WordFeatures(TextBlocks blocks) {
        this.blocks = blocks;
    }

    void add(Selection story, Row row) {
        lines(row);
        text(story, row);
    }

    private void lines(Row row) {
        int[] found = new int[LINES.groups().size()];
        int prices = 0;
        int questions = 0;
        int years = 0;
        for (int b = 0; b < blocks.size(); b++) {
            String text = blocks.text(b);
            if (blocks.words(b) > 2 * SHORT || text.length() > LONGEST) {
                continue;
            }
            prices += isPrice(text) ? 1 : 0;
            questions += text.endsWith("?") ? 1 : 0;
            years += hasYear(text) ? 1 : 0;
            if (blocks.words(b) <= SHORT) {
                words.read(text);
                int groups = 0;
                for (int w = 0; w < words.size(); w++) {
                    groups |= LINES.of(words.get(w));
                }
                for (int g = 0; g < found.length; g++) {
                    found[g] += groups >> g & 1;
                }
            }
        }
        for (int g = 0; g < found.length; g++) {
            row.count("line." + LINES.groups().get(g), found[g]);
        }
        row.count("line.prices", prices);
        row.count("line.questions", questions);
        row.count("line.years", years);
    }

    private static boolean isPrice(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '$' || c > 0x80) && CURRENCIES.indexOf(c) >= 0) {
                int before = i > 0 && text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
                int behind = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
                return (before >= 0 && Character.isDigit(text.charAt(before)))
                        || (behind < text.length() && Character.isDigit(text.charAt(behind)));
            }
        }
        return false;
    }

    /** Four digits that begin as the years since 1990 do. */
    private static boolean hasYear(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            char first = text.charAt(i);
            if ((first == '1' || first == '2')
                    && (text.startsWith("20", i) || text.startsWith("199", i))
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))
                    && (i == 0 || !Character.isDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4)))) {
                return true;
            }
        }
        return false;
    }

    private void text(Selection story, Row row) {
        int[] found = new int[TEXT.groups().size()];
        int read = 0;
        int ended = 0;
        int all = 0;
        for (int b = story.next(0); b >= 0 && read < READ; b = story.next(b + 1)) {
            String text = blocks.text(b);
            words.read(text);
            read += words.size();
            all++;
            ended += ".!?\"”»…。".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
            for (int w = 0; w < words.size(); w++) {
                int groups = TEXT.of(words.get(w));
                for (int g = 0; g < found.length && groups != 0; g++) {
                    found[g] += groups >> g & 1;
                }
            }
        }
        for (int g = 0; g < found.length; g++) {
            row.share("text." + TEXT.groups().get(g), found[g] * 100.0, read + 20);
        }
        row.share("text.sentences", ended, all);
    }
}
