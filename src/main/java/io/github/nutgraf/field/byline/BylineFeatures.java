package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.names.HouseNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is true of the byline that was chosen, as far as it says whether it is right. */
final class BylineFeatures {

    private static final double[] SUPPORTS = {1, 2, 3.2, 4.5, 6};

    private BylineFeatures() {}

    /** @param ranked all groups, the chosen one first */
    static Set<String> of(List<BylineGroup> ranked) {
        BylineGroup best = ranked.get(0);
        Set<String> out = new HashSet<>();
        boolean data = false;
        boolean head = false;
        for (BylineCandidate member : best.members()) {
            data |= member.place() == Place.DATA;
            head |= member.place() == Place.HEAD;
            if (member.place() == Place.DATA || member.place() == Place.HEAD) {
                out.add(source(member));
            } else {
                out.add(member.place() + "." + (member.source().equals("page:by-line") ? "line" : "else"));
            }
        }
        out.add(data ? head ? "data+head" : "data" : head ? "head" : "behind");
        out.add("families." + best.families());
        names(best.authors(), out);
        rivals(ranked, best, out);
        int support = 0;
        while (support < SUPPORTS.length && best.support() > SUPPORTS[support]) {
            support++;
        }
        out.add("support." + support);
        return out;
    }

    private static void names(List<Author> authors, Set<String> out) {
        out.add("names." + Math.min(3, authors.size()));
        boolean known = true;
        for (Author author : authors) {
            known &= HouseNames.isPerson(author.name());
            int words = author.name().split(" ", 6).length;
            String shape = words == 1 ? "one.word" : words > 3 ? "words" : "name";
            out.add(author.kind() == Author.Kind.ORGANIZATION ? "house" : shape);
        }
        out.add(known ? "known" : "unknown");
    }

    private static void rivals(List<BylineGroup> ranked, BylineGroup best, Set<String> out) {
        double second = 0;
        for (BylineGroup other : ranked) {
            if (other == best || other.support() < 0) {
                continue;
            }
            second = Math.max(second, other.support());
            boolean part = best.keys().containsAll(other.keys());
            boolean more = other.keys().containsAll(best.keys());
            String relation = part ? "part" : more ? "more" : other.hasPerson() ? "rival" : "rival.house";
            out.add(relation + (other.isPrinted() ? ".printed" : ""));
        }
        double margin = best.support() - second;
        out.add("margin." + (second == 0 ? "all" : margin > 3 ? "3" : margin > 1.5 ? "2" : margin > 0.5 ? "1" : "0"));
    }

    private static String source(BylineCandidate member) {
        String source = member.source();
        return source.startsWith("state:") ? "state" : source;
    }
}
