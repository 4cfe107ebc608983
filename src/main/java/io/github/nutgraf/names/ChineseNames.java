package io.github.nutgraf.names;

/**
 * Tells Chinese people's names from other words of as many characters: a name is a surname of the table and one or
 * two characters more. Pen names have no surname: whether one is a name, only a label says.
 */
final class ChineseNames {

    private static final int LONGEST = 4;

    /** Net, paper, newspaper, society, station: how outlets end. */
    private static final String OUTLET_ENDS = "网網报報社台";

    private ChineseNames() {}

    /** Whether the text is written in Han characters alone. */
    static boolean isHan(String text) {
        return text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Whether the text is a surname and a given name. */
    static boolean isPerson(String text) {
        int length = text.length();
        if (length < 2 || length > LONGEST || !isHan(text)) {
            return false;
        }
        boolean doubled = length > 2 && NameTables.CHINESE.hasName(text.substring(0, 2));
        return doubled || (length < LONGEST && NameTables.CHINESE.hasName(text.substring(0, 1)));
    }

    /** Whether the text is called as an outlet is: "江城晚报". */
    static boolean isOutlet(String text) {
        return text.length() > 2 && OUTLET_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 && !isPerson(text);
    }
}
