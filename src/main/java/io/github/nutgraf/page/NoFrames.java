package io.github.nutgraf.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A frameset has no text of its own: its frames are other pages. What it says to browsers without frames, in {@code
 * noframes}, often is the whole story, which parsers keep as one text.
 */
final class NoFrames {

    private NoFrames() {}

    /** The markup for browsers without frames; null if the page has a body, or says nothing. */
    static @Nullable String markup(Document document) {
        @Nullable Element frames = frameset(document);
        if (frames == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        for (Element element : document.getElementsByTag("noframes")) {
            for (Node node : element.childNodes()) {
                out.append(node instanceof TextNode text ? text.getWholeText() : "");
                out.append(node instanceof DataNode data ? data.getWholeData() : "");
            }
        }
        return out.toString().isBlank() ? null : out.toString();
    }

    /** Puts the body of a page in the frameset's place. */
    static void replace(Document document, Element body) {
        @Nullable Element frames = frameset(document);
        if (frames == null) {
            return;
        }
        Element own = new Element("body");
        List<Node> nodes = new ArrayList<>(body.childNodes());
        frames.replaceWith(own);
        own.appendChildren(nodes);
    }

    private static @Nullable Element frameset(Document document) {
        for (Element html : document.children()) {
            for (Element child : html.children()) {
                if (child.normalName().equals("body")) {
                    return null;
                }
                if (child.normalName().equals("frameset")) {
                    return child;
                }
            }
        }
        return null;
    }
}
