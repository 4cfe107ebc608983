package io.github.nutgraf.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Most pages: UTF-8 that says so, or says nothing. They are parsed as they are decoded, without a text of the whole page
 * between, which takes as much memory as a third of the parse. {@link Decoder} reads all others.
 */
final class Utf8Page {

    /** In these bytes is all of the text that tells a page from binary data. */
    private static final int HEAD = 8_192;

    private Utf8Page() {}

    /** Whether the bytes begin like a page and nothing says that they are in another charset. */
    static boolean is(byte[] html, @Nullable String hint) {
        if (Charsets.marked(html, html.length) != null || Charsets.isUnknown(hint)) {
            return false;
        }
        Charset declared = Charsets.declared(html, html.length, hint);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        String head = new String(html, 0, Math.min(html.length, HEAD), StandardCharsets.UTF_8);
        return !head.isBlank() && !BinaryData.startsIn(head);
    }
}
