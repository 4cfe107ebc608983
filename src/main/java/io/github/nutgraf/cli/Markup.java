package io.github.nutgraf.cli;

/** HTML under construction: what is markup and what is text is said each time. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Markup of ours. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text of anyone's, for an element or a quoted attribute. Marks that turn the direction of what follows go. */
    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
                    out.append(turns || (Character.isISOControl(c) && c != '\n' && c != '\t') ? '\ufffd' : c);
                }
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
