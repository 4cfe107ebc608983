package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of names of months and days, and of the words of bylines, are complete for the languages they list. */
class TablesTest {

    @Test
    void everyLanguageHasTwelveMonths() {
        Map<String, Set<String>> months = byLanguage("months.tsv");

        assertThat(months).hasSizeGreaterThanOrEqualTo(40);
        assertThat(months.values())
                .allSatisfy(numbers -> assertThat(numbers).hasSize(12).contains("1", "12"));
    }

    @Test
    void everyLanguageHasSevenDays() {
        Map<String, Set<String>> days = byLanguage("weekdays.tsv");

        assertThat(days).hasSizeGreaterThanOrEqualTo(40);
        assertThat(days.values())
                .allSatisfy(numbers -> assertThat(numbers).hasSize(7).contains("1", "7"));
    }

    @Test
    void wordsOfBylinesAreOfManyLanguages() {
        List<String[]> rows = TableFile.rows(TablesTest.class, "byline-words.tsv");

        assertThat(languages(rows, "BY")).hasSizeGreaterThanOrEqualTo(25);
        assertThat(languages(rows, "AND")).hasSizeGreaterThanOrEqualTo(25);
    }

    private static Set<String> languages(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[1].equals(kind))
                .map(row -> row[0])
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> byLanguage(String table) {
        Map<String, Set<String>> out = new TreeMap<>();
        for (String[] row : TableFile.rows(TablesTest.class, table)) {
            out.computeIfAbsent(row[0], k -> new TreeSet<>()).add(row[1]);
        }
        return out;
    }
}
