package io.github.nutgraf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the attributes of elements say: whether a reader sees them, and which parts of a page they are named. */
final class NodeMarks {

    /** By attribute or style, or of a kind that shows no text. */
    private static final byte HIDDEN = 1;

    /** A piece of a line that is hidden from the eye, not only from screen readers. */
    private static final byte UNSEEN = 2;

    /** Has an id or a role. */
    private static final byte IDENTIFIED = 4;

    /** From the eye: by attribute, by inline style, or named as text for screen readers. */
    private static final byte UNDISPLAYED = 8;

    /** A value of the class attribute, one for all elements that have it: later stages look up its marks by it. */
    private record ClassName(int number, int marks, boolean spokenOnly) {
        static ClassName of(String value, int number) {
            int marks = AttributeMarkers.of(value);
            boolean spoken = (marks & AttributeMarkers.SPOKEN) != 0 && ScreenReaderText.isNamed(value);
            return new ClassName(number, marks, spoken);
        }
    }

    private final Map<String, ClassName> classes = new HashMap<>();
    /** By node: the number of its class attribute's value; 0 for none or an empty one. */
    int[] classNumber;

    /** By number: the value of the class attribute. */
    final List<String> classNames = new ArrayList<>(List.of(""));

    private byte[] flags;
    private final Gathered gathered;

    NodeMarks(int expected, Gathered gathered) {
        classNumber = new int[expected];
        flags = new byte[expected];
        this.gathered = gathered;
    }

    void grow(int capacity) {
        classNumber = Arrays.copyOf(classNumber, capacity);
        flags = Arrays.copyOf(flags, capacity);
    }

    /** Notes an element of a kind that shows no text. */
    void hide(int i) {
        flags[i] = HIDDEN;
    }

    boolean hidden(int i) {
        return (flags[i] & HIDDEN) != 0;
    }

    boolean undisplayed(int i) {
        return (flags[i] & UNDISPLAYED) != 0;
    }

    boolean unseen(int i) {
        return (flags[i] & UNSEEN) != 0;
    }

    boolean identified(int i) {
        return (flags[i] & IDENTIFIED) != 0;
    }

    private ClassName className(String value) {
        ClassName name = classes.get(value);
        if (name == null) {
            name = ClassName.of(value, value.isEmpty() ? 0 : classNames.size());
            classes.put(value, name);
            if (!value.isEmpty()) {
                classNames.add(value);
            }
        }
        return name;
    }

    void read(int i, Element element, TagType type) {
        boolean item = false;
        int marks = 0;
        boolean license = false;
        boolean unseen = false;
        boolean clipped = false;
        boolean spokenOnly = false;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            switch (key) {
                case "itemprop", "itemtype", "property", "typeof" -> item = true;
                case "class" -> {
                    ClassName name = className(attribute.getValue());
                    classNumber[i] = name.number();
                    marks |= name.marks();
                    spokenOnly = name.spokenOnly();
                }
                case "id" -> {
                    flags[i] |= IDENTIFIED;
                    marks |= AttributeMarkers.of(attribute.getValue());
                }
                case "data-testid", "data-component" -> marks |= AttributeMarkers.of(attribute.getValue());
                case "role" -> flags[i] |= IDENTIFIED;
                case "rel" -> {
                    marks |= AttributeMarkers.of(attribute.getValue());
                    license = type == TagType.A && attribute.getValue().contains("license");
                }
                case "hidden" -> unseen = true;
                case "aria-hidden" -> {
                    if (attribute.getValue().equals("true")) {
                        flags[i] |= HIDDEN;
                    }
                }
                case "style" -> {
                    unseen |= InlineStyle.hides(attribute.getValue());
                    clipped = InlineStyle.clips(attribute.getValue());
                }
                default -> {}
            }
        }
        if (unseen) {
            flags[i] |= HIDDEN;
        }
        if (unseen || clipped || spokenOnly) {
            flags[i] |= UNDISPLAYED;
            flags[i] |= type.isPhrase() ? UNSEEN : 0;
        }
        if (item) {
            gathered.itemprops.add(i);
        }
        if ((marks & AttributeMarkers.AUTHOR) != 0) {
            gathered.authors.add(i);
        }
        if ((marks & (AttributeMarkers.AUTHOR | AttributeMarkers.DATE)) != 0) {
            gathered.bylines.add(i);
        }
        if (license) {
            gathered.licenses.add(i);
        }
    }
}
