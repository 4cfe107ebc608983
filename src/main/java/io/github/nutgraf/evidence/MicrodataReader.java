package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.IntList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads microdata and RDFa from the visible page. A property belongs to the innermost item around it; only properties
 * of a story's item count, or of none at all where a template forgot the item. Where there are several stories, the
 * first item that holds a top heading, else the first of all, is the page's own: the others are cards.
 */
final class MicrodataReader implements SourceReader {

    private static final Map<String, Topic> TOPICS = TopicTable.load("itemprops.tsv");

    /** An author is an item of its own, or a text this short. */
    private static final int LONGEST_NAME = 200;

    /** The headline's heading is among the first; a bound keeps pages of many items and headings linear. */
    private static final int MOST_HEADINGS = 50;

    private final Page page;
    private final EvidenceBuilder out;
    private final IntList items = new IntList();
    private int story = -1;

    MicrodataReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        IntList nodes = page.gathered().itemprops();
        story = chooseStory(nodes);
        for (int n = 0; n < nodes.size() && !page.deadline().passedInLoop(); n++) {
            int node = nodes.get(n);
            @Nullable Element element = page.element(node);
            if (element == null) {
                continue;
            }
            if (around(node) == story && (page.tag(node) != TagType.META || element.hasAttr("itemprop"))) {
                file(n, node, element);
            }
            if (isItem(element)) {
                items.add(node);
            }
        }
    }

    /** The innermost item around a node; -1 for none. Items are entered in document order, so a stack knows. */
    private int around(int node) {
        while (!items.isEmpty() && !page.contains(items.get(items.size() - 1), node)) {
            items.pop();
        }
        return items.isEmpty() ? -1 : items.get(items.size() - 1);
    }

    private int chooseStory(IntList nodes) {
        int first = -1;
        for (int n = 0; n < nodes.size() && !page.deadline().passedInLoop(); n++) {
            int node = nodes.get(n);
            @Nullable Element element = page.element(node);
            if (element != null && isStory(element)) {
                first = first < 0 ? node : first;
                if (holdsTopHeading(node)) {
                    return node;
                }
            }
        }
        return first;
    }

    private boolean holdsTopHeading(int item) {
        IntList headings = page.gathered().headings();
        int most = Math.min(headings.size(), MOST_HEADINGS);
        for (int h = 0; h < most; h++) {
            if (page.tag(headings.get(h)) == TagType.H1 && page.contains(item, headings.get(h))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(Element element) {
        return element.hasAttr("itemscope") || element.hasAttr("itemtype") || element.hasAttr("typeof");
    }

    private static boolean isStory(Element element) {
        String type = element.hasAttr("itemtype") ? element.attr("itemtype") : element.attr("typeof");
        return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report");
    }

    private void file(int index, int node, Element element) {
        boolean microdata = element.hasAttr("itemprop");
        String names = microdata ? element.attr("itemprop") : element.attr("property");
        for (String name : names.split("\\s+")) {
            String property = name.substring(name.indexOf(':') + 1);
            @Nullable Topic topic = TOPICS.get(property.toLowerCase(Locale.ROOT));
            if (topic == null) {
                continue;
            }
            String source = (microdata ? "microdata:" : "rdfa:") + property;
            if (topic == Topic.AUTHOR) {
                credit(index, node, element, source);
            } else if (!isItem(element) || topic == Topic.IMAGE) {
                out.add(topic, value(node, element, topic), source, node);
            }
        }
    }

    private void credit(int index, int node, Element element, String source) {
        Map<String, String> details = new LinkedHashMap<>();
        String name = "";
        int at = node;
        IntList nodes = page.gathered().itemprops();
        for (int n = index + 1; isItem(element) && n < nodes.size() && page.contains(node, nodes.get(n)); n++) {
            int inner = nodes.get(n);
            @Nullable Element part = page.element(inner);
            if (part == null) {
                continue;
            }
            String property = part.hasAttr("itemprop") ? part.attr("itemprop") : part.attr("property");
            if (name.isEmpty() && property.contains("name")) {
                name = value(inner, part, Topic.AUTHOR);
                at = inner;
            }
            if (property.contains("url") || property.contains("sameAs")) {
                details.putIfAbsent("url", address(part));
            }
            if (property.contains("jobTitle")) {
                details.putIfAbsent("jobTitle", value(inner, part, Topic.AUTHOR));
            }
        }
        if (element.hasAttr("itemtype")) {
            details.put(
                    "type",
                    element.attr("itemtype").substring(element.attr("itemtype").lastIndexOf('/') + 1));
        }
        if (page.tag(node) == TagType.A) {
            details.putIfAbsent("url", address(element));
        }
        details.values().removeIf(String::isBlank);
        out.add(Topic.AUTHOR, name.isEmpty() ? value(node, element, Topic.AUTHOR) : name, source, at, details);
    }

    private String address(Element element) {
        @Nullable String absolute = WebAddress.absolute(page, element.attr("href"));
        return absolute == null ? element.attr("content") : absolute;
    }

    private String value(int node, Element element, Topic topic) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (element.hasAttr("datetime")) {
            return element.attr("datetime");
        }
        if (topic == Topic.IMAGE || topic == Topic.LICENSE || topic == Topic.CANONICAL_URL) {
            String address = element.absUrl(element.hasAttr("src") ? "src" : "href");
            return address.isEmpty() ? element.attr("src") + element.attr("href") : address;
        }
        return VisibleText.of(page, node, topic == Topic.AUTHOR ? LONGEST_NAME : 2_000);
    }
}
