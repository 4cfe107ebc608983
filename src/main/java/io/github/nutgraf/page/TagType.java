package io.github.nutgraf.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The HTML elements that matter to the extraction, with what a browser does with them. */
public enum TagType {
    HTML(Display.BLOCK),
    HEAD(Display.NONE),
    BODY(Display.BLOCK),
    TITLE(Display.NONE),
    META(Display.NONE),
    LINK(Display.NONE),
    SCRIPT(Display.NONE),
    STYLE(Display.NONE),
    TEMPLATE(Display.NONE),
    NOSCRIPT(Display.NONE),
    SVG(Display.NONE),
    MATH(Display.INLINE),

    MAIN(Display.BLOCK),
    ARTICLE(Display.BLOCK),
    SECTION(Display.BLOCK),
    DIV(Display.BLOCK),
    HEADER(Display.BLOCK),
    FOOTER(Display.BLOCK),
    NAV(Display.BLOCK),
    ASIDE(Display.BLOCK),
    ADDRESS(Display.BLOCK),
    FORM(Display.BLOCK),
    FIELDSET(Display.BLOCK),
    DIALOG(Display.BLOCK),
    DETAILS(Display.BLOCK),
    SUMMARY(Display.BLOCK),
    CENTER(Display.BLOCK),
    HGROUP(Display.BLOCK),
    SEARCH(Display.BLOCK),

    P(Display.BLOCK),
    H1(Display.BLOCK),
    H2(Display.BLOCK),
    H3(Display.BLOCK),
    H4(Display.BLOCK),
    H5(Display.BLOCK),
    H6(Display.BLOCK),
    BLOCKQUOTE(Display.BLOCK),
    PRE(Display.BLOCK),
    HR(Display.BLOCK),
    BR(Display.BREAK),
    UL(Display.BLOCK),
    OL(Display.BLOCK),
    MENU(Display.BLOCK),
    LI(Display.BLOCK),
    DL(Display.BLOCK),
    DT(Display.BLOCK),
    DD(Display.BLOCK),
    FIGURE(Display.BLOCK),
    FIGCAPTION(Display.BLOCK),
    TABLE(Display.BLOCK),
    CAPTION(Display.BLOCK),
    THEAD(Display.BLOCK),
    TBODY(Display.BLOCK),
    TFOOT(Display.BLOCK),
    TR(Display.BLOCK),
    TD(Display.BLOCK),
    TH(Display.BLOCK),

    A(Display.INLINE),
    B(Display.INLINE),
    STRONG(Display.INLINE),
    I(Display.INLINE),
    EM(Display.INLINE),
    U(Display.INLINE),
    S(Display.INLINE),
    SMALL(Display.INLINE),
    SPAN(Display.INLINE),
    FONT(Display.INLINE),
    CODE(Display.INLINE),
    KBD(Display.INLINE),
    SAMP(Display.INLINE),
    CITE(Display.INLINE),
    Q(Display.INLINE),
    TIME(Display.INLINE),
    ABBR(Display.INLINE),
    MARK(Display.INLINE),
    SUB(Display.INLINE),
    SUP(Display.INLINE),
    LABEL(Display.INLINE),
    INS(Display.INLINE),
    DEL(Display.INLINE),

    BUTTON(Display.BLOCK),
    INPUT(Display.NONE),
    SELECT(Display.NONE),
    DATALIST(Display.NONE),
    TEXTAREA(Display.NONE),
    IMG(Display.INLINE),
    PICTURE(Display.INLINE),
    SOURCE(Display.NONE),
    VIDEO(Display.NONE),
    AUDIO(Display.NONE),
    IFRAME(Display.NONE),
    OBJECT(Display.NONE),
    EMBED(Display.NONE),
    CANVAS(Display.NONE),
    AMP_IMG("amp-img", Display.INLINE),

    /** Any other element; laid out inline as a browser does. */
    OTHER("", Display.INLINE);

    /** How an element is laid out by default. */
    public enum Display {
        /** On lines of its own. */
        BLOCK,
        /** In the line. */
        INLINE,
        /** A line break. */
        BREAK,
        /** Nothing of it is shown as text. */
        NONE
    }

    private static final Map<String, TagType> BY_NAME = byName();

    private final String tagName;
    private final Display display;

    TagType(Display display) {
        this.tagName = name().toLowerCase(java.util.Locale.ROOT);
        this.display = display;
    }

    TagType(String tagName, Display display) {
        this.tagName = tagName;
        this.display = display;
    }

    /** The type of a tag by its lower-case name. */
    static TagType of(String normalName) {
        return BY_NAME.getOrDefault(normalName, OTHER);
    }

    private static Map<String, TagType> byName() {
        Map<String, TagType> types = new HashMap<>();
        for (TagType type : values()) {
            types.put(type.tagName, type);
        }
        return Collections.unmodifiableMap(types);
    }

    public Display display() {
        return display;
    }

    /** Whether it marks a piece of a line's text, which other elements laid out in the line do not. */
    boolean isPhrase() {
        return compareTo(A) >= 0 && compareTo(DEL) <= 0;
    }

    /** The level of a heading, 1 to 6; 0 for all others. */
    public int headingLevel() {
        return switch (this) {
            case H1 -> 1;
            case H2 -> 2;
            case H3 -> 3;
            case H4 -> 4;
            case H5 -> 5;
            case H6 -> 6;
            default -> 0;
        };
    }
}
