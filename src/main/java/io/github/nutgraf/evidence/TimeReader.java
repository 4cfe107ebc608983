package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.IntList;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that visible elements carry in attributes: {@code time[datetime]}, and the data attributes of elements
 * whose class speaks of a date. Whose date it is, the story's or a card's, their place has to tell.
 */
final class TimeReader implements SourceReader {

    /** A story's own times are among the first; past so many the page is a list of cards or comments. */
    private static final int MOST_TIMES = 200;

    /** Printed beside or instead of the attribute. */
    private static final int LONGEST_TEXT = 80;

    private final Page page;
    private final EvidenceBuilder out;

    TimeReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        IntList times = page.gathered().times();
        for (int t = 0; t < Math.min(times.size(), MOST_TIMES); t++) {
            int node = times.get(t);
            @Nullable Element time = page.element(node);
            if (time == null) {
                continue;
            }
            String given = time.attr("datetime");
            if (given.isBlank()) {
                given = time.attr("content");
            }
            out.add(topic(time), given, "page:time", node, Map.of("class", time.className()));
        }
        IntList marked = page.gathered().bylines();
        for (int m = 0; m < Math.min(marked.size(), MOST_TIMES); m++) {
            @Nullable Element element = page.element(marked.get(m));
            if (element != null) {
                attributes(element, marked.get(m));
            }
        }
    }

    private void attributes(Element element, int node) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            boolean named = (key.startsWith("data-") && !key.endsWith("id"))
                    || key.equals("content")
                    || key.equals("datetime")
                    || key.equals("title");
            if (named && value.length() <= LONGEST_TEXT && holdsYear(value) && page.tag(node) != TagType.TIME) {
                out.add(topic(element), value, "page:" + key, node, Map.of("class", element.className()));
            }
        }
    }

    /** Eight digits are the least a day, or an epoch, can be written with in machines' formats; with names, five. */
    private static boolean holdsYear(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i))) {
                digits++;
            }
        }
        return digits >= 5;
    }

    private static Topic topic(Element element) {
        String marks = element.className() + ' ' + element.attr("itemprop") + ' ' + element.id();
        return DateMarks.modified(marks) ? Topic.MODIFIED : Topic.PUBLISHED;
    }
}
