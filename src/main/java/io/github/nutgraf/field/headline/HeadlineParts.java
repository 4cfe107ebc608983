package io.github.nutgraf.field.headline;

import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateMatch;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes a label off a printed heading, where a title of the page's data says that the rest is the whole headline and the
 * page itself parts the two, by an element or by a mark: "Harbour: Ferry returns", "Harbour<br>Ferry returns".
 */
final class HeadlineParts {

    /** A title of fewer letters may be the end of another headline by accident. */
    private static final int SHORTEST = 10;

    private static final String MARKS = ":|/–—-·•»›";

    private static final int MOST_TEXTS = 12;

    private static final int FEWEST_WORDS = 3;

    private static final int LONGEST_ASIDE = 40;

    private static final DateHints NO_HINTS = DateHints.of(null, null, null, LocalDate.MAX);

    private HeadlineParts() {}

    /**
     * The rest of the heading; null if no title says that it begins with a label.
     *
     * @param second whether it stands right below another heading: then one title is enough to say so
     */
    static @Nullable String withoutLabel(Page page, int node, String heading, MachineTitles titles, boolean second) {
        @Nullable String key = null;
        for (MachineTitles.Title title : titles.all()) {
            if (title.claim().node() >= 0 || title.key().length() < SHORTEST) {
                continue;
            }
            boolean glued = !second && titles.support(title.key()) > 1 && isGlued(page, node, title.key());
            @Nullable String whole = glued ? titles.givenTwice(TextKey.of(heading)) : null;
            if (whole != null) {
                return whole;
            }
            if (!second && !glued && !titles.isAgreed(title)) {
                continue;
            }
            if (key == null) {
                key = TextKey.of(heading);
            }
            // A title that has the label, too, says that it is none.
            if (key.length() > title.key().length()
                    && key.endsWith(title.key())
                    && (glued || titles.agreement(key) == 0)) {
                @Nullable String rest = behindMark(heading, title.key());
                return rest != null ? rest : behindElement(page, node, title.key());
            }
        }
        return null;
    }

    /**
     * The heading without what a text of its own adds behind it: a day, a count of comments, or anything behind what two titles
     * give as the whole; null if nothing does.
     */
    static @Nullable String withoutTail(Page page, int node, MachineTitles titles) {
        @Nullable String first = withoutSubtitle(page, node);
        if (first != null) {
            return first;
        }
        int seen = 0;
        for (int i = node + 1; i < page.end(node) && seen < MOST_TEXTS; i++) {
            @Nullable TextNode text = page.text(i);
            if (text == null || text.isBlank()) {
                continue;
            }
            if (seen++ > 0) {
                String before = VisibleText.between(page, node, i, Integer.MAX_VALUE);
                String rest = VisibleText.between(page, i, page.end(node), Integer.MAX_VALUE);
                String key = TextKey.of(before);
                boolean told = key.length() >= SHORTEST
                        && (titles.isAgreed(key) || (isAside(rest) && Words.count(before) >= FEWEST_WORDS));
                if (told && !rest.isEmpty()) {
                    return before;
                }
            }
        }
        return null;
    }

    /** The words before a second line in small print that ends the heading or stands before its day; null if there is none. */
    private static @Nullable String withoutSubtitle(Page page, int node) {
        for (int i = node + 1; i < page.end(node); i++) {
            if (page.tag(i) == TagType.SMALL) {
                String before = VisibleText.between(page, node, i, Integer.MAX_VALUE);
                String after = VisibleText.between(page, page.end(i), page.end(node), Integer.MAX_VALUE);
                boolean last = after.isEmpty() || isAside(after);
                boolean subtitle = Words.count(VisibleText.of(page, i, Integer.MAX_VALUE)) >= FEWEST_WORDS;
                return last && subtitle && Words.count(before) >= FEWEST_WORDS ? before : null;
            }
        }
        return null;
    }

    /** "06.01.12 08:49", "Comments: 12". */
    private static boolean isAside(String rest) {
        if (rest.length() > LONGEST_ASIDE) {
            return false;
        }
        List<DateMatch> days = DateParser.find(rest, NO_HINTS);
        boolean day = days.size() == 1
                && rest.length() - (days.get(0).end() - days.get(0).start()) < 3;
        int colon = rest.indexOf(": ");
        boolean count = colon > 0
                && Words.count(rest) == 2
                && rest.substring(colon + 2).chars().allMatch(Character::isDigit);
        return day || count;
    }

    private static String withoutLeadingMark(String text) {
        int i = 0;
        while (i < text.length() - 1 && (MARKS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
            i++;
        }
        return text.substring(i);
    }

    /** Whether the title begins in an element to which the one before it is glued: no reader takes the two for one phrase. */
    private static boolean isGlued(Page page, int node, String key) {
        char before = ' ';
        for (int i = node + 1; i < page.end(node); i++) {
            @Nullable TextNode text = page.text(i);
            String raw = text == null ? "" : text.getWholeText();
            if (raw.isEmpty()) {
                continue;
            }
            if (Character.isLetterOrDigit(before)
                    && !Character.isWhitespace(raw.charAt(0))
                    && TextKey.of(VisibleText.between(page, i, page.end(node), Integer.MAX_VALUE))
                            .equals(key)) {
                return true;
            }
            before = raw.charAt(raw.length() - 1);
        }
        return false;
    }

    private static @Nullable String behindMark(String heading, String key) {
        for (int i = heading.length() - 2; i > 0; i--) {
            if (MARKS.indexOf(heading.charAt(i)) >= 0 && heading.length() - i > key.length()) {
                String rest = heading.substring(i + 1).strip();
                return TextKey.of(rest).equals(key) ? rest : null;
            }
        }
        return null;
    }

    private static @Nullable String behindElement(Page page, int node, String key) {
        for (int i = node + 1; i < page.end(node); i++) {
            if (page.text(i) != null) {
                String rest = VisibleText.between(page, i, page.end(node), Integer.MAX_VALUE);
                if (rest.length() < key.length()) {
                    return null;
                }
                if (TextKey.of(rest).equals(key)) {
                    return withoutLeadingMark(rest);
                }
            }
        }
        return null;
    }
}
