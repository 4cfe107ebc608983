package io.github.nutgraf.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.text.TableFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameTablesTest {

    @Test
    void wordsOfBylinesAreOfManyLanguages() {
        List<String[]> rows = TableFile.rows(NameTablesTest.class, "byline-words.tsv");

        assertThat(languages(rows, "BY")).hasSizeGreaterThanOrEqualTo(25);
        assertThat(languages(rows, "AND")).hasSizeGreaterThanOrEqualTo(25);
    }

    private static Set<String> languages(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[1].equals(kind))
                .map(row -> row[0])
                .collect(Collectors.toSet());
    }
}
