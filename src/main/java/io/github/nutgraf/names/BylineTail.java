package io.github.nutgraf.names;

import io.github.nutgraf.dates.DateWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts off a stretch of a byline what follows the name: addresses, the date, the place filed from, the outlet. */
final class BylineTail {

    /** "on", "am", "den"; longer words in lower case are a newsroom's: "news desk". */
    private static final int LONGEST_PREPOSITION = 3;

    private final @Nullable String language;
    private final HouseNames houses;

    BylineTail(@Nullable String language, HouseNames houses) {
        this.language = language;
        this.houses = houses;
    }

    /** The words without their tail; none if the stretch is nothing else and does not stand {@code alone}. */
    String[] cut(String[] words, boolean alone) {
        return withoutOutletAndPlace(withoutDate(unglued(withoutAddresses(words))), alone);
    }

    /** Leaves out e-mail addresses, social handles and web addresses. */
    private static String[] withoutAddresses(String[] words) {
        List<String> out = new ArrayList<>(words.length);
        for (String word : words) {
            boolean address = word.indexOf('@') >= 0 || word.startsWith("http") || word.startsWith("www.");
            int at = word.indexOf('@');
            // "Doe@janedoe": the handle was printed right behind the name.
            if (at > 2 && word.indexOf('.') < 0 && Character.isUpperCase(word.charAt(0))) {
                out.add(word.substring(0, at));
            } else if (!address && hasContent(word)) {
                out.add(word);
            }
        }
        return out.toArray(new String[0]);
    }

    private static boolean hasContent(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return word.equals("&");
    }

    /** Cuts the date off "DoeMarch 3, 2024" and "Doe3 March 2024": it was printed right behind the name. */
    private String[] unglued(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            String word = words[i];
            int letters = lettersBeforeDay(word);
            if (letters > 1 && DateWords.isMonth(words[i + 1], language)) {
                String[] before = Arrays.copyOf(words, i + 1);
                before[i] = word.substring(0, letters);
                return before;
            }
            if (!hasDigit(words[i + 1])) {
                continue;
            }
            for (int k = 2; k < word.length() - 2; k++) {
                boolean border = Character.isUpperCase(word.charAt(k)) && Character.isLowerCase(word.charAt(k - 1));
                if (border && DateWords.isMonth(word.substring(k), language)) {
                    String[] before = Arrays.copyOf(words, i + 1);
                    before[i] = word.substring(0, k);
                    return before;
                }
            }
        }
        return words;
    }

    /** How many letters stand before the one or two digits with which the word ends; 0 if it is not so. */
    private static int lettersBeforeDay(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        boolean day = end < word.length() && word.length() - end <= 2;
        return day && end > 0 && Character.isLetter(word.charAt(end - 1)) ? end : 0;
    }

    /** Cuts "on March 3", "Published 3 March", "am 3. März" off the end of a name. */
    private String[] withoutDate(String[] words) {
        int at = 1;
        while (at < words.length && !hasDigit(words[at])) {
            at++;
        }
        if (at >= words.length || hasDigit(words[0])) {
            return words;
        }
        int end = at;
        while (end > 1 && (isDateWord(words[end - 1]) || isDayBehindName(words, end))) {
            end--;
        }
        String[] before = Arrays.copyOf(words, end);
        return NameShape.isName(String.join(" ", before), false) ? before : words;
    }

    /** The text in front of a date without the words that lead to it: "Published", "Last updated", "on", "am". */
    String beforeDate(String text) {
        String[] words = NameWords.of(text.strip());
        int end = words.length;
        while (end > 1) {
            boolean phrase = end > 2 && NameTables.BYLINE.phrase("OTHER", words, end - 2) == 2;
            if (!phrase && !leadsToDate(words[end - 1]) && !isWeekdayBehindName(words, end)) {
                break;
            }
            // "Harbour Today on 3 May"
            if (houses.endsWithOutlet(NameWords.join(words, 0, end))) {
                break;
            }
            end -= phrase ? 2 : 1;
        }
        return end == words.length ? text : NameWords.join(words, 0, end);
    }

    /** "Jane Doe Tuesday": a weekday behind a whole name is the date's; "Jakob Freitag" is a name. */
    private boolean isWeekdayBehindName(String[] words, int end) {
        String word = words[end - 1];
        int letters = word.length();
        while (letters > 0 && ",.".indexOf(word.charAt(letters - 1)) >= 0) {
            letters--;
        }
        return end > 2 && DateWords.isWeekday(word.substring(0, letters), language);
    }

    /** "Jane Doe May": a month or weekday behind a whole name is the date's whose day follows. */
    private boolean isDayBehindName(String[] words, int end) {
        return isWeekdayBehindName(words, end) || (end > 2 && DateWords.isMonth(words[end - 1], language));
    }

    private static boolean leadsToDate(String word) {
        boolean preposition = word.length() <= LONGEST_PREPOSITION && Character.isLowerCase(word.codePointAt(0));
        return preposition || labelsDate(word);
    }

    private static boolean isDateWord(String word) {
        // In scripts without case every word is in lower case, names too.
        return Character.isLowerCase(word.codePointAt(0)) || labelsDate(word);
    }

    private static boolean labelsDate(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NameTables.BYLINE.has("OTHER", NameWords.bare(lower)) || NameTables.NO_NAMES.has("NO_NAME", lower);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts "in Kyiv", "for The Daily X"; all of a stretch that opens so. */
    private String[] withoutOutletAndPlace(String[] words, boolean alone) {
        boolean capitals = words.length > 0 && NameCase.isCapitals(words[0]);
        for (int i = 0; i + 1 < words.length; i++) {
            boolean outlet = isOutletWord(words, i);
            if (!outlet && !isPlaceWord(words[i], capitals)) {
                continue;
            }
            if (Character.isLowerCase(words[i + 1].charAt(0)) && !(outlet && isOpener(words[i + 1]))) {
                continue;
            }
            if (i == 0) {
                return alone ? words : new String[0];
            }
            String before = NameWords.join(words, 0, i);
            boolean person = i > 1 && NameShape.isName(before, false) && !houses.isOrganization(before);
            if (person || HouseNames.isAgency(before)) {
                return NameWords.of(before);
            }
        }
        return words;
    }

    private static boolean isOutletWord(String[] words, int i) {
        String word = words[i];
        String lower = word.toLowerCase(Locale.ROOT);
        if (NameTables.BYLINE.phrase("FOR", words, i) > 1) {
            return true;
        }
        if (i == 0 && !word.equals(lower)) {
            return false;
        }
        return NameTables.BYLINE.has("FOR", lower) && (word.equals(lower) || !lower.equals("of"));
    }

    private boolean isPlaceWord(String word, boolean capitals) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!NameTables.BYLINE.has("AT", lower)) {
            return false;
        }
        return lower.length() > 1
                ? word.equals(lower) || capitals
                : word.equals(lower) && NameTables.BYLINE.has(language, "AT", lower);
    }

    private static boolean isOpener(String word) {
        return word.equals("to")
                || word.equals("the")
                || word.equals("die")
                || word.equals("das")
                || word.equals("le")
                || word.equals("la");
    }
}
