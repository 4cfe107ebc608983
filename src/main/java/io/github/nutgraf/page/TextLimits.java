package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.util.List;

/** Cuts text that is longer, or has more tags, than the options allow. */
final class TextLimits {

    /** "<p>" */
    private static final int SHORTEST_TAG = 3;

    private TextLimits() {}

    /** Whether input of so many bytes or characters cannot be beyond the limits. */
    static boolean hold(int length, Options options) {
        return length <= options.maxInputBytes() && length / SHORTEST_TAG <= options.maxElements();
    }

    static String cut(String html, Options options, List<Note> notes) {
        if (html.isBlank()) {
            notes.add(new Note(Note.Code.EMPTY_INPUT, "no input"));
            return "";
        }
        String out = html;
        if (out.length() > options.maxInputBytes()) {
            out = out.substring(0, options.maxInputBytes());
            notes.add(new Note(Note.Code.INPUT_CUT, "cut after " + options.maxInputBytes() + " characters"));
        }
        // The parser caps depth and attributes but not elements: counting '<' bounds them before it runs.
        if (!hold(out.length(), options)) {
            int at = -1;
            for (int seen = 0; (at = out.indexOf('<', at + 1)) >= 0; seen++) {
                if (seen == options.maxElements()) {
                    notes.add(new Note(Note.Code.ELEMENTS_CUT, "cut after " + seen + " tags"));
                    return out.substring(0, at);
                }
            }
        }
        return out;
    }
}
