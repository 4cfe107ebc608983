package io.github.nutgraf.names;

import java.util.Locale;

/** Gives names printed in capitals their usual case: "JANE O'NEILL" becomes "Jane O'Neill", "DPA" and "JR" stay. */
final class NameCase {

    /** Shorter capitals beside a mixed-case name are initials or an outlet's letters ("Jane Doe BBC"). */
    private static final int SHORTEST_SURNAME_IN_CAPITALS = 4;

    private NameCase() {}

    static String tidy(String name) {
        String[] words = NameWords.of(name);
        if (words.length < 2) {
            return name;
        }
        boolean allCapitals = true;
        for (String word : words) {
            allCapitals &= isCapitals(word) || !hasLetters(word);
        }
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            boolean suffix = i > 1 && NameTables.NAMES.has("SUFFIX", lower);
            if (!isCapitals(words[i]) || (isInitials(words[i]) && !suffix)) {
                continue;
            }
            if (allCapitals ? !keepsCapitals(lower) : i > 0 && words[i].length() >= SHORTEST_SURNAME_IN_CAPITALS) {
                boolean particle = i > 0 && i < words.length - 1 && NameTables.NAMES.has("PARTICLE", lower);
                words[i] = particle ? lower : capitalised(lower);
            }
        }
        return String.join(" ", words);
    }

    /** "doe" becomes "Doe", "o'neill" "O'Neill", "anna-lena" "Anna-Lena", "mcdonald" "McDonald". */
    static String capitalised(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        boolean start = true;
        int letters = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean afterMc = i == 2 && lower.startsWith("mc") && lower.length() > 4;
            out.append(start || afterMc ? Character.toTitleCase(c) : c);
            letters = Character.isLetter(c) ? letters + 1 : 0;
            // O'Neill and D'Amico, but not the genitive of "Peter's".
            boolean apostrophe = (c == '\'' || c == '’') && i <= 2 && i + 2 < lower.length();
            start = c == '-' || c == '.' || apostrophe;
        }
        return out.toString();
    }

    /** "PH.D." in a line of capitals becomes "Ph.D."; other degrees are written in capitals. */
    static String degree(String written) {
        return written.startsWith("PH") ? "Ph" + written.substring(2) : written;
    }

    static boolean isCapitals(String word) {
        boolean upper = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }

    private static boolean hasLetters(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    /** "J.", "J.R.", "JR": initials are two consonants at most when they have no dots. */
    private static boolean isInitials(String word) {
        int letters = 0;
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                vowels += "AEIOUYÄÖÜÉÓÍÁ".indexOf(c) >= 0 ? 1 : 0;
                if (i > 0 && Character.isLetter(word.charAt(i - 1)) && letters > 2) {
                    return false;
                }
            }
        }
        return word.indexOf('.') >= 0 ? letters <= 4 : letters == 1 || vowels == 0;
    }

    /** "II", "MD": what is written in capitals anyway. */
    private static boolean keepsCapitals(String lower) {
        return NameTables.NAMES.has("DEGREE", lower)
                || (NameTables.NAMES.has("SUFFIX", lower) && lower.charAt(0) == 'i');
    }
}
