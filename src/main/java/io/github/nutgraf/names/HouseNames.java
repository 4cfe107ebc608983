package io.github.nutgraf.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells agencies, newsrooms, outlets and institutions from people. */
public final class HouseNames {

    /** An acronym that stands as a byline ("BBAW", "TPN"); longer capitals are rather a pseudonym or a surname. */
    private static final int LONGEST_ACRONYM = 5;

    private static final int MOST_WORDS_OF_A_PERSON = 4;

    private static final int MOST_WORDS_OF_OUTLET = 5;

    private static final int FULL_NAME = 2;

    private static final int SHORTEST_FIRST_PART = 3;

    private static final int SHORTEST_ENDING = 6;

    /** No institution's word is longer; what a page writes without blanks may be. */
    private static final int LONGEST_ENDING = 24;

    /** Ends of hosts that are longer than four letters. */
    private static final Set<String> LONG_DOMAINS =
            Set.of("example", "online", "media", "press", "digital", "world", "today", "space", "academy");

    private final List<String> outlets = new ArrayList<>();

    /**
     * For the pages of one outlet.
     *
     * @param outlets its names as the page gives them, such as the site name and the host; may be empty
     */
    public HouseNames(Collection<String> outlets) {
        for (String outlet : outlets) {
            String key = outletKey(outlet);
            if (key.length() > 1) {
                this.outlets.add(key);
            }
        }
    }

    /** Whether the name is the outlet's own. */
    public boolean isOutlet(String name) {
        return outlets.contains(outletKey(name));
    }

    /** Whether the name begins with the outlet's as a word of its own: "ABC Sydney". */
    public boolean beginsWithOutlet(String name) {
        int space = name.indexOf(' ');
        return space > 2 && outlets.contains(outletKey(name.substring(0, space)));
    }

