package io.github.nutgraf.text;

/**
 * Where a word stands next in a text that is read from front to back. It is looked for again only behind the last place
 * found, so that all searches together read the text once: a search from each place would read it as often as the page
 * likes.
 */
public final class Ahead {

    private final String text;
    private final String word;
    private int found = -1;
    private boolean searched;

    public Ahead(String text, String word) {
        this.text = text;
        this.word = word;
    }

    /**
     * The first place from here on; -1 if there is none.
     *
     * @param from not less than in earlier calls
     */
    public int from(int from) {
        if (!searched || (found >= 0 && found < from)) {
            searched = true;
            found = text.indexOf(word, from);
        }
        return found;
    }
}
