package io.github.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nutgraf.article.ArticleDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text holds dates that a story can bear, or none; where they stand is inside the text. */
class DateFuzz {

    private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

    private static final List<DateHints> HINTS = List.of(
            DateHints.of("en", "https://news.example/", null, LATEST),
            DateHints.of("de", "https://news.example/", ArticleDate.parse("2024-10-10T12:00:00+02:00"), LATEST),
            DateHints.of("fa", null, null, LATEST),
            DateHints.of("ja", null, null, LATEST),
            DateHints.of(null, null, null, LATEST));

    @ValueSource(
            strings = {
                "Published 10 October 2024 at 5:01 p.m. EDT | Updated 11/10/2024 17.01 Uhr",
                "2024-10-10T17:01:00.000+02:00",
                "Thu, 10 Oct 2024 17:01:00 GMT",
                "令和6年1月1日 12時30分",
                "۱۰ مهر ۱۴۰۳ ساعت ۱۷:۰۱",
                "1728573660000",
                "vor 3 Stunden, gestern 23:59"
            })
    @DictionaryEntries({"T24:00", "am", "p.m.", "Uhr", "年", "月", "日", "+14:00", "Z[", "Oct.", "октября", "ago", "平成"})
    @FuzzTest(maxDuration = "5m")
    void anyText(String text) {
        if (text == null) {
            return;
        }
        for (DateHints hints : HINTS) {
            DateMatch one = DateParser.match(text, hints);
            if (one != null) {
                assertThat(hints.plausible(one.date().day())).isTrue();
            }
            int from = 0;
            for (DateMatch match : DateParser.find(text, hints)) {
                assertThat(match.start()).isBetween(from, match.end());
                assertThat(match.end()).isLessThanOrEqualTo(text.length());
                from = match.end();
            }
            AddressDate.find("https://news.example/" + text, hints);
        }
    }
}
