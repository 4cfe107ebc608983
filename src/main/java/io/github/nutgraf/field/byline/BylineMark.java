package io.github.nutgraf.field.byline;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's attributes say about its being a byline. */
enum BylineMark {
    /** {@code rel=author}. */
    REL("page:rel=author"),
    /** A class or id of "byline". */
    BYLINE("page:byline"),
    /** A class or id of "author" and its translations. */
    AUTHOR("page:author"),
    /** A class or id of "username": who posted, on sites whose readers write. */
    USERNAME("page:username");

    final String source;

    BylineMark(String source) {
        this.source = source;
    }

    private static final String[] AUTHORS = {
        "author",
        "autor",
        "auteur",
        "autore",
        "writer",
        "verfasser",
        "forfatter",
        "skribent",
        "contributor",
        "redakteur",
        "journalist",
        "reporter"
    };

    private static final String[] BYLINES = {
        "byline", "by-line", "by_line", "posted-by", "postedby", "written-by", "signature", "firma", "credits"
    };

    /** What is marked so is about the author, or another's: picture, biography, comment, related story. */
    private static final String[] OTHERS = {
        "comment",
        "avatar",
        "bio",
        "image",
        "photo",
        "img",
        "social",
        "twitter",
        "follow",
        "share",
        "related",
        "authority",
        "authoriz",
        "authoris",
        "authent",
        "caption",
        "reporterror",
        "newsletter",
        "description",
        "thumb",
        "icon",
        "copyright"
    };

    static @Nullable BylineMark of(Element element) {
        String rel = element.attr("rel");
        if (containsWord(rel, "author")) {
            return REL;
        }
        String marks = (element.className()
                        + ' '
                        + element.id()
                        + ' '
                        + element.attr("data-testid")
                        + ' '
                        + element.attr("data-component"))
                .toLowerCase(Locale.ROOT);
        for (String token : marks.split(" ")) {
            if (token.isEmpty() || containsAny(token, OTHERS)) {
                continue;
            }
            if (containsAny(token, BYLINES)) {
                return BYLINE;
            }
            if (containsAny(token, AUTHORS)) {
                return AUTHOR;
            }
            if (token.equals("username") || token.equals("user-name")) {
                return USERNAME;
            }
        }
        return null;
    }

    private static boolean containsWord(String text, String word) {
        return (' ' + text.toLowerCase(Locale.ROOT) + ' ').contains(' ' + word + ' ');
    }

    private static boolean containsAny(String text, String[] parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
