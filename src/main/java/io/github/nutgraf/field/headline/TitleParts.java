package io.github.nutgraf.field.headline;

import java.util.ArrayList;
import java.util.List;

/**
 * A title cut at every mark that parts headline, section and site name on some site. Where to cut is not guessed here:
 * each run of parts is a form the headline could have, and other sources say which.
 */
final class TitleParts {

    /** More parts than this are a list of links; runs are quadratic in it. */
    private static final int MOST_PARTS = 8;

    /** In ideographs: "快讯" and "国内新闻" are labels. */
    private static final int SHORTEST_GLUED = 7;

    private final String title;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** How many parts stand before the first mark that is glued between ideographs; 0 if there is none. */
    private int headline;

    TitleParts(String title) {
        this.title = title;
        int from = 0;
        for (int i = 0; i < title.length() && starts.size() < MOST_PARTS - 1; i++) {
            int length = separator(i);
            if (length > 0) {
                add(from, i);
                headline = headline == 0 && isGlued(i) ? starts.size() : headline;
                from = i + length;
                i = from - 1;
            }
        }
        add(from, title.length());
    }

    private void add(int from, int to) {
        int a = from;
        int b = to;
        while (a < b && title.charAt(a) == ' ') {
            a++;
        }
        while (b > a && title.charAt(b - 1) == ' ') {
            b--;
        }
        if (a < b) {
            starts.add(a);
            ends.add(b);
        }
    }

    /** The length of the separator at this place; 0 if there is none. Dashes and slashes count only between spaces. */
    private int separator(int i) {
        char c = title.charAt(i);
        switch (c) {
            case '|', '｜', '·', '•', '»', '«', '›', '‹', '▷', '►', '⋆', '┃', '│', 'ㅣ' -> {
                return 1;
            }
            case '-', '–', '—', '―', '/', '~', '\\', '*', '_', '>', '<', '－' -> {
                boolean spaced =
                        i > 0 && title.charAt(i - 1) == ' ' && (i + 1 == title.length() || title.charAt(i + 1) == ' ');
                boolean twice = title.startsWith("--", i);
                return spaced || isGlued(i) ? 1 : twice ? 2 : 0;
            }
            case ':' -> {
                return i + 1 < title.length() && (title.charAt(i + 1) == ' ' || title.charAt(i + 1) == ':') ? 1 : 0;
            }
            case '：' -> {
                return 1;
            }
            default -> {
                return 0;
            }
        }
    }

    /** "青石县将降温八度_国内新闻_青石网": between ideographs such a mark parts headline, section and site without spaces. */
    private boolean isGlued(int i) {
        char c = title.charAt(i);
        boolean mark = c == '_' || c == '-' || c == '—' || c == '–' || c == '－';
        return mark
                && i > 0
                && i + 1 < title.length()
                && closes(title.charAt(i - 1))
                && isIdeograph(title.charAt(i + 1));
    }

    private static boolean closes(char c) {
        return isIdeograph(c) || "”」』）)》！？!?".indexOf(c) >= 0;
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    /** The title without the parts at its ends that name the site or its section. */
    String trimmed(SiteNames sites) {
        int from = 0;
        int to = size();
        // Behind it stand topic, section and site, whatever they are called.
        if (headline > 0 && headline < to && run(0, headline).length() >= SHORTEST_GLUED) {
            to = headline;
        }
        while (to - from > 1 && names(sites, to - 1)) {
            to--;
        }
        while (to - from > 1 && names(sites, from)) {
            from++;
        }
        return to > from ? run(from, to) : title;
    }

    private boolean names(SiteNames sites, int part) {
        String text = run(part, part + 1);
        return sites.isSite(text) || sites.isSection(text);
    }

    int size() {
        return starts.size();
    }

    /** The title from part {@code from} to part {@code to} (exclusive), separators between them kept. */
    String run(int from, int to) {
        return title.substring(starts.get(from), ends.get(to - 1));
    }
}
