package io.github.nutgraf.names;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a name out of the address of an author's page: {@code …/author/jane-doe/} says "Jane Doe". */
final class AuthorAddress {

    private static final Set<String> FOLDERS = Set.of(
            "author",
            "authors",
            "autor",
            "autoren",
            "autores",
            "auteur",
            "auteurs",
            "autore",
            "by",
            "people",
            "person",
            "staff",
            "contributor",
            "contributors",
            "profile",
            "profiles",
            "team",
            "journalist",
            "journalists",
            "writer",
            "writers",
            "reporter",
            "forfatter",
            "redaktion",
            "skribent",
            "bio",
            "bios",
            "byline",
            "columnist",
            "columnists",
            "experts");

    private static final int SHORTEST_FIRST_NAME = 3;

    private static final int SHORTEST_LAST_NAME = 5;

    private AuthorAddress() {}

    static boolean isAddress(String text) {
        return text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("//")
                || text.startsWith("www.")
                || text.startsWith("/");
    }

    /** The name, or null if the address tells none. */
    static @Nullable String name(String address) {
        int end = address.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = address.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String[] path = address.substring(0, end).split("/", 64);
        int last = path.length - 1;
        while (last > 0 && path[last].isEmpty()) {
            last--;
        }
        for (int i = Math.max(0, last - 2); i < last; i++) {
            if (FOLDERS.contains(path[i].toLowerCase(Locale.ROOT))) {
                return ofSlug(path[last]);
            }
        }
        return null;
    }

    /** "jane.brandt", "jane.brandt.12" as a name; null if it is none: a domain ends in fewer letters. */
    static @Nullable String ofLogin(String account) {
        int number = account.lastIndexOf('.');
        boolean numbered = number > 0
                && number < account.length() - 1
                && account.substring(number + 1).chars().allMatch(Character::isDigit);
        String login = numbered ? account.substring(0, number) : account;
        int dot = login.indexOf('.');
        boolean parts = dot >= SHORTEST_FIRST_NAME && login.length() - dot - 1 >= SHORTEST_LAST_NAME;
        for (int i = 0; parts && i < login.length(); i++) {
            parts = i == dot || Character.isLowerCase(login.charAt(i));
        }
        return parts
                ? NameCase.capitalised(login.substring(0, dot)) + ' ' + NameCase.capitalised(login.substring(dot + 1))
                : null;
    }

    /** "jane-doe" or "jane_doe.html" as a name; null if it has digits or a single word. */
    static @Nullable String ofSlug(String slug) {
        int dot = slug.lastIndexOf('.');
        String stem = dot > 0 ? slug.substring(0, dot) : slug;
        String[] words = NameWords.of(stem.replace('-', ' ').replace('_', ' ').replace('+', ' '));
        if (words.length < 2 || words.length > 5) {
            return null;
        }
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words[i].length(); j++) {
                if (!Character.isLetter(words[i].charAt(j))) {
                    return null;
                }
            }
            boolean particle = i > 0 && NameTables.NAMES.has("PARTICLE", words[i]);
            words[i] = particle ? words[i] : NameCase.capitalised(words[i]);
        }
        return String.join(" ", words);
    }
}
