package io.github.nutgraf.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a byline cut into name and job title.
 *
 * @param name null if the stretch is a title alone
 * @param title null if it holds none
 */
record JobTitle(@Nullable String name, @Nullable String title) {

    /** Compounds of Germanic languages end in the title ("Wirtschaftsredakteurin"); shorter ends are chance. */
    private static final int SHORTEST_END = 7;

    /** Cuts the words; {@code houses} knows agencies that stand before a title ("Associated Press writer Jane Doe"). */
    static JobTitle cut(String[] words) {
        if (words.length > 0 && NameWords.hasEastAsian(String.join("", words))) {
            return cutEastAsian(words);
        }
        int first = firstTitle(words);
        if (first < 0) {
            return new JobTitle(NameWords.join(words, 0, words.length), null);
        }
        int start = first;
        while (start > 0 && isModifier(words[start - 1])) {
            start--;
        }
        int end = first + 1;
        while (end < words.length && (isModifier(words[end]) || isTitle(words, end))) {
            end++;
        }
        String before = NameWords.join(words, 0, start);
        String after = NameWords.join(words, end, words.length);
        if (start > 0 && HouseNames.isAgency(before) && NameShape.isName(after, false)) {
            return new JobTitle(after, NameWords.join(words, 0, end));
        }
        if (start > 0) {
            return new JobTitle(before, NameWords.join(words, start, words.length));
        }
        if (words.length - end > 1
                && !leadsToField(words[end - 1])
                && !NameTables.BYLINE.has("AT", words[end].toLowerCase(Locale.ROOT))
                && !NameTables.BYLINE.has("FOR", words[end].toLowerCase(Locale.ROOT))
                && NameShape.isName(after, false)) {
            return new JobTitle(after, NameWords.join(words, 0, end));
        }
        return new JobTitle(null, NameWords.join(words, 0, words.length));
    }

    /** "Head of", "Leiterin des": what follows is what the job is about. */
    private static boolean leadsToField(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.equals(lower) && (NameTables.BYLINE.has("AT", lower) || NameTables.BYLINE.has("FOR", lower));
    }

    private static int firstTitle(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (isTitle(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(String[] words, int i) {
        String word = fold(words[i]);
        if (NameTables.ROLES.has("ROLE", word)) {
            return true;
        }
        if (NameTables.ROLES.has("EITHER", word)) {
            return words.length > 2
                    || Character.isLowerCase(words[i].charAt(0))
                    || (i == 0 && words.length > 1 && isModifier(words[1]));
        }
        for (int from = 2; from <= word.length() - SHORTEST_END; from++) {
            if (NameTables.ROLES.has("ROLE", word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word alone is a title. */
    static boolean isTitle(String word) {
        return NameTables.ROLES.has("ROLE", fold(word));
    }

    private static boolean isModifier(String word) {
        return NameTables.ROLES.has("MODIFIER", fold(word));
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 1 && ".,:".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    /** "山田太郎記者", "박준석 기자": the title follows the name, with or without a space. */
    private static JobTitle cutEastAsian(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (NameTables.ROLES.has("ROLE", word)) {
                return i > 0
                        ? new JobTitle(NameWords.join(words, 0, i), word)
                        : new JobTitle(words.length > 1 ? NameWords.join(words, 1, words.length) : null, word);
            }
            for (int at = 2; at <= word.length() - 2; at++) {
                if (NameTables.ROLES.has("ROLE", word.substring(at))) {
                    return new JobTitle(
                            (NameWords.join(words, 0, i) + ' ' + word.substring(0, at)).strip(), word.substring(at));
                }
            }
        }
        return new JobTitle(NameWords.join(words, 0, words.length), null);
    }
}
