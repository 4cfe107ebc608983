package io.github.nutgraf.evidence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads the older way of telling Parsely about a story: one meta, {@code parsely-page}, that holds a JSON object. */
final class ParselyPage {

    private static final Map<String, Topic> TOPICS = Map.of(
            "title", Topic.HEADLINE,
            "author", Topic.AUTHOR,
            "authors", Topic.AUTHOR,
            "pub_date", Topic.PUBLISHED,
            "section", Topic.SECTION,
            "tags", Topic.TAG,
            "link", Topic.CANONICAL_URL,
            "image_url", Topic.IMAGE);

    private static final Map<String, String> SOURCES = Map.of(
            "authors", "meta:parsely-author",
            "pub_date", "meta:parsely-pub-date",
            "image_url", "meta:parsely-image-url");

    private ParselyPage() {}

    /** Files the strings of the object's members, also those of a list; broken JSON gives what stands before the break. */
    static void read(String json, EvidenceBuilder out) {
        try (JsonParser parser = LenientJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            @Nullable String name = null;
            int depth = 0;
            for (@Nullable JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    depth++;
                } else if (token == JsonToken.END_OBJECT) {
                    depth--;
                } else if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING && depth == 1 && name != null) {
                    @Nullable Topic topic = TOPICS.get(name);
                    if (topic != null) {
                        out.add(topic, parser.getString(), SOURCES.getOrDefault(name, "meta:parsely-" + name), -1);
                    }
                }
            }
        } catch (JacksonException broken) {
            // A template's slip; what was read stays.
        }
    }
}
