package io.github.nutgraf.names;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.names.BylinePart.Separator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credited found so far in one byline. */
final class CreditList {

    private static final class Credit {
        String name;

        @Nullable
        String role;

        final Author.Kind kind;

        Credit(String name, @Nullable String role, Author.Kind kind) {
            this.name = name;
            this.role = role;
            this.kind = kind;
        }
    }

    /** What is longer tells the author's life. */
    private static final int LONGEST_TITLE = 90;

    private final List<Credit> credits = new ArrayList<>();
    private @Nullable String pendingRole;

    boolean isEmpty() {
        return credits.isEmpty();
    }

    void add(String name, @Nullable String role, Author.Kind kind) {
        String key = NameWords.key(name);
        for (Credit credit : credits) {
            if (NameWords.key(credit.name).equals(key)) {
                return;
            }
        }
        String title = role != null ? role : pendingRole;
        pendingRole = null;
        credits.add(new Credit(name, kind == Author.Kind.PERSON ? title : null, kind));
    }

    /** Whether the last is an institution that names its field: "Department of Children". */
    boolean endsInField() {
        if (!endsInHouse()) {
            return false;
        }
        String name = credits.get(credits.size() - 1).name;
        return name.contains(" of ") || name.contains(" for ") || name.contains(" für ") || name.contains(" de ");
    }

    /** "… and Families": the rest of the last one's name. */
    void extend(String and, String rest) {
        Credit last = credits.get(credits.size() - 1);
        last.name = last.name + ' ' + and + ' ' + rest;
    }

    /** A job title that stands alone: the last name's, or the next one's where none is yet. */
    void title(String title) {
        if (credits.isEmpty()) {
            pendingRole = title;
            return;
        }
        Credit last = credits.get(credits.size() - 1);
        if (last.kind == Author.Kind.PERSON) {
            last.role = last.role == null ? title : last.role + ", " + title;
        }
    }

    /** Goes on with the last name's job title. */
    void more(String separator, String title) {
        Credit last = credits.get(credits.size() - 1);
        if (last.role != null && last.role.length() + title.length() < LONGEST_TITLE) {
            last.role = last.role + separator + title;
        }
    }

    /** Whether the last thing read was the last person's job title. */
    boolean endsInTitle() {
        return !credits.isEmpty() && credits.get(credits.size() - 1).role != null;
    }

    /** Whether the last of the credited is a house, and no agency. */
    boolean endsInHouse() {
        if (credits.isEmpty()) {
            return false;
        }
        Credit last = credits.get(credits.size() - 1);
        return last.kind == Author.Kind.ORGANIZATION && !HouseNames.isAgency(last.name);
    }

    /** "Jr." or "PhD" behind a comma. */
    void suffix(String suffix, boolean comma) {
        if (!credits.isEmpty()) {
            Credit last = credits.get(credits.size() - 1);
            last.name = last.name + (comma ? ", " : " ") + suffix;
        }
    }

    /** "(Photos)" behind a name: that one took the pictures. */
    void dropIfBracketed(Separator before) {
        if (before == Separator.BRACKET && !credits.isEmpty()) {
            credits.remove(credits.size() - 1);
        }
    }

    /** "Harbour Times | By Jane Doe": who stands before the "by"-word published it; an agency wrote, too. */
    void dropHouses() {
        if (!hasPerson()) {
            credits.removeIf(c -> !HouseNames.isAgency(c.name));
        }
    }

    boolean hasPerson() {
        return credits.stream().anyMatch(c -> c.kind == Author.Kind.PERSON);
    }

    boolean hasFullName() {
        return credits.stream().anyMatch(c -> c.kind == Author.Kind.PERSON && c.name.indexOf(' ') > 0);
    }

    List<Author> authors(String raw) {
        List<Author> out = new ArrayList<>(credits.size());
        for (Credit credit : credits) {
            out.add(new Author(credit.name, null, credit.role, credit.kind, raw));
        }
        return List.copyOf(out);
    }
}
