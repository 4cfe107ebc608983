package io.github.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-10",
                "2024-02-29",
                "0999-01-01",
                "+12024-10-10",
                "2024-10-10T00:00:00",
                "2024-10-10T17:01:00",
                "2024-10-10T17:01:02.003",
                "2024-10-10T17:01:00Z",
                "2024-10-10T17:01:00+02:00",
                "2024-10-10T17:01:00-03:30",
                "-0044-03-15T12:00:00-00:00:01"
            })
    void everyFormComesBackAtItsPrecision(String iso) {
        ArticleDate date = ArticleDate.parse(iso);
        assertThat(date).hasToString(iso);
        assertThat(ArticleDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2024",
                "2024-10",
                "2023-02-29",
                "2024-10-10 17:01:00",
                "2024-10-10T",
                "2024-10-10T25:00:00",
                "2024-10-10T17:01:00+99:00",
                "2024-10-10T17:01:00Zulu",
                "2024-10-10t17:01:00",
                "T17:01:00"
            })
    void whatIsNoneOfThemIsRefused(String iso) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> ArticleDate.parse(iso));
    }

    @Test
    void anInstantNeedsAllThree() {
        assertThat(ArticleDate.parse("2024-10-10T17:01:00+02:00").toOffsetDateTime())
                .isEqualTo(OffsetDateTime.parse("2024-10-10T17:01:00+02:00"));
        assertThat(ArticleDate.parse("2024-10-10T17:01:00").toOffsetDateTime()).isNull();
        assertThat(ArticleDate.ofDay(LocalDate.of(2024, 10, 10)).toOffsetDateTime())
                .isNull();
    }

    @Test
    void anOffsetNeedsATime() {
        LocalDate day = LocalDate.of(2024, 10, 10);
        assertThat(new ArticleDate(day, LocalTime.NOON, ZoneOffset.UTC)).hasToString("2024-10-10T12:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleDate(day, null, ZoneOffset.UTC));
    }
}
