package io.github.nutgraf.page;

import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over the tree: elements and text nodes in document order, with parent, end and element type, and the
 * numbers of what evidence is read from. Iterative, so that no depth of nesting can overflow the stack; O(nodes).
 */
final class Numbering {

    /**
     * What stands deeper counts as the children of the element that deep, so that a walk to the root has an end soon.
     * The parser does the same at 512; deeper trees are made by programs.
     */
    private static final int DEEPEST = 600;

    /** Walked in no time, past the deadline too: the head, the headline and the day are among the first nodes. */
    private static final int ALWAYS_WALKED = 2_000;

    /** By attribute or style, or of a kind that shows no text. */
    private static final byte HIDDEN = 1;

    /** A piece of a line that is hidden from the eye, not only from screen readers. */
    private static final byte UNSEEN = 2;

    /** Has an id or a role. */
    private static final byte IDENTIFIED = 4;

    /** By attribute or inline style, from the eye. */
    private static final byte UNDISPLAYED = 8;

    Node[] nodes;
    int[] parent;
    int[] end;

    @Nullable
    TagType[] tag;

    /** By node: the number of its class attribute's value; 0 for none or an empty one. */
    int[] classNumber;

    /** By number: the value of the class attribute. */
    final List<String> classNames = new ArrayList<>(List.of(""));

    /** {@link #HIDDEN}, {@link #UNSEEN} and {@link #IDENTIFIED}. */
    private byte[] flags;

    int size;

    /** Whether an element had more attributes than are kept. */
    boolean attributesCut;

    /** A value of the class attribute, one for all elements that have it: later stages look up its marks by it. */
    private record ClassName(int number, int marks, boolean spokenOnly) {
        static ClassName of(String value, int number) {
            int marks = AttributeMarkers.of(value);
            boolean spoken = (marks & AttributeMarkers.SPOKEN) != 0 && ScreenReaderText.isNamed(value);
            return new ClassName(number, marks, spoken);
        }
    }

    private final Map<String, ClassName> classes = new HashMap<>();
    private final Gathered gathered;
    private final int maxAttributes;

    private Numbering(int expected, Gathered gathered, int maxAttributes) {
        nodes = new Node[expected];
        parent = new int[expected];
        end = new int[expected];
        tag = new TagType[expected];
        classNumber = new int[expected];
        flags = new byte[expected];
        this.gathered = gathered;
        this.maxAttributes = maxAttributes;
    }

    /**
     * Numbers a document, or so much of it as can be walked before the deadline.
     *
     * @param expected about how many nodes there are; at least 1
     * @param maxAttributes those past it are taken off an element
     */
    static Numbering walk(Document document, int expected, Gathered gathered, int maxAttributes, Deadline deadline) {
        Numbering out = new Numbering(expected, gathered, maxAttributes);
        IntList open = new IntList();
        IntList next = new IntList();
        out.enter(document, -1);
        open.add(0);
        next.add(0);
        while (!open.isEmpty()) {
            int top = open.size() - 1;
            int i = open.get(top);
            Element element = (Element) out.nodes[i];
            int child = next.get(top);
            if (child == element.childNodeSize() || (out.size > ALWAYS_WALKED && deadline.passedInLoop())) {
                if (top <= DEEPEST) {
                    out.end[i] = out.size;
                }
                open.pop();
                next.pop();
                continue;
            }
            next.set(top, child + 1);
            Node node = element.childNode(child);
            int holder = open.get(Math.min(top, DEEPEST));
            if (node instanceof Element) {
                int entered = out.enter(node, holder);
                if (top < DEEPEST || !out.hidden(entered)) {
                    open.add(entered);
                    next.add(0);
                }
            } else if (node instanceof TextNode) {
                out.enter(node, holder);
            }
        }
        return out;
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

    private int enter(Node node, int parentNumber) {
        if (size == nodes.length) {
            grow();
        }
        int i = size++;
        nodes[i] = node;
        parent[i] = parentNumber;
        end[i] = i + 1;
        if (node instanceof Element element) {
            TagType type = TagType.of(element.normalName());
            tag[i] = type;
            flags[i] = type.display() == TagType.Display.NONE ? HIDDEN : 0;
            gatherByTag(i, type);
            if (element.attributesSize() > maxAttributes) {
                cutAttributes(element);
            }
            if (element.attributesSize() > 0 && !isForMachines(i, type)) {
                readAttributes(i, element, type);
            }
        }
        return i;
    }

    /** What no reader sees has neither looks nor bylines; its readers go by the tag. */
    private boolean isForMachines(int i, TagType type) {
        return type == TagType.SCRIPT || (parent[i] >= 0 && tag[parent[i]] == TagType.HEAD);
    }

    private void cutAttributes(Element element) {
        attributesCut = true;
        int kept = 0;
        for (Iterator<Attribute> i = element.attributes().iterator(); i.hasNext(); ) {
            i.next();
            if (kept++ >= maxAttributes) {
                i.remove();
            }
        }
    }

    private void grow() {
        int capacity = nodes.length * 2;
        nodes = Arrays.copyOf(nodes, capacity);
        parent = Arrays.copyOf(parent, capacity);
        end = Arrays.copyOf(end, capacity);
        tag = Arrays.copyOf(tag, capacity);
        classNumber = Arrays.copyOf(classNumber, capacity);
        flags = Arrays.copyOf(flags, capacity);
    }

    private void gatherByTag(int i, TagType type) {
        switch (type) {
            case META -> gathered.metas.add(i);
            case LINK -> gathered.links.add(i);
            case SCRIPT -> gathered.scripts.add(i);
            case STYLE -> gathered.styles.add(i);
            case TITLE -> gathered.titles.add(i);
            case H1, H2, H3, H4, H5, H6 -> gathered.headings.add(i);
            case TIME -> gathered.times.add(i);
            case A -> gathered.anchors.add(i);
            case IMG, PICTURE, VIDEO, AUDIO, IFRAME, OBJECT, EMBED, AMP_IMG -> gathered.media.add(i);
            default -> {}
        }
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

    private void readAttributes(int i, Element element, TagType type) {
        boolean item = false;
        int marks = 0;
        boolean license = false;
        boolean unseen = false;
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
                case "style" -> unseen |= InlineStyle.hides(attribute.getValue());
                default -> {}
            }
        }
        if (unseen) {
            flags[i] |= HIDDEN | UNDISPLAYED;
        }
        if ((unseen || spokenOnly) && type.isPhrase()) {
            flags[i] |= UNSEEN;
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
