package io.github.nutgraf.page;

import java.util.Locale;
import java.util.Set;

/**
 * Tells class names that style sheets give to text for screen readers alone, in the spelling of the frameworks that made
 * them common: Bootstrap and Tailwind ({@code sr-only}, {@code visually-hidden}), WordPress ({@code screen-reader-text}),
 * Drupal ({@code element-invisible}), Foundation ({@code show-for-sr}).
 */
final class ScreenReaderText {

    private static final Set<String> NAMES = Set.of(
            "sronly",
            "srtext",
            "showforsr",
            "elementinvisible",
            "offscreen",
            "offscreentext",
            "a11yhidden",
            "a11ytext",
            "a11yonly",
            "assistivetext",
            "hiddentext",
            "forscreenreaders",
            "hiddenvisually");

    /** Sites put their own marks before and behind these. */
    private static final String[] PARTS = {"visuallyhidden", "screenreader"};

    /** One of them, as it may be written, is in each of the names above. */
    private static final String[] CLUES = {
        "sr-", "sr_", "sro", "srt", "hidden", "screen", "nvisib", "ssistive", "a11y", "show"
    };

    /** No class value that hides text is longer. */
    private static final int LONGEST = 200;

    private ScreenReaderText() {}

    /** @param className the value of a class attribute */
    static boolean isNamed(String className) {
        if (className.length() > LONGEST || !mayBeOne(className)) {
            return false;
        }
        boolean named = false;
        for (String token : className.split("\\s+")) {
            String name = token.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
            // Tailwind's "sr-only md:not-sr-only" shows it on larger screens.
            if (name.contains("notsronly") || name.contains("notvisuallyhidden")) {
                return false;
            }
            named |= NAMES.contains(name) || holdsPart(name);
        }
        return named;
    }

    /** A look without allocation: most values have none of these letters. */
    private static boolean mayBeOne(String className) {
        int last = className.length() - 4;
        for (int i = 0; i <= last; i++) {
            char c = (char) (className.charAt(i) | 0x20);
            boolean first = c == 's' || c == 'h' || c == 'a' || c == 'n';
            if (first && holdsClue(className, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsClue(String className, int at) {
        for (String clue : CLUES) {
            if (className.regionMatches(true, at, clue, 0, clue.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsPart(String name) {
        for (String part : PARTS) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
