package io.github.nutgraf.block;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the page's evidence says about the story, made ready for comparison with blocks. */
public final class Clues {

    private static final int SHINGLE = 4;
    private static final int SHORT_TITLE = 2;

    /** No description has more words. */
    private static final int LONGEST_DESCRIPTION = 200;

    private final List<Set<String>> titles;
    private final Set<String> description;
    private final Set<Long> bodyShingles;

    /**
     * @param titles the page's claims of its headline
     * @param description the page's summary; null if none
     * @param articleBody the story's text as structured data gives it; null if none
     */
    public Clues(List<String> titles, @Nullable String description, @Nullable String articleBody) {
        List<Set<String>> sets =
                titles.stream().map(Words::set).filter(s -> !s.isEmpty()).toList();
        // A title of one or two words beside a longer one is a section's or the site's name.
        boolean longer = sets.stream().anyMatch(s -> s.size() > SHORT_TITLE);
        this.titles =
                sets.stream().filter(s -> !longer || s.size() > SHORT_TITLE).toList();
        this.description = description == null ? Set.of() : Words.set(description);
        this.bodyShingles = new HashSet<>();
        if (articleBody != null) {
            List<String> words = Words.of(articleBody);
            for (int i = 0; i + SHINGLE <= words.size(); i++) {
                bodyShingles.add(Words.shingle(words, i, SHINGLE));
            }
        }
    }

    /** What a page's evidence says. */
    public static Clues of(Evidence evidence) {
        return new Clues(
                evidence.claims(Topic.HEADLINE).stream()
                        .map(Claim::value)
                        .distinct()
                        .toList(),
                evidence.description(),
                evidence.articleBody());
    }

    /** How much of a title the text repeats, and how little else it says: the Dice overlap of words with the best title. */
    double titleOverlap(List<String> text) {
        if (titles.isEmpty()) {
            return 0;
        }
        Set<String> words = new HashSet<>(text);
        double best = 0;
        for (Set<String> title : titles) {
            best = Math.max(best, dice(words, title));
        }
        return best;
    }

    private static double dice(Set<String> a, Set<String> b) {
        if (a.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : a) {
            if (b.contains(word)) {
                common++;
            }
        }
        return 2.0 * common / (a.size() + b.size());
    }

    double descriptionOverlap(List<String> text) {
        return description.isEmpty() || text.size() > LONGEST_DESCRIPTION ? 0 : dice(new HashSet<>(text), description);
    }

    boolean hasArticleBody() {
        return !bodyShingles.isEmpty();
    }

    /** The share of the text's word 4-grams that the structured story has; -1 if there is none or the text is shorter. */
    double bodyShare(List<String> words) {
        if (bodyShingles.isEmpty()) {
            return -1;
        }
        int count = words.size() - SHINGLE + 1;
        if (count <= 0) {
            return -1;
        }
        int hits = 0;
        for (int i = 0; i < count; i++) {
            if (bodyShingles.contains(Words.shingle(words, i, SHINGLE))) {
                hits++;
            }
        }
        return (double) hits / count;
    }
}
