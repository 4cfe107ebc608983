package io.github.nutgraf.robustness;

/** What pages of odd shapes are made of. */
final class ShapeParts {

    private static final String SENTENCE =
            " The harbour board said on Tuesday that the ferry would run again once the pier had been mended.";

    /** Told in every page, in front of the shape. */
    static final String FIRST = "Ferry service to the northern island resumed on Monday." + SENTENCE.repeat(2);

    private ShapeParts() {}

    private static String story() {
        StringBuilder out = new StringBuilder("<article><h1>Ferry returns to the island</h1><p>" + FIRST + "</p>");
        for (String day : new String[] {"Tuesday", "Wednesday", "Thursday", "Friday"}) {
            out.append("<p>On ")
                    .append(day)
                    .append(" the boats were full.")
                    .append(SENTENCE.repeat(3))
                    .append("</p>");
        }
        return out.append("</article>").toString();
    }

    static String longStory(int n) {
        return FIRST + " The ferry sails.".repeat(n);
    }

    static String around(String shape) {
        return "<html><head><title>Ferry returns to the island</title></head><body>" + story() + shape
                + "</body></html>";
    }

    static String head(String shape) {
        return "<html><head><title>Ferry returns to the island</title>" + shape + "</head><body>" + story()
                + "</body></html>";
    }

    static String data(String json) {
        return head("<script type='application/ld+json'>" + json + "</script>");
    }

    static String nested(String tag, int n) {
        return ("<" + tag + ">").repeat(n) + "in" + ("</" + tag + ">").repeat(n);
    }

    /** Start tags that differ, so that a parser keeps all of them open. */
    static String opened(String tag, int n) {
        return numbered("<" + tag + " id=", n, ">");
    }

    /** As numbered, with the numbers as names that only letters make. */
    static String named(String before, int n, String after) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(before).append('H');
            for (int rest = i; rest > 0; rest /= 20) {
                out.append("abdefghiklmnoprstuvy".charAt(rest % 20));
            }
            out.append("olm").append(after);
        }
        return out.toString();
    }

    /** Each names the next, and the last one of the first: a number, then the one behind it. */
    static String linked(String before, int n, String between, int most, String after) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(before).append(i).append(between).append((i + 1) % most).append(after);
        }
        return out.toString();
    }

    static String numbered(String before, int n, String after) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(before).append(i).append(after);
        }
        return out.toString();
    }
}
