package io.github.nutgraf.names;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateMatch;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.names.BylinePart.Separator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From a raw byline to the people and organizations it credits.
 *
 * <p>The byline is cut at its punctuation and "and"-words ({@link BylineCutter}); each stretch is then a name, what belongs
 * to the name before it (a suffix, a job title, an outlet, a place), another credit (pictures, editing), or nothing. The
 * words it goes by are tables of some fifty languages. What does not look like a name is left out: no author is better than
 * a wrong one. O(length).
 */
public final class BylineParser {

    /** A clause of so many words after a comma makes the text a sentence that began like a byline. */
    private static final int WORDS_OF_A_SENTENCE = 6;

    private final @Nullable String language;
    private final HouseNames houses;
    private final DateHints hints;
    private final BylineTail tail;
    private final StretchSigns signs;

    /**
     * For the pages of one outlet.
     *
     * @param language the page's language as a two-letter code, to tell "en" (Dutch "and") from "en" (Spanish "in"); null
     *     if unknown
     * @param houses knows the outlet's names
     */
    public BylineParser(@Nullable String language, HouseNames houses) {
        this.language = language;
        this.houses = houses;
        this.tail = new BylineTail(language, houses);
        this.signs = new StretchSigns(language);
        this.hints = new DateHints(language, null, null, LocalDate.MAX);
    }

    /**
     * Reads text that the page declares to be an author or a byline: structured data, a marked element. Pseudonyms and names
     * in lower case count.
     *
     * @return the credited, in order; empty if the text names none
     */
    public List<Author> names(String raw) {
        String text = beforeNotes(BylineText.clean(raw));
        // ", The Daily X": a template whose author is missing.
        if (text.startsWith(",")) {
            return List.of();
        }
        if (AuthorAddress.isAddress(text)) {
            String name = AuthorAddress.name(text);
            return name == null || HouseNames.isAccount(name)
                    ? List.of()
                    : List.of(new Author(name, null, null, Author.Kind.PERSON, raw.strip()));
        }
        if (text.indexOf(' ') < 0 && text.indexOf('-') > 0 && text.equals(text.toLowerCase(Locale.ROOT))) {
            String name = AuthorAddress.ofSlug(text);
            if (name != null && !houses.isOutlet(text)) {
                text = name;
            }
        }
        String login = houses.isOutlet(text) ? null : AuthorAddress.ofLogin(text);
        return read(login == null ? text : login, raw, true);
    }

    /** A box of a writer has the name on its first line and, below, sentences about the writer, which name others. */
    private static String beforeNotes(String text) {
        int from = 0;
        int line = text.indexOf('\n');
        // Or the sentences come first and the name below is a link: "All stories by Jane Doe".
        while (line > from && isNote(text.substring(from, line))) {
            from = line + 1;
            line = text.indexOf('\n', from);
        }
        while (line > from) {
            int end = text.indexOf('\n', line + 1);
            if (isNote(text.substring(line + 1, end < 0 ? text.length() : end))) {
                return text.substring(from, line);
            }
            line = end;
        }
        return text.substring(from);
    }

    private static boolean isNote(String line) {
        String text = line.strip();
        return text.endsWith(".") && NameWords.of(text).length >= WORDS_OF_A_SENTENCE;
    }

    /**
     * Reads a line of visible text, which is a byline only if it opens with a "by"-word and goes on like one.
     *
     * @return the credited, in order; empty if the line is no byline
     */
    public List<Author> line(String raw) {
        String text = BylineText.clean(raw);
        return BylineLead.strip(text, language) == null ? List.of() : read(text, raw, false);
    }

    /**
     * Reads a line in which a byline follows something else: a date, a section, an outlet ("3 May 2024 by Jane Doe",
     * "来源:江城晚报 作者:沈若兰").
     *
     * @return the credited, in order; empty if no byline follows
     */
    public List<Author> within(String raw) {
        String text = BylineText.clean(raw);
        if (text.endsWith(".") || text.endsWith("。")) {
            return List.of();
        }
        for (DateMatch date : DateParser.find(text, hints)) {
            List<Author> authors = behind(text, date.end());
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (isBar(before) || (before == ' ' && isLabel(text, i))) {
                List<Author> authors = behind(text, i);
                if (!authors.isEmpty()) {
                    return authors;
                }
            }
        }
        return List.of();
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '\n' || (c >= 0x80 && "•·»–—".indexOf(c) >= 0);
    }

