package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Picks a picture's address: the largest rendition of all that the element and the {@code picture} around it name. */
public final class ImageAddress {

    private static final String[] SETS = {"srcset", "data-srcset", "data-lazy-srcset", "data-original-set"};

    /** Attributes that lazy loaders put the address in come first: {@code src} holds their placeholder. */
    private static final String[] SINGLE = {
        "data-full-src",
        "data-hi-res-src",
        "data-orig-file",
        "data-original",
        "data-lazy-src",
        "data-lazy",
        "data-src",
        "data-image",
        "src"
    };

    private @Nullable String best;
    private double bestSize;

    private ImageAddress() {}

    /** The absolute address; null if the element names none but placeholders. */
    public static @Nullable String of(Page page, int image) {
        ImageAddress reader = new ImageAddress();
        int around = page.parent(image);
        if (page.tag(around) == TagType.PICTURE) {
            for (int i = around + 1; i < page.end(around); i++) {
                reader.sets(page.element(i));
            }
        } else {
            reader.sets(page.element(image));
        }
        reader.best = reader.best == null ? null : usable(page, reader.best);
        @Nullable Element element = page.element(image);
        for (int k = 0; k < SINGLE.length && reader.best == null && element != null; k++) {
            reader.best = usable(page, element.attr(SINGLE[k]));
        }
        return reader.best;
    }

    /** A width or height as declared, in CSS pixels; null if the text is none. */
    public static @Nullable Integer pixels(@Nullable String text) {
        int end = text == null ? 0 : text.endsWith("px") ? text.length() - 2 : text.length();
        if (text == null || end == 0 || end > 5) {
            return null;
        }
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(text.substring(0, end));
    }

    private void sets(@Nullable Element element) {
        if (element == null || element.attributesSize() == 0) {
            return;
        }
        for (String attribute : SETS) {
            read(element.attr(attribute));
        }
    }

    /** An address ends at white space, its descriptor at a comma: a comma inside an address parts nothing. */
    private void read(String set) {
        int at = 0;
        while (at < set.length()) {
            int start = at;
            while (start < set.length() && (set.charAt(start) <= ' ' || set.charAt(start) == ',')) {
                start++;
            }
            int end = start;
            while (end < set.length() && set.charAt(end) > ' ') {
                end++;
            }
            int comma = set.indexOf(',', end);
            at = comma < 0 ? set.length() : comma + 1;
            if (end > start && set.charAt(end - 1) == ',') {
                at = end;
                candidate(set.substring(start, end - 1), "");
            } else {
                candidate(
                        set.substring(start, end),
                        set.substring(end, comma < 0 ? set.length() : comma).strip());
            }
        }
    }

    private void candidate(String address, String descriptor) {
        double size = size(descriptor);
        if (size > bestSize && !address.isEmpty() && !address.startsWith("data:")) {
            best = address;
            bestSize = size;
        }
    }

    /** Pixels of "640w"; a density of "2x" counts as that many. */
    private static double size(String descriptor) {
        double number = 0;
        for (int i = 0; i < descriptor.length() - 1 && i < 6; i++) {
            char c = descriptor.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = number * 10 + (c - '0');
        }
        return Math.max(1, number);
    }

    private static @Nullable String usable(Page page, String raw) {
        @Nullable String address = WebAddress.absolute(page, raw);
        if (address == null) {
            return null;
        }
        int end = address.indexOf('?');
        return address.regionMatches(true, (end < 0 ? address.length() : end) - 4, ".svg", 0, 4) ? null : address;
    }
}
