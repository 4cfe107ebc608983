package io.github.nutgraf.dates;

import io.github.nutgraf.text.Folding;
import io.github.nutgraf.text.TableFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of dates in all languages of the tables, by their folded form. Read once, then immutable. */
public final class DateWords {

    /** What a word can be in a date. */
    enum Role {
        MONTH,
        WEEKDAY,
        AM,
        PM,
        AT,
        FILLER,
        ERA,
        YEAR_MARK,
        MONTH_MARK,
        MONTH_BEFORE,
        DAY_MARK,
        HOUR_MARK,
        MINUTE_MARK,
        UNIT,
        AGO,
        RELATIVE
    }

    /** No word of that role; smaller than any value in the tables. */
    static final int NONE = Integer.MIN_VALUE;

    /** Added to the numbers of months of the Solar Hijri calendar. */
    static final int PERSIAN = 100;

    /** A month's name of so many letters is taken in any language; a shorter one is a common word in another. */
    private static final int DISTINCT = 5;

    private static final DateWords TABLE = new DateWords();

    /** What a word is in one language. */
    record Entry(Role role, int value, String language) {}

    /** By word; words that only begin forms of several are nothing alone. */
    private final Map<String, Entry[]> entries = new HashMap<>();

    private final Set<String> beginnings = new HashSet<>();

    private DateWords() {
        for (String[] row : TableFile.rows(DateWords.class, "months.tsv")) {
            boolean persian = row[0].endsWith("persian");
            add(Role.MONTH, Integer.parseInt(row[1]) + (persian ? PERSIAN : 0), row[0], row[2]);
        }
        for (String[] row : TableFile.rows(DateWords.class, "weekdays.tsv")) {
            add(Role.WEEKDAY, Integer.parseInt(row[1]), row[0], row[2]);
        }
        for (String[] row : TableFile.rows(DateWords.class, "date-words.tsv")) {
            add(role(row[1]), Integer.parseInt(row[2]), row[0], row[3]);
        }
    }

    /**
     * The value of a folded word in a role, or {@link #NONE}. Where languages differ (Polish and Croatian "listopad"),
     * the hint decides; without one that fits there is no value.
     */
    static int value(String folded, Role role, @Nullable String language) {
        return value(find(folded), folded, role, language);
    }

    /** The same, of a word that was looked up. */
    static int value(Entry @Nullable [] found, String folded, Role role, @Nullable String language) {
        if (found == null) {
            return NONE;
        }
        int value = NONE;
        boolean agree = true;
        boolean english = false;
        for (Entry entry : found) {
            if (entry.role != role) {
                continue;
            }
            if (entry.language.equals(language)) {
                return entry.value;
            }
            english |= entry.language.equals("en");
            agree &= value == NONE || value == entry.value;
            value = entry.value;
        }
        if (!agree) {
            return NONE;
        }
        boolean common = role == Role.MONTH && language != null && !english && folded.length() < DISTINCT;
        return common && folded.charAt(0) < 0x250 ? NONE : value;
    }

    /** Whether the word names a weekday in this language, in English, or, if it is long, in any. */
    public static boolean isWeekday(String word, @Nullable String language) {
        String folded = Folding.fold(word);
        Entry[] found = find(folded);
        for (int i = 0; found != null && i < found.length; i++) {
            if (found[i].role == Role.WEEKDAY
                    && (folded.length() > DISTINCT
                            || found[i].language.equals("en")
                            || found[i].language.equals(language))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word names a month in this language, or in English. */
    public static boolean isMonth(String word, @Nullable String language) {
        String folded = Folding.fold(word);
        return value(folded, Role.MONTH, language) != NONE || value(folded, Role.MONTH, "en") != NONE;
    }

    /** The word, or null if it is in no table, nor the first of a form of several words. */
    static Entry @Nullable [] find(String folded) {
        return TABLE.entries.get(folded);
    }

    /** Whether forms of several words start with this one. */
    static boolean begins(String folded) {
        return TABLE.beginnings.contains(folded);
    }

    private void add(Role role, int value, String tag, String forms) {
        int dash = tag.indexOf('-');
        Entry entry = new Entry(role, value, dash < 0 ? tag : tag.substring(0, dash));
        for (String form : forms.split("\\|")) {
            String key = Folding.fold(form);
            Entry[] old = entries.get(key);
            Entry[] grown = old == null ? new Entry[1] : Arrays.copyOf(old, old.length + 1);
            grown[grown.length - 1] = entry;
            entries.put(key, grown);
            int space = form.indexOf(' ');
            if (space > 0) {
                String beginning = Folding.fold(form.substring(0, space));
                beginnings.add(beginning);
                entries.putIfAbsent(beginning, new Entry[0]);
            }
        }
    }

    private static Role role(String name) {
        return switch (name) {
            case "year", "month", "day", "hour", "minute" -> Role.valueOf(name.toUpperCase(Locale.ROOT) + "_MARK");
            default -> Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }
}
