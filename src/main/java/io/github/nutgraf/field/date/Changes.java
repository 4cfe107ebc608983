package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells dates of a change that pass for the publication's: printed ones without a label whose minute is that of the
 * change, and those of tools that give the last save as the publication while another source knows an earlier one.
 */
final class Changes {

    /** The farthest zones from Greenwich. */
    private static final int MOST_HOURS = 14;

    private Changes() {}

    static List<DateCandidate> of(List<DateCandidate> candidates) {
        List<DateCandidate> out = new ArrayList<>(candidates);
        out.replaceAll(c -> isPrintedChange(c, candidates) || isSave(c, candidates) ? c.modified() : c);
        return out;
    }

    /** A printed date without a label whose minute is that of the change, in whatever zone, is the change's. */
    private static boolean isPrintedChange(DateCandidate printed, List<DateCandidate> all) {
        if (!printed.printed() || printed.labelled() || printed.role() != Role.PUBLISHED) {
            return false;
        }
        boolean change = false;
        for (DateCandidate other : all) {
            if (other.place() == Place.DATA && sameMinute(printed.date(), other.date())) {
                if (other.role() == Role.PUBLISHED) {
                    return false;
                }
                change |= other.role() == Role.MODIFIED;
            }
        }
        return change;
    }

    /** {@code published_time} of the very moment of the change, where structured data knows an earlier publication. */
    private static boolean isSave(DateCandidate save, List<DateCandidate> all) {
        if (save.place() != Place.DATA
                || save.role() != Role.PUBLISHED
                || save.date().time() == null) {
            return false;
        }
        boolean change = false;
        boolean earlier = false;
        for (DateCandidate other : all) {
            if (other.place() == Place.DATA && !other.source().equals(save.source())) {
                change |= other.role() == Role.MODIFIED && other.date().equals(save.date());
                earlier |= other.role() == Role.PUBLISHED
                        && DateSource.kind(other).equals("ld.pub")
                        && other.date().day().isBefore(save.date().day());
            }
        }
        return change && earlier;
    }

    private static boolean sameMinute(ArticleDate a, ArticleDate b) {
        if (a.time() == null
                || b.time() == null
                || (a.time().getMinute() == 0 && a.time().getSecond() == 0)) {
            return false;
        }
        long apart = Math.abs(Duration.between(a.day().atTime(a.time()), b.day().atTime(b.time()))
                .toHours());
        return a.time().getMinute() == b.time().getMinute() && apart <= MOST_HOURS;
    }
}
