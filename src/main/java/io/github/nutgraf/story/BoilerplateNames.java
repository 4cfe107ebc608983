package io.github.nutgraf.story;

import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.AttributeTokens;
import io.github.nutgraf.text.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element is called, and what a label says, of the parts around a story; from {@code boilerplate-signs.tsv}. */
final class BoilerplateNames {

    /** Longer values are lists of utilities; their end says nothing of what the element is. */
    private static final int LONGEST_VALUE = 200;

    /** A name of two kinds is of the first: "comment-form", "related-menu", "footer-nav". */
    private static final List<Boilerplate> ORDER = List.of(
            Boilerplate.ADVERTISEMENT,
            Boilerplate.COMMENTS,
            Boilerplate.OTHER_STORIES,
            Boilerplate.FORM,
            Boilerplate.CAPTION,
            Boilerplate.FOOTER,
            Boilerplate.MENU);

    private final Map<String, Boilerplate> names = new HashMap<>();
    private final Map<String, Boilerplate> lines = new HashMap<>();
    private final AttributeTokens tokens = new AttributeTokens();

    BoilerplateNames() {
        for (String[] row : TableFile.rows(BoilerplateNames.class, "boilerplate-signs.tsv")) {
            (row[1].equals("line") ? lines : names).put(row[2], Boilerplate.valueOf(row[0]));
        }
    }

    /** What a whole line is the label of. */
    @Nullable
    Boilerplate ofLine(String text) {
        return lines.get(text.toLowerCase(Locale.ROOT));
    }

    /** What an element is by its tag, role, class and id. */
    @Nullable
    Boilerplate ofElement(Page page, int i) {
        @Nullable Boilerplate byTag = ofTag(page.tag(i));
        if (byTag == null) {
            byTag = ofRole(page.role(i));
        }
        // A heading's id is made of its own words.
        if (byTag != null || page.isHeading(i)) {
            return byTag;
        }
        if (page.isNamed(i, Part.COMMENTS)) {
            return Boilerplate.COMMENTS;
        }
        @Nullable Boilerplate byName = first(ofValue(page.className(i)), ofValue(page.id(i)));
        if (byName == null && (page.isNamed(i, Part.DIALOG) || page.isNamed(i, Part.PLEA))) {
            return Boilerplate.FORM;
        }
        return byName;
    }

    private static @Nullable Boilerplate ofTag(@Nullable TagType tag) {
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case NAV, MENU -> Boilerplate.MENU;
            case FORM, DIALOG, SEARCH -> Boilerplate.FORM;
            case FOOTER -> Boilerplate.FOOTER;
            case FIGURE, FIGCAPTION -> Boilerplate.CAPTION;
            default -> null;
        };
    }

    private static @Nullable Boilerplate ofRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "toolbar" -> Boilerplate.MENU;
            case "search", "form", "dialog", "alertdialog" -> Boilerplate.FORM;
            case "contentinfo" -> Boilerplate.FOOTER;
            default -> null;
        };
    }

    private @Nullable Boilerplate ofValue(String value) {
        @Nullable Boilerplate found = null;
        String before = "";
        tokens.over(value, LONGEST_VALUE);
        while (tokens.next()) {
            if (tokens.isPieceOfHash()) {
                before = "";
                continue;
            }
            String token = tokens.text();
            // "most-read" is "mostread".
            found = first(found, first(names.get(token), names.get(before + token)));
            before = token;
        }
        return found;
    }

    private static @Nullable Boilerplate first(@Nullable Boilerplate a, @Nullable Boilerplate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
    }
}
