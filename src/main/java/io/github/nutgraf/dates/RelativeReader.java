package io.github.nutgraf.dates;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.dates.DateWords.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a date relative to the anchor: "2 hours ago", "vor 3 Tagen", "Yesterday". Without an anchor there is none. */
final class RelativeReader {

    private static final int MINUTES_A_DAY = 1_440;

    private final DateTokens tokens;
    private final DateHints hints;
    private int end;

    RelativeReader(DateTokens tokens, DateHints hints) {
        this.tokens = tokens;
        this.hints = hints;
    }

    int end() {
        return end;
    }

    /** The day of "today", "yesterday" and their like at this token; null if there is none. */
    @Nullable
    LocalDate named(int i) {
        ArticleDate anchor = hints.anchor();
        int days = anchor == null ? DateWords.NONE : tokens.value(i, Role.RELATIVE);
        if (anchor == null || days == DateWords.NONE) {
            return null;
        }
        end = tokens.behind();
        return anchor.day().plusDays(days);
    }

    /** The date so many units before the anchor; a clock time only where the anchor has one and the unit is fine enough. */
    @Nullable
    ArticleDate counted(int i) {
        ArticleDate anchor = hints.anchor();
        if (anchor == null) {
            return null;
        }
        int at = tokens.is(i, Role.AGO) ? tokens.behind() : i;
        if (!tokens.isNumber(at, 1, 3)) {
            return null;
        }
        int minutes = tokens.value(at + 1, Role.UNIT);
        if (minutes == DateWords.NONE) {
            return null;
        }
        end = tokens.behind();
        if (at == i) {
            if (!tokens.is(end, Role.AGO)) {
                return null;
            }
            end = tokens.behind();
        }
        long back = tokens.number(at) * minutes;
        if (minutes >= MINUTES_A_DAY) {
            return ArticleDate.ofDay(anchor.day().minusDays(back / MINUTES_A_DAY));
        }
        if (anchor.time() == null) {
            return null;
        }
        LocalDateTime then = anchor.day().atTime(anchor.time()).minusMinutes(back);
        return new ArticleDate(then.toLocalDate(), then.toLocalTime(), anchor.offset());
    }
}
