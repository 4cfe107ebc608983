package io.github.nutgraf.page;

/** Tells pictures, archives and programs from pages, after MIME Sniffing (WHATWG): by control characters near the start. */
final class BinaryData {

    /** What the standard calls the resource header. */
    private static final int HEADER = 1_445;

    private BinaryData() {}

    /** Whether the text is none. What starts with markup is a page, whatever stray controls it holds. */
    static boolean startsIn(String text) {
        int end = Math.min(text.length(), HEADER);
        int i = 0;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i < end && text.charAt(i) == '<') {
            return false;
        }
        // Its binary parts come late, and what comes before reads as text.
        if (text.startsWith("%PDF-", i)) {
            return true;
        }
        for (i = 0; i < end; i++) {
            if (isBinary(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r' && c != 0x1B;
    }
}