    /** Whether the last words of the text are the outlet's name. */
    boolean endsWithOutlet(String text) {
        String[] words = NameWords.of(text);
        for (int from = words.length - 2; from >= Math.max(0, words.length - MOST_WORDS_OF_OUTLET); from--) {
            if (isOutlet(NameWords.join(words, from, words.length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is a known news agency or news service. */
    public static boolean isAgency(String name) {
        int code = name.indexOf('/');
        return NameTables.AGENCIES.hasName(code > 0 ? name.substring(0, code) : name);
    }

    /** Whether the name is a person's beyond doubt: two to four words, of which a common first name is the first. */
    public static boolean isPerson(String name) {
        String[] words = NameWords.of(name);
        int first = 0;
        while (first < words.length && NameTables.NAMES.has("TITLE", words[first].toLowerCase(Locale.ROOT))) {
            first++;
        }
        int own = words.length - first;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            own -= NameTables.NAMES.has("PARTICLE", lower) || NameTables.NAMES.has("SUFFIX", lower) ? 1 : 0;
        }
        return own >= 2
                && own <= MOST_WORDS_OF_A_PERSON
                && isGivenName(words[first])
                && !namesHouse(name)
                && NameShape.isName(name, false);
    }

    /** Whether the word, or its first part, is a common first name. */
    public static boolean isGivenName(String word) {
        int hyphen = word.indexOf('-');
        String lower = (hyphen > 0 ? word.substring(0, hyphen) : word).toLowerCase(Locale.ROOT);
        return NameTables.GIVEN.hasName(lower);
    }

    /** Whether the name says nothing: a login, a guest, a placeholder ("admin", "Guest Author"). */
    public static boolean isAccount(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NameTables.HOUSES.has("ACCOUNT", lower)
                || lower.endsWith("_admin")
                || lower.startsWith("admin_")
                || lower.startsWith("wpadmin")
                || lower.endsWith(" admin")
                || isNumberedAdmin(lower)
                || (lower.endsWith("admin") && lower.indexOf(' ') < 0);
    }

    /** "admin3" */
    private static boolean isNumberedAdmin(String lower) {
        return lower.startsWith("admin")
                && lower.substring("admin".length()).chars().allMatch(Character::isDigit);
    }

    /** Whether a word of the name says that it is no person's: "Team", "News", "Institute". */
    public static boolean namesHouse(String name) {
        return hasHouseWord(name) || isDomain(name);
    }

    /** Whether the name gives a company's legal form, as imprints do: "Harbour Press Ltd.", "ООО Гавань". */
    public static boolean isCompany(String name) {
        String[] words = NameWords.of(name.toLowerCase(Locale.ROOT));
        return words.length > 1
                && (NameTables.HOUSES.has("LEGAL", words[words.length - 1])
                        || NameTables.HOUSES.has("LEGAL", words[0]));
    }

    /** Whether the name is a bare word for some newsroom: "Staff", "Editorial Team", "Redaktion". */
    public static boolean isBareNewsroom(String name) {
        boolean house = false;
        for (String word : NameWords.of(name.toLowerCase(Locale.ROOT))) {
            String bare = trimmed(word);
            boolean newsroom = NameTables.HOUSES.has("HOUSE", bare);
            if (!newsroom
                    && !NameTables.ROLES.has("ROLE", bare)
                    && !NameTables.ROLES.has("MODIFIER", bare)
                    && !NameTables.HOUSES.has("ORGANIZATION", bare)
                    && !NameTables.BYLINE.has("AND", bare)
                    && !bare.equals("our")
                    && !bare.equals("die")
                    && !bare.equals("la")) {
                return false;
            }
            house |= newsroom;
        }
        return house;
    }

    /** Whether the name is an organization's: an agency, a newsroom, an outlet, a company. */
    public boolean isOrganization(String name) {
        return isAgency(name) || isOutlet(name) || hasHouseWord(name) || isDomain(name) || isAcronym(name);
    }

    /** Where the outlet's name begins that is glued to the end of a name ("Jane Doe BBC News", "Jane Doe Reuters"); the length if none is. */
    int outletStart(String[] words) {
        for (int i = 2; i < words.length; i++) {
            String end = NameWords.join(words, i, words.length);
            if (isOutlet(end) || isAgency(end)) {
                return i;
            }
        }
        return isPaper(words) ? FULL_NAME : words.length;
    }

    /** "Jane Doe Greyhaven Harbour Times": a person's name before at least two words of a newspaper's. */
    private static boolean isPaper(String[] words) {
        return words.length > FULL_NAME + 1
                && NameTables.HOUSES.has("PAPER", words[words.length - 1].toLowerCase(Locale.ROOT))
                && isPerson(NameWords.join(words, 0, FULL_NAME))
                && !isGivenName(words[1]);
    }

    private static boolean hasHouseWord(String name) {
        if (NameWords.hasEastAsian(name) && endsWithHouseWord(name)) {
            return true;
        }
        String[] words = NameWords.of(name);
        for (String word : words) {
            String bare = trimmed(word.toLowerCase(Locale.ROOT));
            if (NameTables.HOUSES.has("HOUSE", bare)
                    || NameTables.HOUSES.has("ORGANIZATION", bare)
                    || endsInHouse(bare)) {
                return true;
            }
        }
        return isCompany(name);
    }

    /** "Kulturredaktion", "Hafen-Stiftung": a compound of an institution's word; alone, the word may be a surname. */
    private static boolean endsInHouse(String word) {
        for (int from = Math.max(SHORTEST_FIRST_PART, word.length() - LONGEST_ENDING);
                from + SHORTEST_ENDING <= word.length();
                from++) {
            if (NameTables.HOUSES.has("ENDING", word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithHouseWord(String name) {
        for (int i = 1; i < name.length(); i++) {
            for (int to = i + 2; to <= Math.min(name.length(), i + 5); to++) {
                String part = name.substring(i, to);
                if (NameTables.HOUSES.has("HOUSE", part) || NameTables.HOUSES.has("ORGANIZATION", part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_ACRONYM
                && NameCase.isCapitals(name)
                && name.codePoints().allMatch(Character::isLetterOrDigit);
    }

    /** "example.org" as a name. */
    public static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 3 || name.indexOf(' ') >= 0 || name.indexOf('@') >= 0) {
            return false;
        }
        String end = name.substring(dot + 1);
        boolean letters = end.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return (end.length() >= 2 && end.length() <= 4 && letters) || LONG_DOMAINS.contains(end);
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 1
                && ".:,®™".indexOf(word.charAt(end - 1)) >= 0
                && !NameTables.HOUSES.has("ORGANIZATION", word.substring(0, end))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String outletKey(String outlet) {
        String name = outlet.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("www.")) {
            name = name.substring(4);
        }
        if (isDomain(name)) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        if (name.startsWith("the ")) {
            name = name.substring(4);
        }
        return NameWords.key(name);
    }
}
