package io.github.nutgraf.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The class names that a page's own style sheets hide: {@code .draft { display: none }}. Rules for one medium and
 * selectors of more than a class are not read: whether they hold cannot be told without laying out the page. Linear.
 */
final class HiddenClasses {

    /** Longer sheets are a framework's, whose classes scripts switch. */
    private static final int LONGEST = 50_000;

    private static final int LONGEST_RULE = 500;

    private HiddenClasses() {}

    /** Adds those of one sheet. */
    static void read(String sheet, Set<String> out) {
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
                    rule(sheet.substring(selector, open), sheet.substring(open + 1, close), out);
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

    /** Most selectors are more than a class: the declarations of those are not looked at. */
    private static void rule(String selectors, String declarations, Set<String> out) {
        if (selectors.indexOf('.') < 0) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            if (name.length() > 1 && name.charAt(0) == '.' && isName(name)) {
                names.add(name.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        if (!names.isEmpty() && InlineStyle.hides(declarations)) {
            out.addAll(names);
        }
    }

    private static boolean isName(String selector) {
        for (int i = 1; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** Whether a class attribute holds one of these names. */
    static boolean holds(String value, Set<String> names) {
        int at = 0;
        while (at < value.length()) {
            int end = at;
            while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
                end++;
            }
            if (end > at && names.contains(value.substring(at, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** The names of all sheets of a page. */
    static Set<String> of(Page page) {
        Set<String> out = new HashSet<>();
        for (int i : page.gathered().styles.toArray()) {
            read(page.script(i), out);
        }
        return out;
    }
}
