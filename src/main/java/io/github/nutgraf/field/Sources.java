package io.github.nutgraf.field;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the address of a picture where lazy loading and responsive renditions have put it. */
final class Sources {

    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");

    private static final List<String> SINGLE = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-orig-file",
            "data-full-src",
            "data-url",
            "data-hi-res-src",
            "src");

    private Sources() {}

    /** The largest rendition that the element or the {@code picture} around it names; null if none is an address. */
    static @Nullable String largest(Page page, Element image) {
        @Nullable String best = null;
        double bestSize = 0;
        @Nullable Element around = image.parent();
        List<Element> elements = around != null && around.normalName().equals("picture")
                ? List.copyOf(around.children())
                : List.of(image);
        for (Element element : elements) {
            for (String attribute : SETS) {
                if (!element.hasAttr(attribute)) {
                    continue;
                }
                for (String candidate : element.attr(attribute).split(",\\s+")) {
                    String entry = candidate.strip();
                    int space = entry.lastIndexOf(' ');
                    double size = space < 0 ? 1 : size(entry.substring(space + 1));
                    @Nullable String address = WebAddress.absolute(page, space < 0 ? entry : entry.substring(0, space));
                    if (address != null && size > bestSize) {
                        best = address;
                        bestSize = size;
                    }
                }
            }
        }
        for (String attribute : SINGLE) {
            if (best == null && image.hasAttr(attribute)) {
                best = WebAddress.absolute(page, image.attr(attribute));
            }
        }
        return best;
    }

    /** Pixels of "640w"; a density of "2x" counts as that many. */
    private static double size(String descriptor) {
        try {
            return descriptor.length() < 2 || descriptor.length() > 12
                    ? 1
                    : Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** A number of pixels; null if the text is none. */
    static @Nullable Integer number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digits = text.endsWith("px") ? text.substring(0, text.length() - 2) : text;
        boolean number =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.valueOf(digits) : null;
    }
}
