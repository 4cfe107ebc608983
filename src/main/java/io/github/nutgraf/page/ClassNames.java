package io.github.nutgraf.page;

import io.github.nutgraf.text.AttributeTokens;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** What class and id call an element, in the words newsrooms name their templates with. Makes no strings. */
final class ClassNames {

    /** No name in the table is longer. */
    private static final int LONGEST = 40;

    /** The rest of a name behind these says what a box has or lacks ("has-sidebar", "no-caption"), not what it is. */
    private static final String[] STATES = {"has", "no", "not", "with", "without", "hide", "show"};

    private static final int STATE = 1 << 30;

    private static final Vocabulary NAMES = new Vocabulary();

    /** By name: its parts as bits. */
    private static final int[] PARTS = load();

    private final AttributeTokens tokens = new AttributeTokens();

    private static int[] load() {
        Map<Integer, Integer> parts = new HashMap<>();
        for (String state : STATES) {
            parts.put(NAMES.add(state), STATE);
        }
        for (String[] row : TableFile.rows(ClassNames.class, "part-classes.tsv")) {
            int name = NAMES.add(row[1]);
            parts.put(name, parts.getOrDefault(name, 0) | Part.valueOf(row[0]).bit);
        }
        int[] out = new int[NAMES.size()];
        for (Map.Entry<Integer, Integer> entry : parts.entrySet()) {
            out[entry.getKey()] = entry.getValue();
        }
        return out;
    }

    /** The parts that the names of a class or id value speak of, as bits. */
    int parts(String value) {
        int found = 0;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) <= ' ') {
                if (i > from) {
                    found |= ofName(tokens.over(value, from, i));
                }
                from = i + 1;
            }
        }
        return found;
    }

    private int ofName(AttributeTokens name) {
        int found = 0;
        // Of the token in front: its length and hash.
        int before = 0;
        long hash = 0;
        while (name.next()) {
            int parts = parts(name.find(NAMES));
            if (parts == STATE) {
                return found;
            }
            found |= parts;
            int length = name.length();
            if (before + length <= LONGEST) {
                // "pull-quote" is "pullquote".
                found |= before == 0 ? 0 : parts(NAMES.find(name.hashBehind(hash)));
                before = length;
                hash = name.hashBehind(0);
            } else {
                before = 0;
            }
        }
        return found & ~STATE;
    }

    private static int parts(int name) {
        return name < 0 ? 0 : PARTS[name];
    }
}
