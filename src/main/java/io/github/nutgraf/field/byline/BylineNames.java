package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares and joins lists of names. */
public final class BylineNames {

    /** No story has more authors; pages that list a newsroom do, and names are compared with each other. */
    private static final int MOST = 100;

    private BylineNames() {}

    /** Letters and digits alone in lower case: what two spellings of one name share. */
    public static String key(String name) {
        StringBuilder out = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The first list with those of the second that it has not; address and job title are taken over from either. */
    static List<Author> union(List<Author> first, List<Author> second) {
        List<Author> out = new ArrayList<>(first);
        for (Author author : second) {
            int at = indexOf(out, author.name());
            if (at < 0 && out.size() < MOST) {
                out.add(author);
            } else if (at >= 0) {
                out.set(at, completed(out.get(at), author));
            }
        }
        return out;
    }

    /** The authors with what another source knows of them besides their names. */
    static List<Author> enriched(List<Author> authors, List<Author> other) {
        List<Author> out = new ArrayList<>(authors);
        for (Author author : other) {
            int at = indexOf(out, author.name());
            if (at >= 0) {
                out.set(at, completed(out.get(at), author));
            }
        }
        return out;
    }

    static Author withDetails(Author author, @Nullable String url, @Nullable String role, Author.Kind kind) {
        return new Author(
                author.name(),
                author.url() == null ? url : author.url(),
                author.role() == null ? role : author.role(),
                kind,
                author.raw());
    }

    private static Author completed(Author author, Author other) {
        // Data that says "Person" knows that a site bears its author's name.
        Author.Kind kind = other.kind() == Author.Kind.PERSON ? Author.Kind.PERSON : author.kind();
        return withDetails(author, other.url(), other.role(), kind);
    }

    private static int indexOf(List<Author> authors, String name) {
        String key = key(name);
        for (int i = 0; i < authors.size(); i++) {
            if (key(authors.get(i).name()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** All names in a row. */
    static String joined(List<Author> authors) {
        StringBuilder out = new StringBuilder();
        authors.forEach(a -> out.append(a.name()).append(' '));
        return out.toString();
    }
}
