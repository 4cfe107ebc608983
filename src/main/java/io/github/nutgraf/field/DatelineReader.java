package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.text.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the dateline that opens an agency story: a place in capitals, or a place with an agency in brackets, up to a dash:
 * "KYIV, Oct. 10 (Reuters) -", "BERLIN (dpa) –", "(CNN) —", "LONDON —".
 */
final class DatelineReader {

    /** The longest seen are two places, a date and two agencies. */
    private static final int LONGEST = 80;

    /** "U.S. Senate - ..." and the like are no places; a place before a bare dash has at most so many words. */
    private static final int MOST_WORDS = 4;

    private static final int LONGEST_PLACE = 30;

    /** "Sankt Augustin", "Neustadt an der Weinstraße". */
    private static final int MOST_OF_PLACE = 4;

    /** Labels and exclamations that open a story as a place does. */
    private static final Set<String> NO_PLACES = TableFile.words(DatelineReader.class, "no-places.tsv");

    private DatelineReader() {}

    static Resolved<String> resolve(List<Block> body) {
        for (Block block : body) {
            if (block instanceof Block.Paragraph p) {
                String dateline = of(p.text());
                if (dateline.isEmpty()) {
                    dateline = place(p, body);
                }
                return dateline.isEmpty() ? Resolved.none() : Resolved.of(dateline, "page:dateline", 0.9);
            }
        }
        return Resolved.none();
    }

    /**
     * "Neuss · Der Rat …", "Berlin. Der Rat …": a place up to a dot, in the middle or below, as it opens stories of German
     * papers. Before a full stop it is one only if it is set off by its type or named again in the story.
     */
    private static String place(Block.Paragraph opening, List<Block> body) {
        String text = opening.text();
        int limit = Math.min(text.length() - 2, LONGEST_PLACE);
        for (int i = 2; i < limit; i++) {
            char c = text.charAt(i);
            boolean dot = (c == '·' || c == '•') && text.charAt(i - 1) == ' ';
            boolean stop = c == '.' && Character.isLetter(text.charAt(i - 1));
            if ((dot || stop) && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                String head = text.substring(0, i).strip();
                boolean told = dot || isSetOff(opening, i) || isNamedAgain(head, text.substring(i + 1), body);
                return isPlace(head) && told ? text.substring(0, i + 1) : "";
            }
            if (!Character.isLetter(c) && c != ' ' && c != '-' && c != '/') {
                return "";
            }
        }
        return "";
    }

    private static boolean isPlace(String head) {
        if (words(head) > MOST_OF_PLACE || NO_PLACES.contains(head.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String word : head.split(" ", -1)) {
            boolean joins = word.equals("am") || word.equals("an") || word.equals("der") || word.equals("in");
            if (word.isEmpty() || (!Character.isUpperCase(word.charAt(0)) && !joins)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSetOff(Block.Paragraph opening, int stop) {
        return opening.spans().stream()
                .anyMatch(s -> s.start() == 0 && (s.end() == stop || s.end() == stop + 1 || s.end() == stop + 2));
    }

    private static boolean isNamedAgain(String head, String rest, List<Block> body) {
        if (holds(rest, head)) {
            return true;
        }
        for (Block block : body) {
            if (block instanceof Block.Paragraph p && !p.text().startsWith(head) && holds(p.text(), head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has the words within a sentence. */
    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (at > 1 && text.charAt(at - 1) == ' ' && Character.isLetter(text.charAt(at - 2)) && whole) {
                return true;
            }
        }
        return false;
    }

    /** The dateline with its dash; empty if the paragraph opens with none. */
    static String of(String paragraph) {
        int limit = Math.min(paragraph.length(), LONGEST);
        for (int i = 1; i < limit; i++) {
            char c = paragraph.charAt(i);
            boolean dash = c == '-' || c == '–' || c == '—' || c == '―';
            boolean next = i + 1 < paragraph.length() && paragraph.charAt(i + 1) == ' ';
            boolean closes = (c == ':' || (c == '.' && next)) && paragraph.charAt(i - 1) == ')';
            // "NEW DELHI: The …", "TEHRAN- The …": capitals alone tell a place.
            boolean capitals = (c == ':' || c == '-' || c == '.') && next && i > 2;
            if (capitals && !closes && paragraph.charAt(i - 1) != ' ' && isWholly(paragraph, i)) {
                return isBare(paragraph.substring(0, i)) ? paragraph.substring(0, i + 1) : "";
            }
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

    /** Whether nothing but capitals and the marks of places stand before. */
    private static boolean isWholly(String paragraph, int end) {
        for (int i = 0; i < end; i++) {
            char c = paragraph.charAt(i);
            if (!Character.isUpperCase(c) && c != ' ' && c != '-' && c != '/' && c != ',' && c != '.' && c != '\'') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBare(String place) {
        return isCapitals(place) && !NO_PLACES.contains(place.toLowerCase(Locale.ROOT));
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
