package io.github.nutgraf.body;

import io.github.nutgraf.block.TokenWeights;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element call it, in the words newsrooms name their templates with. */
public final class ClassNames {

    /** Parts of a story, and what stands around it, that templates name. */
    public enum Part {
        STANDFIRST,
        /** What stands between headline and story, too, and is no standfirst. */
        NO_STANDFIRST,
        PULL_QUOTE,
        ATTRIBUTION,
        BYLINE,
        CAPTION,
        CREDIT,
        /** A picture that is none of the story's: a sign, a writer's portrait. */
        ICON,
        LIVE,
        ENTRY,
        /** Readers' comments. */
        COMMENTS,
        /** Laid over the page, or where foreign content waits for consent. */
        DIALOG,
        /** Asks readers for money. */
        PLEA,
        /** Set beside a story: boxes of facts, of its writer, of other stories, calls to act. */
        BESIDE
    }

    private static final Map<String, Set<Part>> TABLE = load();

    /** What follows these says what a box has or lacks ("has-sidebar", "no-caption"), not what it is. */
    private static final Set<String> STATES = Set.of("has", "no", "not", "with", "without", "hide", "show");

    /** A page uses few class values many times. */
    private final Map<String, Set<Part>> known = new HashMap<>();

    /** What the element's names say; empty if nothing the table knows. */
    public Set<Part> of(Element element) {
        String names = element.attr("class");
        String id = element.attr("id");
        if (!id.isEmpty()) {
            names = names + ' ' + id;
        }
        return names.isEmpty() ? Set.of() : known.computeIfAbsent(names, ClassNames::read);
    }

    private static Set<Part> read(String names) {
        Set<Part> out = EnumSet.noneOf(Part.class);
        String[] previous = {""};
        TokenWeights.split(names, token -> {
            if (!STATES.contains(previous[0])) {
                add(out, token);
                // "pull-quote" is "pullquote".
                add(out, previous[0] + token);
            }
            previous[0] = token;
        });
        return out;
    }

    private static void add(Set<Part> out, String token) {
        out.addAll(TABLE.getOrDefault(token, Set.of()));
    }

    private static Map<String, Set<Part>> load() {
        Map<String, Set<Part>> out = new HashMap<>();
        for (String[] row : Rows.of("part-classes.tsv")) {
            out.computeIfAbsent(row[1], token -> EnumSet.noneOf(Part.class)).add(Part.valueOf(row[0]));
        }
        return Map.copyOf(out);
    }
}
