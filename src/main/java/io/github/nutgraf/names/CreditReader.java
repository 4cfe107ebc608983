package io.github.nutgraf.names;

import io.github.nutgraf.article.Author.Kind;
import io.github.nutgraf.dates.DateWords;
import io.github.nutgraf.names.BylinePart.Separator;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what one stretch of a byline is, and adds it to the credits. */
final class CreditReader {

    /** In characters; longer ones are sentences, buttons and sections. */
    private static final int LONGEST_PEN_NAME = 6;

    private final @Nullable String language;
    private final HouseNames houses;
    private final boolean declared;
    private final BylineTail tail;
    private final CreditList credits;
    private boolean labelled;
    private boolean source;

    CreditReader(@Nullable String language, HouseNames houses, boolean declared, CreditList credits) {
        this.language = language;
        this.houses = houses;
        this.declared = declared;
        this.credits = credits;
        this.tail = new BylineTail(language, houses);
    }

    /** Takes note of the label before the next names: "作者：" says that what follows is a name, "来源：" that it may be an outlet. */
    void opens(String label) {
        String stripped = label.strip();
        labelled = NameWords.isLabel(stripped);
        source = NameTables.BYLINE.has("SOURCE", NameWords.bare(stripped));
    }

    /** Whether the stretch made sense in a byline. */
    boolean read(Separator before, String and, String stretch) {
        String[] words = withoutButtons(tail.cut(NameWords.of(stretch), credits.isEmpty()));
        if (words.length == 0) {
            return true;
        }
        String text = NameWords.join(words, 0, words.length);
        if (readSuffix(before, words)) {
            return true;
        }
        if (words.length > 1 && HouseNames.isAccount(text)) {
            return false;
        }
        if (before == Separator.BRACKET) {
            return readBracket(text, words);
        }
        if (belongsToTitle(before, text)) {
            credits.more(before == Separator.AND ? ' ' + and + ' ' : ", ", text);
            return true;
        }
        if (before == Separator.AND && credits.endsInField() && isLatin(text) && !isCredited(text)) {
            credits.extend(and, text);
            return true;
        }
        boolean bare = HouseNames.isBareNewsroom(text) && !isTitleOnly(words);
        boolean newsroom = isNewsroom(words) || bare;
        // A site that bears its author's name credits the author.
        boolean outlet = houses.isOutlet(text) && !HouseNames.isPerson(text);
        if (newsroom || HouseNames.isAgency(text) || outlet) {
            return organization(before, text);
        }
        JobTitle cut = JobTitle.cut(words);
        String name = cut.name();
        if (name == null) {
            // "Jane Doe and the editors of Harbour Notes"
            if (before == Separator.AND && words[0].equalsIgnoreCase("the")) {
                return organization(before, text);
            }
            credits.title(text);
            return true;
        }
        if (cut.title() != null && isBeat(before, words)) {
            credits.title(text);
            return true;
        }
        // A box's next lines: job, place, company, "Follow". A name among them is one that many bear.
        if (before == Separator.BAR && declared && credits.hasFullName() && isLatin(name) && !isCredited(name)) {
            return true;
        }
        // "Harbour Press, Lübeck, Germany"
        if (before == Separator.COMMA && credits.endsInHouse() && words.length == 1 && isLatin(name)) {
            return true;
        }
        return readName(before, trimmed(name), cut.title());
    }

    /** "Head of Planning and Tide Strategy", "Engineer, Speech and Privacy Project": what follows a job title but names nobody. */
    private boolean belongsToTitle(Separator before, String text) {
        return (before == Separator.AND || before == Separator.COMMA)
                && credits.endsInTitle()
                && isLatin(text)
                && !isCredited(text)
                && !HouseNames.isAgency(text)
                && !houses.isOutlet(text);
    }

    /** Whether who is named behind somebody else is a person, by the first name or an initial, or an agency. */
    private boolean isCredited(String text) {
        @Nullable String name = JobTitle.cut(NameWords.of(text)).name();
        return name != null
                && (HouseNames.isPerson(name)
                        || HouseNames.isAgency(name)
                        || houses.isOutlet(name)
                        || (name.length() > 3 && name.charAt(1) == '.'));
    }

    /** "Jane Doe Follow", "Jane Doe Print": buttons behind a whole name, or a weekday in lower case: "Ana Ruiz martes". */
    private String[] withoutButtons(String[] words) {
        int end = words.length;
        while (end > 2 && (isButton(words[end - 1]) || isLowerWeekday(words[end - 1]))) {
            end--;
        }
        return end == words.length ? words : Arrays.copyOf(words, end);
    }

    private static boolean isButton(String word) {
        return NameTables.NO_NAMES.has("BUTTON", word.toLowerCase(Locale.ROOT));
    }

    private boolean isLowerWeekday(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && DateWords.isWeekday(word, language);
    }

