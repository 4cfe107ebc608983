package io.github.nutgraf.names;

import io.github.nutgraf.dates.DateWords;
import io.github.nutgraf.names.BylinePart.Separator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of one stretch of a byline what it is where it is no name: a place, a day, a "by"-word, another task, a clause. */
final class StretchSigns {

    /** A clause of so many words after a comma makes the text a sentence that began like a byline. */
    private static final int WORDS_OF_A_SENTENCE = 6;

    private final @Nullable String language;

    StretchSigns(@Nullable String language) {
        this.language = language;
    }

    /** ", in News, Business": what stands behind is no name up to the next strong separator. */
    boolean opensPlace(String stretch) {
        int space = stretch.indexOf(' ');
        String word = space < 0 ? stretch : stretch.substring(0, space);
        return space > 1 && (word.equals("in") || NameTables.BYLINE.has(language, "AT", word));
    }

    /** "Jane Doe, Jan 11, New Delhi": behind the day stands the place. */
    boolean isDay(String stretch) {
        String[] words = NameWords.of(stretch);
        boolean first = words.length == 2 && isNumber(words[1]) && DateWords.isMonth(words[0], language);
        return first || (words.length == 2 && isNumber(words[0]) && DateWords.isMonth(words[1], language));
    }

    private static boolean isNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    /** "von seepferd": before a pseudonym it is no particle; "von Harbour" may be a surname. */
    String withoutParticle(String stretch) {
        String[] words = NameWords.of(stretch);
        boolean by = words.length == 2
                && Character.isLowerCase(words[0].charAt(0))
                && NameTables.BYLINE.has(language, "BY", words[0]);
        boolean name = by && (Character.isLowerCase(words[1].codePointAt(0)) || HouseNames.namesHouse(words[1]));
        return name ? words[1] : stretch;
    }

    /** "Essay by" over the line that has the name: a section and a "by"-word. */
    boolean endsWithBy(String stretch) {
        int space = stretch.lastIndexOf(' ');
        String last = stretch.substring(space + 1).toLowerCase(Locale.ROOT);
        // "Staff Writer", "Die Redaktion"
        return space > 0
                && NameTables.BYLINE.has(language, "BY", last)
                && !NameTables.ROLES.has("ROLE", last)
                && !NameTables.HOUSES.has("HOUSE", last);
    }

    /** Whether it is a clause of a sentence that began like a byline. */
    static boolean isClause(BylinePart part) {
        return (part.before() == Separator.COMMA || part.before() == Separator.AND || part.before() == Separator.START)
                && NameWords.of(part.text()).length >= WORDS_OF_A_SENTENCE;
    }

    /** Whether it credits another task: "Photos:". */
    static boolean opensOther(String stretch) {
        String[] words = NameWords.of(stretch);
        if (NameTables.BYLINE.phrase("OTHER", words, 0) > 0) {
            return true;
        }
        for (int n = Math.min(stretch.length() - 1, 4); n > 0 && NameWords.startsUnspaced(stretch); n--) {
            boolean parted = NameWords.bare(stretch.substring(n, n + 1)).isBlank();
            if (parted && NameTables.BYLINE.has("OTHER", stretch.substring(0, n))) {
                return true;
            }
        }
        return false;
    }
}
