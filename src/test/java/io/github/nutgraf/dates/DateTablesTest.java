package io.github.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.text.Folding;
import io.github.nutgraf.text.TableFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of names of months and days are complete for the languages they list. */
class DateTablesTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"months.tsv", "weekdays.tsv", "date-words.tsv"})
    void wordsFoldOnce(String table) {
        for (String[] row : TableFile.rows(DateTablesTest.class, table)) {
            String folded = Folding.fold(row[row.length - 1]);
            assertThat(Folding.fold(folded)).isEqualTo(folded);
        }
    }

    private static Map<String, Set<String>> byLanguage(String table) {
        Map<String, Set<String>> out = new TreeMap<>();
        for (String[] row : TableFile.rows(DateTablesTest.class, table)) {
            out.computeIfAbsent(row[0], k -> new TreeSet<>()).add(row[1]);
        }
        return out;
    }
}
