package io.github.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.text.TableFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateParserTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 6, 30);
    private static final DateHints NO_HINTS = new DateHints(null, null, null, LATEST);

    /** Columns: language, country, anchor, text, expected date; - for none. */
    static Stream<Arguments> rows() {
        return TableFile.rows(DateParserTest.class, "dates.tsv").stream()
                .map(row -> Arguments.of(row[0], row[1], row[2], row[3], row[4]));
    }

    @ParameterizedTest(name = "[{0} {1} {2}] {3} -> {4}")
    @MethodSource("rows")
    void readsTheTable(String language, String country, String anchor, String text, String expected) {
        ArticleDate now = anchor.equals("-") ? null : ArticleDate.parse(anchor);
        DateHints hints = new DateHints(
                language.equals("-") ? null : language, country.equals("-") ? null : country, now, LATEST);

        ArticleDate date = DateParser.parse(text, hints);

        assertThat(date == null ? "-" : date.toString()).isEqualTo(expected);
    }

    @Test
    void theTableIsBroad() {
        List<String[]> rows = TableFile.rows(DateParserTest.class, "dates.tsv");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(400);
        assertThat(rows.stream().map(row -> row[0]).distinct()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void findsEveryDateOfALineWithItsPlace() {
        String line = "Published: 10 October 2024, 17:01 | Updated 11 October 2024 (Friday) at 9.30 am";

        List<DateMatch> found = DateParser.find(line, NO_HINTS);

        assertThat(found)
                .extracting(m -> m.date().toString())
                .containsExactly("2024-10-10T17:01:00", "2024-10-11T09:30:00");
        assertThat(found)
                .extracting(m -> line.substring(m.start(), m.end()))
                .containsExactly("10 October 2024, 17:01", "11 October 2024 (Friday) at 9.30 am");
    }

    @Test
    void findsNoEpochInVisibleText() {
        assertThat(DateParser.find("Article 1728579661 of the archive", NO_HINTS))
                .isEmpty();
    }

    @Test
    void tellsWhetherTheOrderWasGiven() {
        assertThat(DateParser.find("3/4/2024", NO_HINTS))
                .extracting(DateMatch::ordered)
                .containsExactly(false);
        assertThat(DateParser.find("13/4/2024", NO_HINTS))
                .extracting(DateMatch::ordered)
                .containsExactly(true);
        assertThat(DateParser.find("2024-03-04", NO_HINTS))
                .extracting(DateMatch::ordered)
                .containsExactly(true);
    }

    @Test
    void takesHintsFromTagAndAddress() {
        DateHints german = DateHints.of("de_AT", "https://news.example.at/a", null, LATEST);
        DateHints british = DateHints.of("en-US", "https://www.example.co.uk/", null, LATEST);
        DateHints broken = DateHints.of("???", "http://[bad", null, LATEST);

        assertThat(german.language()).isEqualTo("de");
        assertThat(german.country()).isEqualTo("at");
        assertThat(british.monthFirst()).isFalse();
        assertThat(DateHints.of("en-GB", "https://example.com/", null, LATEST).monthFirst())
                .isFalse();
        assertThat(DateHints.of("en", "https://example.io/", null, LATEST).monthFirst())
                .isTrue();
        assertThat(broken).isEqualTo(NO_HINTS);
    }

    @Test
    void staysLinearOnHostileText() {
        String digits = "1.".repeat(500_000);
        String words = "may ".repeat(500_000);

        assertThat(DateParser.find(digits, NO_HINTS)).isEmpty();
        assertThat(DateParser.find(words + "1", NO_HINTS)).isEmpty();
        assertThat(DateParser.parse("9".repeat(1_000_000), NO_HINTS)).isNull();
        assertThat(DateParser.parse("", NO_HINTS)).isNull();
    }
}
