package io.github.nutgraf.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Author;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BylineParserTest {

    private static final HouseNames HOUSES =
            new HouseNames(List.of("Harbour Times", "harbourtimes.example", "Harbour Today", "BBC News", "Hafenbote"));

    /** Rows of language, method, raw byline, credited: names joined by " + ", "=" before an organization, title in braces. */
    static Stream<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(BylineParserTest.class.getResourceAsStream("bylines.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsBylines(String row) {
        String[] cells = row.split("\t", 4);
        BylineParser parser = new BylineParser(cells[0], HOUSES);
        String raw = cells[2].replace("\\n", "\n");
        List<Author> authors = switch (cells[1]) {
            case "line" -> parser.line(raw);
            case "within" -> parser.within(raw);
            case "bare" -> parser.bare(raw);
            case "beside" -> parser.beside(raw);
            default -> parser.names(raw);
        };
        assertThat(
                        authors.isEmpty()
                                ? "-"
                                : authors.stream().map(BylineParserTest::shown).collect(Collectors.joining(" + ")))
                .isEqualTo(cells[3]);
    }

    @Test
    void theTableIsLongAndOfManyLanguages() throws IOException {
        List<String> rows = rows().toList();
        assertThat(rows).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.substring(0, row.indexOf('\t'))).distinct())
                .hasSizeGreaterThan(40);
    }

    @Test
    void readsWithoutAKnownLanguage() {
        BylineParser parser = new BylineParser(null, new HouseNames(List.of()));
        assertThat(parser.line("Von Mira Voss und Jan Brandt"))
                .extracting(Author::name)
                .containsExactly("Mira Voss", "Jan Brandt");
        assertThat(parser.names("Sanne de Wit en Joost Bakker"))
                .extracting(Author::name)
                .containsExactly("Sanne de Wit", "Joost Bakker");
    }

    @Test
    void keepsTheRawText() {
        List<Author> authors = new BylineParser("en", HOUSES).line("By Mira Okafor, Reporter");
        assertThat(authors)
                .containsExactly(
                        new Author("Mira Okafor", null, "Reporter", Author.Kind.PERSON, "By Mira Okafor, Reporter"));
    }

    @Test
    void longTextIsNoByline() {
        BylineParser parser = new BylineParser("en", HOUSES);
        assertThat(parser.names("Mira Okafor, ".repeat(2_000))).isEmpty();
        assertThat(parser.line("By " + "the sea and the sky ".repeat(500))).isEmpty();
    }

    private static String shown(Author author) {
        return (author.kind() == Author.Kind.ORGANIZATION ? "=" : "")
                + author.name()
                + (author.role() == null ? "" : " {" + author.role() + "}");
    }
}
