package io.github.nutgraf.page;

import io.github.nutgraf.text.IntList;
import java.util.Arrays;
import java.util.Iterator;
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

    Node[] nodes;
    int[] parent;
    int[] end;

    @Nullable
    TagType[] tag;

    final NodeMarks marks;

    int size;

    /** Whether an element had more attributes than are kept. */
    boolean attributesCut;

    private final Gathered gathered;
    private final int maxAttributes;

    private Numbering(int expected, Gathered gathered, int maxAttributes) {
        nodes = new Node[expected];
        parent = new int[expected];
        end = new int[expected];
        tag = new TagType[expected];
        marks = new NodeMarks(expected, gathered);
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
                if (top < DEEPEST || !out.marks.hidden(entered)) {
                    open.add(entered);
                    next.add(0);
                }
            } else if (node instanceof TextNode) {
                out.enter(node, holder);
            }
        }
        return out;
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
            if (type.display() == TagType.Display.NONE) {
                marks.hide(i);
            }
            gatherByTag(i, type);
            int attributes = element.attributesSize();
            if (attributes > maxAttributes) {
                cutAttributes(element);
            }
            if (attributes > 0 && !isForMachines(i, type)) {
                marks.read(i, element, type);
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
        marks.grow(capacity);
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
}
