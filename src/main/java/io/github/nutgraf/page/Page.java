package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page whose elements and text nodes are numbered in document order, so that a subtree is the range
 * {@code i..end(i)} and every later stage is a loop over arrays instead of another walk.
 *
 * <p>Made by {@link PageReader} in one iterative walk, linear in the page. It is confined to one extraction and one
 * thread; the document is read, never changed.
 */
public final class Page {

    private static final int KNOWN = 1 << 15;

    private final Document document;
    private final @Nullable String url;
    private final Options options;
    private final Deadline deadline;
    private final Numbering numbering;
    private final Gathered gathered;
    private final MachineParts machineParts;
    private final List<Note> notes;
    private final ClassNames names = new ClassNames();

    /** By node: what its names speak of, and {@link #KNOWN}; 0 where nobody asked. */
    private short[] parts = {};

    /** The same by the number of the class. */
    private short[] classParts = {};

    /** Null while nobody asked. */
    private @Nullable HiddenNames hiddenNames;

    /** By the number of the class: the tags that the page's own sheets hide by it. */
    private final List<Set<String>> hiddenTags = new ArrayList<>();

    Page(
            Document document,
            @Nullable String url,
            Options options,
            Deadline deadline,
            Numbering numbering,
            Gathered gathered,
            MachineParts machineParts,
            List<Note> notes) {
        this.document = document;
        this.url = url;
        this.options = options;
        this.deadline = deadline;
        this.numbering = numbering;
        this.gathered = gathered;
        this.machineParts = machineParts;
        this.notes = notes;
    }

    public Document document() {
        return document;
    }

    /** The page's absolute address; null if the caller gave none or an unusable one. */
    public @Nullable String url() {
        return url;
    }

    public Options options() {
        return options;
    }

    /** When the stages are to come to an end. */
    public Deadline deadline() {
        return deadline;
    }

    /** Elements found by what they are, in document order. */
    public Gathered gathered() {
        return gathered;
    }

    /** How many elements and text nodes there are. */
    public int size() {
        return numbering.size;
    }

    /** The element or text node with this number. */
    public Node node(int i) {
        return numbering.nodes[i];
    }

    /** The element with this number; null for a text node. */
    public @Nullable Element element(int i) {
        return numbering.nodes[i] instanceof Element e ? e : null;
    }

    /** The text node with this number; null for an element. */
    public @Nullable TextNode text(int i) {
        return numbering.nodes[i] instanceof TextNode t ? t : null;
    }

    /** What the script or style sheet with this number holds: the document itself may not have it. Empty for a text node. */
    public String script(int i) {
        return numbering.nodes[i] instanceof Element e ? machineParts.data(e) : "";
    }

    /** The number of the element that holds this node; -1 for the root. */
    public int parent(int i) {
        return numbering.parent[i];
    }

    /** The number behind the node's last descendant. */
    public int end(int i) {
        return numbering.end[i];
    }

    /** What element it is; null for a text node. */
    public @Nullable TagType tag(int i) {
        return numbering.tag[i];
    }

    /** Whether it is a heading element. */
    public boolean isHeading(int i) {
        @Nullable TagType tag = numbering.tag[i];
        return tag != null && tag.headingLevel() > 0;
    }

    /** The value of the class attribute; empty if it has none, is a text node, or stands in the head or as a script. */
    public String className(int i) {
        return numbering.marks.classNames.get(numbering.marks.classNumber[i]);
    }

    /**
     * A number for the value of the class attribute: elements of one value have one number, from 1 on; 0 if it has none,
     * an empty one, or is a text node.
     */
    public int classNumber(int i) {
        return numbering.marks.classNumber[i];
    }

    /** How many numbers of classes there are, 0 counted. */
    public int classNumbers() {
        return numbering.marks.classNames.size();
    }

    /** Whether the element's class or id names it so; false for a text node. */
    public boolean isNamed(int i, Part part) {
        if (parts.length == 0) {
            parts = new short[size()];
            classParts = new short[classNumbers()];
        }
        if (parts[i] == 0) {
            parts[i] = (short) (KNOWN | ofClass(numbering.marks.classNumber[i]) | ofId(i));
        }
        return (parts[i] & part.bit) != 0;
    }

    private int ofClass(int number) {
        if (classParts[number] == 0) {
            classParts[number] = (short) (KNOWN | names.parts(numbering.marks.classNames.get(number)));
        }
        return classParts[number];
    }

    private int ofId(int i) {
        String id = id(i);
        return id.isEmpty() ? 0 : names.parts(id);
    }

    /** The value of the id; empty if it has none, is a text node, or stands in the head or as a script. */
    public String id(int i) {
        return numbering.marks.identified(i) ? attribute(i, "id") : "";
    }

    /** The value of the role attribute; empty if it has none, is a text node, or stands in the head or as a script. */
    public String role(int i) {
        return numbering.marks.identified(i) ? attribute(i, "role") : "";
    }

    private String attribute(int i, String name) {
        @Nullable Element element = element(i);
        return element == null ? "" : element.attributes().get(name);
    }

    /** Whether the element itself is hidden by attribute or inline style, or shows no text by its nature. */
    public boolean hidden(int i) {
        return numbering.marks.hidden(i);
    }

    /** Whether the element itself is not displayed, by attribute, inline style, or a name that the page's own sheets hide. */
    public boolean undisplayed(int i) {
        return numbering.marks.undisplayed(i) || isHiddenByName(i);
    }

    private boolean isHiddenByName(int i) {
        if (hiddenNames == null) {
            hiddenNames = HiddenNames.of(this);
            for (String names : numbering.marks.classNames) {
                hiddenTags.add(hiddenNames.tags(names));
            }
        }
        if (hiddenNames.isEmpty()) {
            return false;
        }
        Set<String> tags = hiddenTags.get(numbering.marks.classNumber[i]);
        if (tags.contains(HiddenNames.ANY_TAG) || (numbering.marks.identified(i) && hiddenNames.hidesId(id(i)))) {
            return true;
        }
        @Nullable Element element = tags.isEmpty() ? null : element(i);
        return element != null && tags.contains(element.normalName());
    }

    /**
     * Whether a reader does not see this piece of a line: a short inline element that is hidden or named as text for
     * screen readers, one that says no more than "opens in a new window", or a card that opens over a name. A long hidden
     * one is the folded rest of a story, which a click unfolds.
     */
    public boolean unseen(int i) {
        return numbering.marks.unseen(i)
                ? UnseenText.isShort(this, i)
                : UnseenText.isHoverCard(this, i) || LinkNotes.is(this, i);
    }

    /** Whether a line ends here: at a {@code br}, or at an empty element that stands for one. */
    public boolean isLineBreak(int i) {
        return LineBreaks.is(this, i);
    }

    /** Whether {@code inner} stands inside {@code outer} or is the same node. */
    public boolean contains(int outer, int inner) {
        return outer <= inner && inner < numbering.end[outer];
    }

    /** Adds to what the reader is told at the end. */
    public void note(Note.Code code, String detail) {
        notes.add(new Note(code, detail));
    }

    /** All notes so far. */
    public List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        @Nullable Note late = deadline.note();
        if (late != null) {
            all.add(late);
        }
        return List.copyOf(all);
    }
}