    private static boolean isLatin(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** "Jane Doe, Islands correspondent": what a job title opens with behind a whole name is the field, no first name. */
    private boolean isBeat(Separator before, String[] words) {
        boolean apart = before == Separator.COMMA || before == Separator.BAR;
        return apart && credits.hasFullName() && words.length == 2 && JobTitle.isTitle(words[1]);
    }

    private boolean readName(Separator before, String name, @Nullable String title) {
        String[] words = NameWords.of(name);
        if (HouseNames.isAccount(name) || isAccountBehindBy(words) || DateWords.isWeekday(name, language)) {
            return false;
        }
        int outlet = houses.outletStart(words);
        String own = withoutRepetition(NameWords.join(words, 0, outlet));
        String agency = NameWords.join(words, outlet, words.length);
        if (houses.isOrganization(own) && !HouseNames.isPerson(own) && isPlausibleHouse(own)) {
            return organization(before, own);
        }
        boolean first = before == Separator.START || before == Separator.AND || credits.isEmpty();
        if (!NameShape.isName(own, declared && (first || own.indexOf(' ') > 0))) {
            return false;
        }
        // "Jane Doe, Berlin": one word behind a whole name is a place or an outlet.
        if (!first && own.indexOf(' ') < 0 && credits.hasFullName() && !NameWords.hasEastAsian(own)) {
            return true;
        }
        boolean known = addPeople(own, title, first && (declared || labelled));
        if (HouseNames.isAgency(agency)) {
            credits.add(agency, null, Kind.ORGANIZATION);
        }
        return known;
    }

    /** "von webmaster" */
    private static boolean isAccountBehindBy(String[] words) {
        return words.length == 2
                && NameTables.BYLINE.has("BY", words[0].toLowerCase(Locale.ROOT))
                && HouseNames.isAccount(words[1]);
    }

    /** Chinese names have no space inside, so that one parts two of them; without a surname, the label must say so. */
    private boolean addPeople(String name, @Nullable String title, boolean told) {
        if (!"zh".equals(language) || !NameWords.hasEastAsian(name)) {
            credits.add(NameCase.tidy(name), title, Kind.PERSON);
            return true;
        }
        boolean any = false;
        for (String word : NameWords.of(name)) {
            boolean person = ChineseNames.isPerson(word);
            boolean other = told && !any && (source || !ChineseNames.isHan(word) || word.length() <= LONGEST_PEN_NAME);
            if (person || other || !ChineseNames.isHan(word)) {
                boolean outlet = (source && !person) || ChineseNames.isOutlet(word);
                credits.add(word, outlet ? null : title, outlet ? Kind.ORGANIZATION : Kind.PERSON);
                any = true;
            }
        }
        return any;
    }

    /** "Jane Doe Jane Doe": a link's text and its hidden double. */
    private static String withoutRepetition(String name) {
        int half = name.length() / 2;
        boolean twice = name.length() > 6
                && name.length() % 2 == 1
                && name.charAt(half) == ' '
                && name.regionMatches(0, name, half + 1, half);
        return twice ? name.substring(0, half) : name;
    }

    private boolean organization(Separator before, String name) {
        boolean outletSuffix = credits.hasPerson() && before != Separator.AND && before != Separator.SLASH;
        if (!outletSuffix || HouseNames.isAgency(name)) {
            credits.add(trimmed(name), null, Kind.ORGANIZATION);
        }
        return true;
    }

    /** In brackets stand an agency, a job title, or what concerns nobody. */
    private boolean readBracket(String text, String[] words) {
        if (HouseNames.isAgency(text)) {
            credits.add(text, null, Kind.ORGANIZATION);
        } else if (JobTitle.cut(words).name() == null) {
            credits.title(text);
        }
        return true;
    }

    private boolean readSuffix(Separator before, String[] words) {
        if (before != Separator.COMMA || credits.isEmpty()) {
            return false;
        }
        boolean degree = false;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean isDegree = NameTables.NAMES.has("DEGREE", lower) && NameCase.isCapitals(word.substring(0, 1));
            degree |= isDegree;
            if (!isDegree && !NameTables.NAMES.has("SUFFIX", lower)) {
                return false;
            }
        }
        credits.suffix(NameCase.degree(String.join(" ", words)), degree);
        return true;
    }

    /** "Lantern Editorial Staff": ends in a newsroom and holds no single person's title. */
    private static boolean isNewsroom(String[] words) {
        if (!NameTables.HOUSES.has("HOUSE", words[words.length - 1].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String word : words) {
            if (NameTables.ROLES.has("ROLE", word.toLowerCase(Locale.ROOT))
                    || NameTables.NO_NAMES.has("SENTENCE", word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitleOnly(String[] words) {
        return JobTitle.cut(words).name() == null
                && NameTables.ROLES.has("ROLE", words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** A sentence may hold a house word, too; a name is short and has no clause. */
    private static boolean isPlausibleHouse(String name) {
        String[] words = NameWords.of(name);
        if (words.length > 7 || name.length() > 70) {
            return false;
        }
        boolean capital = false;
        for (String word : words) {
            if (NameTables.NO_NAMES.has("SENTENCE", word) && !word.equals("by")) {
                return false;
            }
            int c = word.codePointAt(0);
            capital |= !Character.isLowerCase(c);
        }
        return capital || words.length == 1;
    }

    /** Without the article and the stops of running text: "the B news desk", "Jane Doe.". */
    private static String trimmed(String name) {
        String out = name.startsWith("the ") ? name.substring(4) : name;
        int end = out.length();
        while (end > 0
                && (":*'\"“”„-–_".indexOf(out.charAt(end - 1)) >= 0
                        || (out.charAt(end - 1) == '.' && end > 4 && lastWordLength(out, end) > 4))) {
            end--;
        }
        int from = 0;
        while (from < end && ":*\"“„-–_.'".indexOf(out.charAt(from)) >= 0) {
            from++;
        }
        return out.substring(from, end).strip();
    }

    private static int lastWordLength(String text, int end) {
        return end - 1 - text.lastIndexOf(' ', end - 1);
    }
}
