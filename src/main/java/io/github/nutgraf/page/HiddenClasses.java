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
        int depth = 0;
        int selector = 0;
        int open = -1;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (c == '{') {
                open = depth == 0 ? i : open;
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    if (open >= selector && i - selector <= LONGEST_RULE && hides(sheet.substring(open + 1, i))) {
                        addNames(sheet.substring(selector, open), out);
                    }
                    selector = i + 1;
                }
            }
        }
    }

    private static boolean hides(String declarations) {
        return declarations.indexOf('{') < 0 && InlineStyle.hides(declarations);
    }

    private static void addNames(String selectors, Set<String> out) {
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            if (name.length() > 1 && name.charAt(0) == '.' && isName(name)) {
                out.add(name.substring(1).toLowerCase(Locale.ROOT));
            }
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

    /** The names of all sheets of a page. */
    static Set<String> of(Page page) {
        Set<String> out = new HashSet<>();
        for (int i : page.gathered().styles.toArray()) {
            read(page.script(i), out);
        }
        return out;
    }
}
