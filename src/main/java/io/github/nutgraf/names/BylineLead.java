package io.github.nutgraf.names;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the "by"-word off a byline: "By", "Von", "Texto de", "文／", "كتب:". */
final class BylineLead {

    /** Shorter "by"-words are common words of other languages ("de", "na", "od", "nina"). */
    private static final int SAFE_LENGTH = 5;

    private static final int SHORTEST_NOUN = 4;

    private static final String[] GLUED = {"By", "Von", "Por", "Par"};

    private BylineLead() {}

    /** What follows the "by"-words; null if the text opens with none. Empty if it is nothing but the "by"-word. */
    static @Nullable String strip(String text, @Nullable String language) {
        String rest = withoutDashes(text);
        boolean found = false;
        // Twice for "Author: By Jane Doe", three times for "文・写真 記者 …".
        for (int i = 0; i < 3; i++) {
            String next = stripOnce(rest, language);
            if (next == null) {
                break;
            }
            rest = next;
            found = true;
        }
        return found ? rest : null;
    }

    /** "--- by Jane Doe", "– Von Jana Kattner". */
    private static String withoutDashes(String text) {
        int from = 0;
        while (from < text.length() && "-–—~* ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static @Nullable String stripOnce(String text, @Nullable String language) {
        if (NameWords.hasEastAsian(text) || NameWords.startsUnspaced(text)) {
            return stripUnspaced(text);
        }
        int space = text.indexOf(' ');
        // Most lines stop here, before they are cut into words.
        boolean may = NameTables.BYLINE.longest("BY", space < 0 ? text : text.substring(0, space)) > 0;
        String[] words = may ? NameWords.of(text) : new String[0];
        int n = NameTables.BYLINE.phrase("BY", words, 0);
        if (n == 0) {
            return stripGlued(text);
        }
        boolean label = NameWords.isLabel(words[n - 1])
                || (n < words.length && NameWords.bare(words[n]).isEmpty());
        int from = n < words.length && NameWords.bare(words[n]).isEmpty() ? n + 1 : n;
        if (n == 1 && !label && !isSafe(words, language)) {
            return null;
        }
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }

    private static boolean isSafe(String[] words, @Nullable String language) {
        String word = words[0].toLowerCase(Locale.ROOT);
        int rest = words.length - 1;
        if (NameTables.HOUSES.has("HOUSE", word) || NameTables.HOUSES.has("ORGANIZATION", word)) {
            return false;
        }
        // "Text Size", "Author Guidelines": beside a noun, a name has a first name.
        if (rest == 1 && word.length() >= SHORTEST_NOUN && !HouseNames.isAgency(words[1])) {
            return false;
        }
        if (rest == 0 && NameTables.ROLES.has("ROLE", word)) {
            return false;
        }
        boolean one = rest == 1 && !HouseNames.isAgency(words[1]);
        // "von Hamburg" and "Di Stefano", but "von Olga".
        boolean lower = Character.isLowerCase(words[0].charAt(0));
        if (NameTables.NAMES.has("PARTICLE", word) && one && !(lower && HouseNames.isGivenName(words[1]))) {
            return false;
        }
        boolean short0 = word.length() < SAFE_LENGTH && !word.equals("by");
        return !short0 || language == null || NameTables.BYLINE.has(language, "BY", word);
    }

    /** "ByJane Doe": inline elements that were printed without a space between. */
    private static @Nullable String stripGlued(String text) {
        for (String by : GLUED) {
            int n = by.length();
            if (text.startsWith(by)
                    && text.length() > n + 1
                    && Character.isUpperCase(text.charAt(n))
                    && Character.isLowerCase(text.charAt(n + 1))) {
                return text.substring(n);
            }
        }
        return null;
    }

    private static @Nullable String stripUnspaced(String text) {
        for (int n = Math.min(text.length(), 8); n > 0; n--) {
            String lead = text.substring(0, n);
            if (!NameTables.BYLINE.has("BY", lead)) {
                continue;
            }
            int to = n;
            while (to < text.length()
                    && (text.charAt(to) == ' '
                            || NameWords.bare(text.substring(to, to + 1)).isEmpty())) {
                to++;
            }
            // One character ("文") is a surname, too, unless something parts it from the name.
            if (n > 1 || to > n || text.length() == n) {
                return text.substring(to);
            }
        }
        return null;
    }
}
