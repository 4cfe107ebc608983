package io.github.nutgraf.dates;

import io.github.nutgraf.text.TableFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Abbreviations of time zones, from {@code zones.tsv}, where the rule for ambiguous ones is stated. */
final class ZoneTable {

    private static final Map<String, List<Entry>> ENTRIES = read();

    private record Entry(ZoneId zone, Set<String> countries, Set<String> languages) {
        boolean applies(DateHints hints) {
            if (countries.isEmpty() && languages.isEmpty()) {
                return true;
            }
            String country = hints.country();
            if (country != null) {
                return countries.contains(country);
            }
            // A page without a declared language that prints an abbreviation prints it in English.
            return languages.contains(hints.language() == null ? "en" : hints.language());
        }
    }

    private ZoneTable() {}

    /** Whether this is an abbreviation of the table, in capitals as zones are printed. */
    static boolean knows(String abbreviation) {
        return ENTRIES.containsKey(abbreviation);
    }

    /** The offset at that time; null if the abbreviation is unknown or ambiguous here. */
    static @Nullable ZoneOffset offset(String abbreviation, LocalDate day, LocalTime time, DateHints hints) {
        for (Entry entry : ENTRIES.getOrDefault(abbreviation, List.of())) {
            if (entry.applies(hints)) {
                return entry.zone.getRules().getOffset(day.atTime(time));
            }
        }
        return null;
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> out = new HashMap<>();
        for (String[] row : TableFile.rows(ZoneTable.class, "zones.tsv")) {
            Entry entry = new Entry(ZoneId.of(row[1]), set(row[2]), set(row[3]));
            out.computeIfAbsent(row[0], key -> new ArrayList<>()).add(entry);
        }
        return Collections.unmodifiableMap(out);
    }

    private static Set<String> set(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }
}
