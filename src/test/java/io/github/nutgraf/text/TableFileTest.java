package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableFileTest {

    @Test
    void rowsAreLinesWithoutCommentsAndEmptyOnes() throws IOException {
        assertThat(rows("# a comment\nde\tvon\n\nja\t文\tby\n#\nlast")).containsExactly("de|von", "ja|文|by", "last");
    }

    @Test
    void columnsMayBeEmpty() throws IOException {
        assertThat(rows("\tb\t\n\t\n")).containsExactly("|b|", "|");
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        assertThat(rows("a\tb\r\n\r\nc\t\r\n")).containsExactly("a|b", "c|");
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> TableFile.rows(TableFileTest.class, "no-such.tsv"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("no-such.tsv");
    }

    private static String[] rows(String table) throws IOException {
        return TableFile.rows(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))).stream()
                .map(columns -> String.join("|", columns))
                .toArray(String[]::new);
    }
}
