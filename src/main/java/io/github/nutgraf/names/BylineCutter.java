package io.github.nutgraf.names;

import io.github.nutgraf.names.BylinePart.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a byline at its punctuation and "and"-words. One scan. */
final class BylineCutter {

    private static final int LONGEST_NICKNAME = 14;

    private final @Nullable String language;
    private final List<BylinePart> parts = new ArrayList<>();
    private String and = "";

    private BylineCutter(@Nullable String language) {
        this.language = language;
    }

    static List<BylinePart> cut(String text, @Nullable String language) {
        BylineCutter cutter = new BylineCutter(language);
        Separator before = Separator.START;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            Separator at = separatorAt(text, i);
            if (at == null) {
                continue;
            }
            cutter.add(before, text.substring(from, i));
            before = at;
            from = i + 1;
        }
        cutter.add(before, text.substring(from));
        return cutter.parts;
    }

    private static @Nullable Separator separatorAt(String text, int i) {
        char c = text.charAt(i);
        char previous = i > 0 ? text.charAt(i - 1) : ' ';
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (c) {
            case ',', '，', '、', '،', ';', '；' ->
                Character.isDigit(previous) && Character.isDigit(next) ? null : Separator.COMMA;
            case '|', '•', '●', '▪', '■', '►', '»', '«', '\n', '❘', '｜', '‖', '⋅', '∙', '…', '>', '→', '○' ->
                Separator.BAR;
            case '(' -> isNickname(text, i) ? null : Separator.BRACKET;
            case '（', '[', '【' -> Separator.BRACKET;
            case ')' -> isNickname(text, text.lastIndexOf('(', i)) ? null : Separator.BAR;
            case '）', ']', '】' -> Separator.BAR;
            case '·' ->
                previous == ' ' && next == ' '
                        ? Separator.BAR
                        : isHangul(previous) && isHangul(next) ? Separator.COMMA : null;
            case '-' -> previous == ' ' && next == ' ' ? Separator.BAR : null;
            case '–', '—', '―' -> previous == ' ' || next == ' ' || c != '–' ? Separator.BAR : null;
            case '/' -> isTightCode(text, i) ? null : Separator.SLASH;
            case '／', '╱' -> Separator.SLASH;
            case '.' -> next == ' ' && endsSentence(text, i) ? Separator.BAR : null;
            default -> null;
        };
    }

    /** "Jane (J.D.) Doe": one word in brackets between first name and surname. */
    private static boolean isNickname(String text, int open) {
        int close = open < 2 ? -1 : text.indexOf(')', open);
        boolean between = close > open + 1
                && close - open <= LONGEST_NICKNAME
                && close + 2 < text.length()
                && text.charAt(close + 1) == ' '
                && Character.isUpperCase(text.charAt(close + 2))
                && text.charAt(open - 1) == ' '
                && Character.isUpperCase(text.charAt(open + 1))
                && text.substring(open, close).indexOf(' ') < 0;
        // A whole name before it ends there: "Jane Doe (Berlin) John Roe".
        return between && isFirstNameOnly(NameWords.of(text.substring(0, open)));
    }

    /** "Jane", "By Jane", "John Roe and Jane": the last word alone begins a name. */
    private static boolean isFirstNameOnly(String[] words) {
        if (words.length < 2) {
            return words.length == 1;
        }
        String previous = words[words.length - 2];
        String word = NameWords.bare(previous).toLowerCase(Locale.ROOT);
        return previous.endsWith(",")
                || NameTables.BYLINE.has("BY", word)
                || (previous.equals(word) && NameTables.BYLINE.has("AND", word));
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** "dpa/lno", "a/l": a desk's or a family's code, not two names. */
    private static boolean isTightCode(String text, int i) {
        int from = i + 1;
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to > from
                && to - from <= 3
                && i > 0
                && Character.isLetter(text.charAt(i - 1))
                && isLower(text, from, to);
    }

    private static boolean isLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A full stop after a whole word, not after an initial, a title or a suffix. */
    private static boolean endsSentence(String text, int dot) {
        int from = dot;
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        String word = text.substring(from, dot);
        return word.length() > 3
                && word.indexOf('.') < 0
                && !NameTables.NAMES.has("TITLE", word.toLowerCase(Locale.ROOT) + '.')
                && !NameTables.BYLINE.has("BY", word.toLowerCase(Locale.ROOT) + '.')
                && Character.isUpperCase(text.codePointAt(Math.min(dot + 2, text.length() - 1)));
    }

    private void add(Separator before, String text) {
        String[] words = NameWords.of(text);
        int from = 0;
        Separator separator = before;
        for (int i = 0; i < words.length; i++) {
            if (isAnd(words, from, i)) {
                put(separator, words, from, i);
                separator = Separator.AND;
                and = words[i];
                from = i + 1;
            } else if (i > from && opensOther(words, i) && NameTables.BYLINE.phrase("BY", words, from) <= i - from) {
                put(separator, words, from, i);
                separator = Separator.BAR;
                from = i;
            }
        }
        put(separator, words, from, words.length);
    }

    private void put(Separator separator, String[] words, int from, int to) {
        if (to > from) {
            parts.add(
                    new BylinePart(separator, separator == Separator.AND ? and : "", NameWords.join(words, from, to)));
        } else if (separator == Separator.BAR && parts.isEmpty()) {
            parts.add(new BylinePart(separator, "", ""));
        }
    }

    /** An "and"-word between two names; one that is a particle, too ("Ortega y Gasset"), needs whole names about it. */
    private boolean isAnd(String[] words, int from, int i) {
        String word = words[i].toLowerCase(Locale.ROOT);
        if (!NameTables.BYLINE.has("AND", word) || (word.length() == 1 && !words[i].equals(word))) {
            return false;
        }
        if (!isWrittenAsAnd(words[i], word)) {
            return false;
        }
        if (NameTables.BYLINE.has("AT", word) && !NameTables.BYLINE.has(language, "AND", word)) {
            return !NameTables.BYLINE.has(language, "AT", word) && words.length - i > 2 && i - from > 1;
        }
        if (word.length() == 1
                && language != null
                && Character.isLetter(word.charAt(0))
                && !NameTables.BYLINE.has(language, "AND", word)) {
            return false;
        }
        boolean particle = word.length() == 1 && NameTables.NAMES.has("PARTICLE", word);
        return particle ? i - from > 1 && nextStretch(words, i) > 1 : !word.equals("of");
    }

    /** "Dan" is a name where the language has no such "and"; "And" and "AND" are none. */
    private boolean isWrittenAsAnd(String written, String lower) {
        boolean first = Character.isUpperCase(written.charAt(0));
        boolean name = first && written.length() > 1 && Character.isLowerCase(written.charAt(1));
        return !name || NameTables.BYLINE.has(language, "AND", lower) || NameTables.BYLINE.has("en", "AND", lower);
    }

    private static int nextStretch(String[] words, int and) {
        int n = 0;
        while (and + 1 + n < words.length
                && !NameTables.BYLINE.has("AND", words[and + 1 + n].toLowerCase(Locale.ROOT))) {
            n++;
        }
        return n;
    }

    /** "Photos by", "Foto:": another credit in mid-line. */
    private static boolean opensOther(String[] words, int i) {
        int n = NameTables.BYLINE.phrase("OTHER", words, i);
        return n > 1
                || (n == 1 && (NameWords.isLabel(words[i]) || NameWords.startsUnspaced(words[i])))
                || (NameWords.isLabel(words[i]) && NameTables.BYLINE.phrase("BY", words, i) > 0)
                || (NameWords.startsUnspaced(words[i]) && opensWithLabel(words[i]));
    }

    /** "作者:沈若兰": label and name in one word. */
    private static boolean opensWithLabel(String word) {
        int colon = Math.max(word.indexOf(':'), word.indexOf('：'));
        if (colon < 0) {
            return false;
        }
        String label = word.substring(0, colon);
        return NameTables.BYLINE.has("BY", label) || NameTables.BYLINE.has("OTHER", label);
    }
}
