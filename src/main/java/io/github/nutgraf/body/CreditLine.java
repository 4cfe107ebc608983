package io.github.nutgraf.body;

import io.github.nutgraf.story.rule.CreditWords;
import io.github.nutgraf.text.TableFile;
import java.util.Locale;
import java.util.Set;

/**
 * A caption with the credit at its end cut off: "(Photo: Jane Doe)", "Foto: dpa", "© AFP", or after a
 * full stop "Photo Jane Doe".
 *
 * @param caption empty if there is nothing else
 * @param credit empty if none is told by its words
 */
record CreditLine(String caption, String credit) {

    /** No credit is longer, in characters. */
    private static final int LONGEST = 100;

    private static final Set<String> AGENCIES = TableFile.words(CreditWords.class, "picture-agencies.tsv");

    static CreditLine of(String text) {
        String line = text.strip();
        int glued = line.lastIndexOf("Credit...");
        if (glued >= 0 && line.length() - glued < LONGEST) {
            return new CreditLine(
                    line.substring(0, glued).strip(),
                    line.substring(glued + "Credit...".length()).strip());
        }
        if (line.endsWith(")") || line.endsWith("]")) {
            int open = line.lastIndexOf(line.endsWith(")") ? '(' : '[');
            if (open > 0 && line.length() - open < LONGEST && speaksOfCredit(line.substring(open + 1))) {
                return new CreditLine(
                        line.substring(0, open).strip(),
                        line.substring(open + 1, line.length() - 1).strip());
            }
        }
        for (int i = Math.max(0, line.length() - LONGEST); i < line.length(); i++) {
            boolean start = i == 0 || line.charAt(i - 1) == ' ';
            if (start && (line.charAt(i) == '©' || opensCredit(line, i))) {
                return new CreditLine(
                        line.substring(0, i).strip(), line.substring(i).strip());
            }
        }
        return agency(line);
    }

    /** "The ferry on Monday. Nell Quist/Reuters", "The ferry on Monday. Reuters": a sentence of names, the last an agency's. */
    private static CreditLine agency(String line) {
        int stop = Math.max(line.lastIndexOf(". "), Math.max(line.lastIndexOf("… "), line.lastIndexOf("! ")));
        String last = line.substring(stop < 0 ? 0 : stop + 2).strip();
        if (stop < 0 || last.length() > LONGEST / 2 || last.isEmpty() || !namesOnly(line, stop + 2)) {
            return new CreditLine(line, "");
        }
        boolean agency = false;
        for (String word : last.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 16)) {
            agency |= AGENCIES.contains(word);
        }
        return agency
                ? new CreditLine(withoutDots(line.substring(0, stop + 1).strip()), last)
                : new CreditLine(line, "");
    }

    /** "The ferry on Monday ... Reuters": the dots lead to the credit. */
    private static String withoutDots(String caption) {
        int end = caption.length();
        while (end > 0 && (caption.charAt(end - 1) == '.' || caption.charAt(end - 1) == '…')) {
            end--;
        }
        return end > 0 && caption.charAt(end - 1) == ' '
                ? caption.substring(0, end).strip()
                : caption;
    }

    /** A credit without the brackets around all of it. */
    static String bare(String credit) {
        return credit.startsWith("(") && credit.indexOf(')') == credit.length() - 1
                ? credit.substring(1, credit.length() - 1).strip()
                : credit;
    }

    /** Whether a credit's word stands here with a colon behind it or its next word, or a new sentence of names. */
    private static boolean opensCredit(String line, int at) {
        int end = wordEnd(line, at);
        if (end == at || !CreditWords.has(line.substring(at, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return colonAt(line, end)
                || colonAt(line, wordEnd(line, end + 1))
                || (at >= 2 && line.charAt(at - 2) == '.' && end < line.length() && namesOnly(line, end));
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean colonAt(String line, int at) {
        int colon = at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
        return colon < line.length() && line.charAt(colon) == ':';
    }

    /** Whether nothing but a few words in capitals stand from here to the end. */
    private static boolean namesOnly(String line, int from) {
        String[] words = line.substring(from).strip().split(" ", 7);
        for (String word : words) {
            if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || word.equals("/"))) {
                return false;
            }
        }
        return words.length < 7;
    }

    private static boolean speaksOfCredit(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 16)) {
            if (CreditWords.has(word) || (AGENCIES.contains(word) && !word.equals("via"))) {
                return true;
            }
        }
        return text.indexOf('©') >= 0;
    }
}