    /** Whether a word that a colon ends starts here. */
    private static boolean isLabel(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start && end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：');
    }

    private List<Author> behind(String text, int at) {
        int from = at;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return from < text.length() ? line(text.substring(from)) : List.of();
    }

    /** The text without the dates in it and the marks beside them; itself if it has none. */
    public String withoutDates(String text) {
        List<DateMatch> dates = DateParser.find(text, hints);
        if (dates.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (DateMatch date : dates) {
            String before = text.substring(from, date.start());
            out.append(out.length() > 0 ? before : tail.beforeDate(before) + ' ');
            from = behindYear(text, date.end());
        }
        return trimmed(out.append(text, from, text.length()).toString());
    }

    /** Behind the word for "year" that some languages put there: "2006 г.", "2024 року". */
    private static int behindYear(String text, int end) {
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int to = from;
        while (to < text.length() && Character.isLowerCase(text.charAt(to))) {
            to++;
        }
        return to > from && to - from <= 4 ? to : end;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(text.charAt(to - 1)) && !endsInitial(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean endsInitial(String text, int to) {
        return to > 1 && text.charAt(to - 1) == '.' && Character.isLetter(text.charAt(to - 2));
    }

    /** Whether a label is a "by"-word and nothing else: "Written by", "Verfasst von". */
    public static boolean isBy(String label) {
        @Nullable String rest = BylineLead.strip(BylineText.clean(label), null);
        return rest != null && rest.isEmpty();
    }

    /** Whether a line is nothing but a noun that heads the name below it: "Author", "Autorin". */
    public static boolean headsName(String line) {
        String label = NameWords.bare(line.strip()).toLowerCase(Locale.ROOT);
        return label.indexOf(' ') < 0
                && label.length() > 4
                && NameTables.BYLINE.has("BY", label)
                && !NameTables.HOUSES.has("HOUSE", label);
    }

    /** Whether the text credits somebody with another task: "Edited by", "Photos:". */
    public boolean creditsOthers(String raw) {
        return BylineCutter.cut(BylineText.clean(raw), language).stream()
                .anyMatch(part -> StretchSigns.opensOther(part.text()));
    }

    /** What follows the "by"-word that opens a line; null if none does, empty if nothing follows. */
    public @Nullable String behindBy(String raw) {
        return BylineLead.strip(BylineText.clean(raw), language);
    }

    /**
     * Reads a line of visible text that has no "by"-word, in a place where a byline would stand.
     *
     * @return the people named, in order; empty if the line is anything but full names
     */
    public List<Author> bare(String raw) {
        String text = BylineText.clean(raw);
        // "Jane Doe / Agency" stands below pictures.
        boolean plain = text.indexOf(' ') > 0 && text.indexOf('/') < 0 && text.indexOf('|') < 0;
        List<Author> authors = plain ? read(text, raw, false) : List.of();
        int words = 0;
        for (Author author : authors) {
            int own = NameWords.of(author.name()).length;
            boolean full = own >= 2 && own <= 4 && author.kind() == Author.Kind.PERSON && author.role() == null;
            if (!full || houses.isOrganization(author.name())) {
                return List.of();
            }
            words += own;
        }
        return words >= NameWords.of(text).length - Math.max(0, authors.size() - 1) ? authors : List.of();
    }

    /**
     * Reads a line of visible text that holds a date and no "by"-word: "Jane Doe, 3 May 2024", "Jane Doe | Senior Writer |
     * 3 May 2024", "3 May 2024 • Jane Doe in Town".
     *
     * @return the people named, in order; empty if the line is anything but full names, a job, a section and a date
     */
    public List<Author> beside(String raw) {
        List<Author> plain = bare(withoutDates(raw));
        if (!plain.isEmpty()) {
            return plain;
        }
        List<Author> named = List.of();
        for (BylinePart part : BylineCutter.cut(BylineText.clean(withoutDates(raw)), language)) {
            String[] words = NameWords.of(part.text());
            boolean title = words.length > 0 && JobTitle.cut(words).name() == null;
            if (title && named.size() == 1) {
                Author author = named.get(0);
                named = List.of(new Author(author.name(), author.url(), part.text(), author.kind(), author.raw()));
            } else if (!title && named.isEmpty()) {
                List<Author> authors = read(part.text(), raw, false);
                named = authors.size() == 1
                                && HouseNames.isPerson(authors.get(0).name())
                        ? authors
                        : named;
            }
        }
        return named;
    }

    private List<Author> read(String text, String raw, boolean declared) {
        List<DateMatch> dates = new ArrayList<>(DateParser.find(text, hints));
        dates.removeIf(date -> houses.endsWithOutlet(text.substring(0, date.end())));
        if (dates.isEmpty()) {
            return credited(text, raw, declared);
        }
        // Behind the date stands what is no name, unless nobody was named before it.
        List<Author> before =
                credited(tail.beforeDate(text.substring(0, dates.get(0).start())), raw, declared);
        return before.isEmpty() ? credited(text, raw, declared) : before;
    }

    private List<Author> credited(String text, String raw, boolean declared) {
        List<BylinePart> parts = BylineCutter.cut(text, language);
        String inverted = declared ? inverted(parts) : null;
        if (inverted != null) {
            return List.of(new Author(inverted, null, null, Author.Kind.PERSON, raw.strip()));
        }
        CreditList credits = new CreditList();
        CreditReader reader = new CreditReader(language, houses, declared, credits);
        boolean other = false;
        boolean place = false;
        for (BylinePart part : parts) {
            if (part.before() == Separator.BAR) {
                other = false;
            }
            String lead = BylineLead.strip(part.text(), language);
            if (lead != null) {
                reader.opens(part.text().substring(0, Math.max(0, part.text().length() - lead.length())));
                other = false;
                credits.dropHouses();
            } else if (StretchSigns.opensOther(part.text())) {
                other = true;
                credits.dropIfBracketed(part.before());
            }
            String stretch = lead == null ? part.text() : lead;
            stretch = declared || lead != null ? signs.withoutParticle(stretch) : stretch;
            boolean goesOn = part.before() == Separator.COMMA;
            place = (place && goesOn)
                    || (goesOn && !credits.isEmpty() && (signs.opensPlace(stretch) || signs.isDay(stretch)));
            if (other || place || stretch.isEmpty() || (declared && signs.endsWithBy(stretch))) {
                continue;
            }
            if (!reader.read(part.before(), part.and(), stretch) && !declared && StretchSigns.isClause(part)) {
                return List.of();
            }
            if (!declared && credits.isEmpty()) {
                return List.of();
            }
        }
        return credits.authors(raw.strip());
    }

    /** "Doe, Jane", the library's way: two single words about a comma. */
    private @Nullable String inverted(List<BylinePart> parts) {
        if (parts.size() != 2 || parts.get(1).before() != Separator.COMMA) {
            return null;
        }
        String last = parts.get(0).text();
        String first = parts.get(1).text();
        boolean single = last.indexOf(' ') < 0 && first.indexOf(' ') < 0 && !NameWords.hasEastAsian(last);
        return single && isPlainWord(last) && isPlainWord(first) ? NameCase.tidy(first + ' ' + last) : null;
    }

    private boolean isPlainWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && NameShape.isName(word, false)
                && !houses.isOrganization(word)
                && !NameTables.NAMES.has("DEGREE", lower)
                && !NameTables.NAMES.has("SUFFIX", lower)
                && !NameTables.ROLES.has("ROLE", lower)
                && !NameTables.HOUSES.has("ACCOUNT", lower);
    }
}
