package io.github.nutgraf.field.kind;

import io.github.nutgraf.text.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what weighed most into words: "prices; little text that is surely story". */
final class KindReasons {

    private static final Map<String, String[]> PHRASES = load();

    /** How many features a reason names. */
    private static final int NAMED = 3;

    private KindReasons() {}

    private static Map<String, String[]> load() {
        Map<String, String[]> out = new HashMap<>();
        for (String[] row : TableFile.rows(KindReasons.class, "kind-reasons.tsv")) {
            out.put(row[0], row);
        }
        return Map.copyOf(out);
    }

    /**
     * The reason.
     *
     * @param contributions how far each feature moved the sum towards a story
     * @param against whether to say what spoke against a story, rather than for one
     */
    static String of(List<String> names, float[] row, double[] contributions, boolean against) {
        double sign = against ? -1 : 1;
        StringBuilder out = new StringBuilder();
        boolean[] said = new boolean[row.length];
        for (int n = 0; n < NAMED; n++) {
            int best = -1;
            for (int f = 0; f < row.length; f++) {
                boolean moved = sign * contributions[f] > (best < 0 ? 0 : sign * contributions[best]);
                best = moved && !said[f] && phrase(names.get(f), row[f]) != null ? f : best;
            }
            if (best < 0) {
                break;
            }
            said[best] = true;
            out.append(out.length() == 0 ? "" : "; ").append(phrase(names.get(best), row[best]));
        }
        return out.toString();
    }

    /** What a feature's value says; null if a reader would not see why. */
    private static @Nullable String phrase(String name, float value) {
        String @Nullable [] phrase = PHRASES.get(name);
        if (phrase == null) {
            return null;
        }
        String words = value < Float.parseFloat(phrase[1]) ? phrase[2] : phrase[3];
        return words.isEmpty() ? null : words;
    }
}
