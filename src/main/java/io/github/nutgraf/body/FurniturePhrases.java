package io.github.nutgraf.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How lines read that stand in a story and are none of it, in many languages; from {@code furniture.tsv}. */
final class FurniturePhrases {

    private final Set<String> lines = new HashSet<>();
    private final NavigableSet<String> openings = new TreeSet<>();
    private final NavigableSet<String> ends = new TreeSet<>();

    private FurniturePhrases() {}

    static FurniturePhrases shipped() {
        return Shipped.PHRASES;
    }

    private static final class Shipped {
        static final FurniturePhrases PHRASES = read();
    }

    private static FurniturePhrases read() {
        FurniturePhrases out = new FurniturePhrases();
        try (InputStream in = FurniturePhrases.class.getResourceAsStream("furniture.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no resource furniture.tsv");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t", 3);
                String phrase = columns[2].toLowerCase(Locale.ROOT);
                switch (columns[1]) {
                    case "line" -> out.lines.add(phrase);
                    case "opening" -> out.openings.add(phrase);
                    case "end" -> out.ends.add(phrase);
                    default -> throw new IllegalStateException("furniture.tsv: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    boolean isLine(String lower) {
        return lines.contains(lower);
    }

    boolean opens(String lower) {
        return startsWithOne(openings, lower);
    }

    boolean opensEnd(String lower) {
        return startsWithOne(ends, lower);
    }

    /** Walks down the sorted phrases from the line: a prefix of it sorts before it, and each step is shorter. */
    private static boolean startsWithOne(NavigableSet<String> phrases, String line) {
        @Nullable String candidate = phrases.floor(line);
        while (candidate != null && !line.startsWith(candidate)) {
            int common = 0;
            int most = Math.min(candidate.length(), line.length());
            while (common < most && candidate.charAt(common) == line.charAt(common)) {
                common++;
            }
            candidate = common == 0 ? null : phrases.floor(line.substring(0, common));
        }
        return candidate != null;
    }
}
