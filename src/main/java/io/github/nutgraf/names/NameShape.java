package io.github.nutgraf.names;

import java.util.Locale;

/** Whether words look like a person's name. */
final class NameShape {

    /** Spanish and Arabic names with titles reach seven words. */
    private static final int MOST_WORDS = 7;

    private static final int LONGEST = 60;
    private static final int LONGEST_EAST_ASIAN = 12;
    private static final int LONGEST_PSEUDONYM = 30;

    private NameShape() {}

    /**
     * Whether the text is a name.
     *
     * @param declared whether the page says so; then pseudonyms and names in lower case count, too
     */
    static boolean isName(String text, boolean declared) {
        if (text.length() < 2 || text.length() > LONGEST || isUiText(text)) {
            return false;
        }
        if (NameWords.hasEastAsian(text)) {
            return isEastAsianName(text, declared);
        }
        String[] words = NameWords.of(text);
        if (words.length == 1) {
            return declared ? isPseudonym(text) : isCapitalised(text) && text.length() > 2 && isWord(text);
        }
        return words.length <= MOST_WORDS && isNameOfWords(words, declared);
    }

    private static boolean isUiText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NameTables.NO_NAMES.has("NO_NAME", lower)) {
            return true;
        }
        String[] words = NameWords.of(lower);
        if (words.length > 1 && NameTables.NO_NAMES.has("OPENING", words[0])) {
            return true;
        }
        for (String word : words) {
            if (!NameTables.NO_NAMES.has("NO_NAME", word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameOfWords(String[] words, boolean declared) {
        int real = 0;
        int lower = 0;
        for (int i = 0; i < words.length; i++) {
            String word = withoutBrackets(words, i);
            String folded = word.toLowerCase(Locale.ROOT);
            boolean particle = NameTables.NAMES.has("PARTICLE", folded)
                    || folded.startsWith("d'")
                    || folded.startsWith("al-")
                    || folded.startsWith("d’");
            boolean last = i == words.length - 1;
            if (particle && !last) {
                continue;
            }
            if (NameTables.NAMES.has("TITLE", folded)
                    || NameTables.NAMES.has("SUFFIX", folded)
                    || NameTables.NAMES.has("DEGREE", folded)) {
                continue;
            }
            if (!isWord(word) || NameTables.NO_NAMES.has("SENTENCE", word)) {
                return false;
            }
            if (isInitial(word)) {
                continue;
            }
            if (isCapitalised(word)) {
                real++;
            } else {
                lower++;
            }
        }
        // "jane doe" is a declared name in lower case; "Jane doe of that" is none.
        boolean allLower = lower > 0 && real == 0 && lower <= 3;
        boolean initials = words[0].length() <= 2 && Character.isLowerCase(words[0].charAt(0));
        // "ku Frankfurt" is an editor's sign and a place.
        boolean oneLower = lower == 1 && real > 0 && !initials;
        return lower == 0 ? real > 0 : declared && (allLower || oneLower);
    }

    /** A nickname between first name and surname stands in brackets. */
    private static String withoutBrackets(String[] words, int i) {
        String word = words[i];
        boolean nickname = i > 0 && i < words.length - 1 && word.length() > 2;
        return nickname && word.charAt(0) == '(' && word.charAt(word.length() - 1) == ')'
                ? word.substring(1, word.length() - 1)
                : word;
    }

    /** Letters, with apostrophes, hyphens and dots between them. */
    private static boolean isWord(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.COMBINING_SPACING_MARK
                    && "'’‘ʼ`´-‐‑.\"“”„*®\u200C״׳".indexOf(c) < 0) {
                return false;
            }
        }
        return letters > 0;
    }

    /** A first letter that is no lower-case one; "d'Artagnan" and "al-Masri" count by what follows. */
    private static boolean isCapitalised(String word) {
        int i = 0;
        while (i < word.length() && !Character.isLetter(word.codePointAt(i))) {
            i++;
        }
        if (i == word.length()) {
            return false;
        }
        if (!isLower(word.codePointAt(i))) {
            return true;
        }
        for (int j = i + 1; j < Math.min(word.length(), i + 4); j++) {
            char c = word.charAt(j - 1);
            if ((c == '\'' || c == '’' || c == '-') && Character.isUpperCase(word.codePointAt(j))) {
                return true;
            }
        }
        return false;
    }

    /** Georgian has one case in use, which Unicode calls lower. */
    private static boolean isLower(int c) {
        return Character.isLowerCase(c) && !(c >= 0x10D0 && c <= 0x10FF);
    }

    private static boolean isInitial(String word) {
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || (word.length() <= 5 && word.endsWith(".") && Character.isUpperCase(word.charAt(0)));
    }

    /** "delta201", "macbacchi": one word of letters and perhaps digits. */
    private static boolean isPseudonym(String word) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && "-_.'’".indexOf(c) < 0) {
                return false;
            }
        }
        boolean hash = word.length() >= 16 && digits * 3 > word.length();
        return word.length() <= LONGEST_PSEUDONYM && letters > 0 && (letters > digits || digits <= 4) && !hash;
    }

    private static boolean isEastAsianName(String text, boolean declared) {
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || c == 'ー') {
                letters++;
            } else if (c != ' ' && c != '・' && c != '·' && c != '　' && c != '=' && c != '.' && c != '＝') {
                return false;
            }
        }
        return letters >= (declared ? 1 : 2) && letters <= LONGEST_EAST_ASIAN && NameWords.of(text).length <= 4;
    }
}
