package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells labels over a headline (kicker, eyebrow, Dachzeile, rubrique, antetítulo) by the words of their class. */
final class KickerLabels {

    private static final Set<String> WORDS = WordSet.load("kicker-classes.tsv");

    /** Words that mark a label where it opens a heading; elsewhere they mark much else. */
    private static final Set<String> INSIDE = WordSet.load("heading-labels.tsv");

    /** A label of more is a sentence. */
    private static final int LONGEST_LABEL = 80;

    private KickerLabels() {}

    /** The element that opens this one and is marked as a label; -1 if there is none, or nothing behind it. */
    static int leading(Page page, int node) {
        int end = page.end(node);
        for (int i = node + 1; i < end; i++) {
            @Nullable Element element = page.element(i);
            if (element == null) {
                if (!VisibleText.of(page, i).isEmpty()) {
                    return -1;
                }
            } else if (isLabel(element) || isLabelInside(page, i, element)) {
                String text = VisibleText.of(page, i, LONGEST_LABEL + 1);
                boolean more = !VisibleText.between(page, page.end(i), end, 8).isEmpty();
                return !text.isEmpty() && text.length() <= LONGEST_LABEL && more ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isLabelInside(Page page, int node, Element element) {
        return page.tag(node) == TagType.SMALL || hasWord(element.className(), INSIDE);
    }

    /** Whether class or id has one of the words. */
    static boolean isLabel(Element element) {
        return hasWord(element.className(), WORDS) || hasWord(element.id(), WORDS);
    }

    private static boolean hasWord(String value, Set<String> words) {
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || !Character.isLetter(value.charAt(i)) || isHump(value, i)) {
                if (i > from && words.contains(value.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i < value.length() && Character.isLetter(value.charAt(i)) ? i : i + 1;
            }
        }
        return false;
    }

    private static boolean isHump(String s, int i) {
        return i > 0 && Character.isUpperCase(s.charAt(i)) && Character.isLowerCase(s.charAt(i - 1));
    }
}
