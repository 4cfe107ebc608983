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
            "assistivetext",
            "hiddentext",
            "forscreenreaders",
            "hiddenvisually");

    /** Sites put their own marks before and behind these. */
    private static final String[] PARTS = {"visuallyhidden", "screenreader"};

    /** No class value that hides text is longer. */
    private static final int LONGEST = 200;

    private ScreenReaderText() {}

    /** @param className the value of a class attribute in which {@link AttributeMarkers} found one of these names' marks */
    static boolean isNamed(String className) {
        if (className.length() > LONGEST) {
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

    private static boolean holdsPart(String name) {
        for (String part : PARTS) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
