package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes are those of the words that {@link Words#of} makes, whatever stands around them. */
class WordHashesTest {

    private static final String[] PIECES = {
        "a",
        "Z",
        "word",
        "9",
        " ",
        ", ",
        "-",
        "'",
        "\u2019",
        "é",
        "É",
        "\u0130",
        "Σ",
        "ΟΔΟΣ",
        "\uD835\uDC00",
        "\uD83D\uDE00",
        "新",
        "ニュース",
        "ไทย",
        "한국",
        "\u00A0",
        "\n",
        "\u0301"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "one",
                "One two",
                "It's 5 o'clock.",
                "東京 is 2 words",
                "ΟΔΟΣ ends in a small sigma",
                "İstanbul"
            })
    void hashesAreThoseOfTheWords(String text) {
        assertThat(hashes(text)).isEqualTo(hashesOfWords(text));
    }

    @Test
    void hashesAreThoseOfTheWordsOfAnyText() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            String text = any(random);
            assertThat(hashes(text)).as(text).isEqualTo(hashesOfWords(text));
        }
    }

    @Test
    void textsThatAreAddedStandBehindEachOther() {
        WordHashes words = new WordHashes();
        words.read("left");
        words.read("One ending in a letter");
        int first = words.size();
        words.add("another, ".repeat(200));
        words.add("漢字".repeat(200));
        List<Long> all = new ArrayList<>(hashesOfWords("One ending in a letter"));
        all.addAll(hashesOfWords("another, ".repeat(200)));
        all.addAll(hashesOfWords("漢字".repeat(200)));
        assertThat(first).isEqualTo(5);
        assertThat(hashes(words)).isEqualTo(all);
    }

    @Test
    void theHashOfATextIsThatOfItsCharacters() {
        Random random = new Random(8);
        for (int run = 0; run < 2_000; run++) {
            String text = any(random);
            assertThat(textHash(text)).isEqualTo(textHash(new String(text.toCharArray())));
            assertThat(textHash(text + ".")).as(text).isNotEqualTo(textHash(text));
            assertThat(textHash("A" + text)).as(text).isNotEqualTo(textHash("a" + text));
        }
    }

    private static String any(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return out.toString();
    }

    private static long textHash(String text) {
        WordHashes words = new WordHashes();
        words.read(text);
        return words.textHash();
    }

    private static List<Long> hashes(String text) {
        WordHashes words = new WordHashes();
        words.read(text);
        return hashes(words);
    }

    private static List<Long> hashes(WordHashes words) {
        List<Long> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            out.add(words.get(i));
        }
        return out;
    }

    private static List<Long> hashesOfWords(String text) {
        return Words.of(text).stream().map(WordHashes::of).toList();
    }
}
