package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.field.shared.Resolved;
import java.util.List;
import java.util.Locale;

/**
 * Reads the dateline that opens an agency story: a place in capitals, or a place with an agency in brackets, up to a dash:
 * "KYIV, Oct. 10 (Reuters) -", "BERLIN (dpa) –", "(CNN) —", "LONDON —".
 */
final class DatelineReader {

    /** The longest seen are two places, a date and two agencies. */
    private static final int LONGEST = 80;

    /** "U.S. Senate - ..." and the like are no places; a place before a bare dash has at most so many words. */
    private static final int MOST_WORDS = 4;

    private DatelineReader() {}

    static Resolved<String> resolve(List<Block> body) {
        for (Block block : body) {
            if (block instanceof Block.Paragraph p) {
                String dateline = of(p.text());
                return dateline.isEmpty() ? Resolved.none() : Resolved.of(dateline, "page:dateline", 0.9);
            }
        }
        return Resolved.none();
    }

    /** The dateline with its dash; empty if the paragraph opens with none. */
    static String of(String paragraph) {
        int limit = Math.min(paragraph.length(), LONGEST);
        for (int i = 1; i < limit; i++) {
            char c = paragraph.charAt(i);
            boolean dash = c == '-' || c == '–' || c == '—' || c == '―';
            boolean closes = c == ':' && paragraph.charAt(i - 1) == ')';
            boolean parted = paragraph.charAt(i - 1) == ' ' || paragraph.charAt(i - 1) == ')' || c == '—' || c == '―';
            boolean hyphen = c == '-'
                    && i + 1 < paragraph.length()
                    && Character.isLetter(paragraph.charAt(i + 1))
                    && paragraph.charAt(i - 1) != ')';
            if ((dash && parted && !hyphen) || closes) {
                String head = paragraph.substring(0, i).strip();
                return isDateline(head) && i + 1 < paragraph.length() ? paragraph.substring(0, i + 1) : "";
            }
            if (c == '.'
                    && i > 3
                    && i + 2 < limit
                    && paragraph.charAt(i + 1) == ' '
                    && isWord(paragraph, i)
                    && !head(paragraph, i)) {
                return "";
            }
        }
        return "";
    }

    /** Whether what stands before this full stop is no abbreviation of a month. */
    private static boolean isWord(String s, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(s.charAt(from - 1))) {
            from--;
        }
        return stop - from > 4;
    }

    private static boolean head(String s, int stop) {
        return s.lastIndexOf('(', stop) > s.lastIndexOf(')', stop);
    }

    private static boolean isDateline(String head) {
        int open = head.lastIndexOf('(');
        boolean agency = open >= 0 && head.endsWith(")") && isAgency(head.substring(open + 1, head.length() - 1));
        String place = (agency ? head.substring(0, open) : head).strip();
        if (place.isEmpty()) {
            return agency;
        }
        return agency ? startsWithPlace(place) : isCapitals(place);
    }

    /** "Reuters", "dpa", "AP Photo/AFP": one to three words without a sentence's marks. */
    private static boolean isAgency(String text) {
        boolean named = words(text) == 1 || (!text.isEmpty() && Character.isUpperCase(text.codePointAt(0)));
        return !text.isBlank()
                && named
                && text.length() <= 30
                && text.chars().noneMatch(c -> c == '.' || c == ',' || (c >= '0' && c <= '9'))
                && words(text) <= 3;
    }

    private static boolean startsWithPlace(String place) {
        return Character.isUpperCase(place.codePointAt(0)) && words(place) <= 8;
    }

    /** Without an agency only capitals tell a place from the subject of a sentence. */
    private static boolean isCapitals(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        boolean upper = city.equals(city.toUpperCase(Locale.ROOT)) && !city.equals(city.toLowerCase(Locale.ROOT));
        return upper
                && city.length() >= 3
                && words(city) <= MOST_WORDS
                && city.chars().noneMatch(Character::isDigit)
                && words(place) <= 8;
    }

    private static int words(String s) {
        int count = 0;
        boolean in = false;
        for (int i = 0; i < s.length(); i++) {
            boolean letter = s.charAt(i) > ' ';
            count += letter && !in ? 1 : 0;
            in = letter;
        }
        return count;
    }
}
