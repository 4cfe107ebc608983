package io.github.nutgraf.evidence;

import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.IntList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code meta} elements: OpenGraph, Twitter, Dublin Core, Parsely, Sailthru, Highwire's {@code citation_*} and
 * what publishers made up themselves. Which name means what stands in {@code metas.tsv}.
 */
final class MetaReader implements SourceReader {

    private static final Map<String, Topic> TOPICS = TopicTable.load("metas.tsv");

    private static final List<String> ATTRIBUTES = List.of("property", "name", "itemprop", "http-equiv");

    /** "Written by" in one meta of the card, the name in the next: {@code twitter:label1}, {@code twitter:data1}. */
    private static final String LABEL = "twitter:label";

    private static final String LABELLED = "twitter:data";

    private final Map<String, String> labels = new HashMap<>();
    private final Page page;
    private final EvidenceBuilder out;

    MetaReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        IntList metas = page.gathered().metas();
        for (int m = 0; m < metas.size() && Evidence.goesOn(page, m); m++) {
            @Nullable Element meta = page.element(metas.get(m));
            if (meta == null) {
                continue;
            }
            // Some templates write the attribute of input fields.
            String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
            if (content.isBlank()) {
                continue;
            }
            boolean inHead = page.tag(page.parent(metas.get(m))) == TagType.HEAD;
            for (String attribute : ATTRIBUTES) {
                String name = meta.attr(attribute);
                // In the body an itemprop belongs to an item: MicrodataReader knows which.
                boolean ours = inHead || !attribute.equals("itemprop");
                if (!name.isEmpty() && ours && file(name, attribute, content)) {
                    break;
                }
            }
        }
    }

    private boolean file(String rawName, String attribute, String content) {
        String name = rawName.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(LABEL)) {
            labels.put(name.substring(LABEL.length()), content);
            return true;
        }
        if (name.startsWith(LABELLED)) {
            @Nullable String label = labels.get(name.substring(LABELLED.length()));
            if (label != null && BylineParser.isBy(label)) {
                out.add(Topic.AUTHOR, content, "meta:twitter:data", -1);
            }
            return true;
        }
        if (name.equals("parsely-page")) {
            ParselyPage.read(content, out);
            return true;
        }
        @Nullable Topic topic = TOPICS.get(attribute.equals("itemprop") ? "itemprop:" + name : name);
        if (topic == null) {
            return false;
        }
        String source = attribute.equals("itemprop") ? "microdata:" + rawName.strip() : "meta:" + name;
        out.add(topic, content, source, -1);
        return true;
    }
}
