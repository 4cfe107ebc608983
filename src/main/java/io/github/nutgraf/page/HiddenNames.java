package io.github.nutgraf.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The elements that a page's own style sheets hide: {@code .draft { display: none }}, {@code #draft}, {@code p.draft},
 * {@code article .draft}. Rules for one medium and selectors that ask for more than one name are not read: whether they
 * hold cannot be told without laying out the page. Linear.
 */
final class HiddenNames {

    /** Stands for all tags. */
    static final String ANY_TAG = "";

    /** Longer sheets are a framework's, whose classes scripts switch. */
    private static final int LONGEST = 50_000;

    private static final int LONGEST_RULE = 500;

    /** By class, in lower case: the tags that it hides. */
    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Set<String> ids = new HashSet<>();

    /** The names of all sheets of a page. */
    static HiddenNames of(Page page) {
        HiddenNames out = new HiddenNames();
        for (int i : page.gathered().styles.toArray()) {
            out.read(page.script(i));
        }
        return out;
    }

    boolean isEmpty() {
        return classes.isEmpty() && ids.isEmpty();
    }

    /** The tags that the names of a class attribute hide; empty if they hide nothing. */
    Set<String> tags(String value) {
        Set<String> out = Set.of();
        int at = 0;
        while (at < value.length() && !classes.isEmpty()) {
            int end = at;
            while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
                end++;
            }
            Set<String> tags =
                    end > at ? classes.getOrDefault(value.substring(at, end).toLowerCase(Locale.ROOT), out) : out;
            out = out.isEmpty() || tags.contains(ANY_TAG) ? tags : out;
            at = end + 1;
        }
        return out;
    }

    boolean hidesId(String id) {
        return ids.contains(id);
    }

    /** Adds the names of one sheet. */
    void read(String sheet) {
        if (sheet.length() > LONGEST) {
            return;
        }
        int from = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            int close = sheet.indexOf('}', open);
            int inner = sheet.indexOf('{', open + 1);
            if (inner < 0 || close < inner) {
                if (close < 0) {
                    return;
                }
                int selector = Math.max(from, sheet.lastIndexOf('}', open) + 1);
                if (close - selector <= LONGEST_RULE) {
                    rule(sheet.substring(selector, open), sheet.substring(open + 1, close));
                }
                from = close + 1;
            } else {
                from = behindBlock(sheet, inner + 1);
            }
        }
    }

    /** The end of a block that holds others, of which the first is open. */
    private static int behindBlock(String sheet, int at) {
        int depth = 2;
        int i = at;
        for (; i < sheet.length() && depth > 0; i++) {
            char c = sheet.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return i;
    }

    /** Most declarations hide nothing: the selectors of those are not looked at. */
    private void rule(String selectors, String declarations) {
        if ((selectors.indexOf('.') < 0 && selectors.indexOf('#') < 0)
                || !(InlineStyle.hides(declarations) || InlineStyle.clips(declarations))) {
            return;
        }
        for (String selector : selectors.split(",")) {
            String text = selector.strip();
            int last = text.length();
            while (last > 0 && !Character.isWhitespace(text.charAt(last - 1)) && text.charAt(last - 1) != '>') {
                last--;
            }
            if (isTags(text, last)) {
                addName(text.substring(last));
            }
        }
    }

    /** Whether nothing but tags stands in front of a place. */
    private static boolean isTags(String selector, int to) {
        for (int i = 0; i < to; i++) {
            char c = selector.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c != '>') {
                return false;
            }
        }
        return true;
    }

    private void addName(String step) {
        int at = Math.max(step.indexOf('.'), step.indexOf('#'));
        if (at < 0 || !isTags(step, at) || !isName(step, at + 1)) {
            return;
        }
        if (step.charAt(at) == '#') {
            ids.add(step.substring(at + 1));
        } else {
            classes.computeIfAbsent(step.substring(at + 1).toLowerCase(Locale.ROOT), k -> new HashSet<>())
                    .add(step.substring(0, at).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether nothing but a name stands from a place on. */
    private static boolean isName(String selector, int from) {
        for (int i = from; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return from < selector.length();
    }
}
