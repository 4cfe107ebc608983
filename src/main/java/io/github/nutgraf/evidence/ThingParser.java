package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * From the text of a JSON-LD block to {@link Thing}s. Only properties that some reader asks for are kept, all else is
 * skipped unread. Written for what stands in pages, not for what the standard allows: wrappers of comments and CDATA,
 * control characters, trailing commas, single quotes, unescaped quotes, several values in a row, a text that ends too
 * early. What was read before an error stays.
 */
final class ThingParser {

    private static final Set<String> KEPT = Set.of(
            "@graph",
            "@id",
            "@type",
            "itemListElement",
            "item",
            "additionalName",
            "alternativeHeadline",
            "alternateName",
            "articleBody",
            "articleSection",
            "author",
            "caption",
            "contentUrl",
            "copyrightHolder",
            "creator",
            "creditText",
            "cssSelector",
            "dateCreated",
            "dateModified",
            "datePublished",
            "description",
            "embedUrl",
            "familyName",
            "givenName",
            "hasPart",
            "headline",
            "height",
            "image",
            "inLanguage",
            "isAccessibleForFree",
            "isPartOf",
            "jobTitle",
            "keywords",
            "license",
            "liveBlogUpdate",
            "mainEntity",
            "mainEntityOfPage",
            "name",
            "primaryImageOfPage",
            "publisher",
            "text",
            "thumbnailUrl",
            "uploadDate",
            "url",
            "video",
            "width",
            "wordCount");

    private final int maxDepth;
    private final Deadline deadline;
    private final List<Thing> roots = new ArrayList<>();
    private boolean tooDeep;
    private @Nullable String error;

    private ThingParser(int maxDepth, Deadline deadline) {
        this.maxDepth = maxDepth;
        this.deadline = deadline;
    }

    /**
     * What a block holds.
     *
     * @param roots the nodes at its top, whether single, in an array or in a row
     * @param error what ended the reading too early; null if nothing
     * @param tooDeep whether something was nested too deep and left out
     */
    record Result(List<Thing> roots, @Nullable String error, boolean tooDeep) {}

    /** Reads a block, or so much of it as can be read before the deadline. */
    static Result parse(String block, int maxDepth, Deadline deadline) {
        ThingParser first = new ThingParser(maxDepth, deadline);
        int start = JsonStart.of(block);
        if (start < 0) {
            return new Result(List.of(), "no JSON", false);
        }
        String json = start == 0 ? block : block.substring(start);
        first.read(json);
        if (first.error == null || deadline.passed()) {
            return new Result(first.roots, first.error, first.tooDeep);
        }
        String repaired = StrayQuotes.escape(json);
        if (repaired.equals(json)) {
            return new Result(first.roots, first.error, first.tooDeep);
        }
        ThingParser second = new ThingParser(maxDepth, deadline);
        second.read(repaired);
        return new Result(second.roots, first.error, second.tooDeep);
    }

    private void read(String json) {
        try (JsonParser parser = LenientJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            readValues(parser);
        } catch (JacksonException e) {
            if (error == null) {
                error = e.getOriginalMessage();
            }
        }
    }

    /** Keeps the open nodes on a stack of its own: a node is filed with its parent when it opens, so nothing is lost. */
    private void readValues(JsonParser parser) {
        List<@Nullable Thing> open = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String property = "";
        for (JsonToken token = next(parser, roots.isEmpty()); token != null; token = next(parser, open.isEmpty())) {
            if (deadline.passedInLoop()) {
                return;
            }
            @Nullable Thing owner = open.isEmpty() ? null : open.get(open.size() - 1);
            switch (token) {
                case PROPERTY_NAME -> {
                    property = canonical(parser.currentName());
                    if (!KEPT.contains(property)) {
                        parser.nextToken();
                        parser.skipChildren();
                    }
                }
                case START_OBJECT -> {
                    if (open.size() >= maxDepth) {
                        tooDeep = true;
                        parser.skipChildren();
                        continue;
                    }
                    Thing thing = new Thing();
                    file(owner, property, thing);
                    open.add(thing);
                    names.add(property);
                }
                case START_ARRAY -> {
                    if (open.size() >= maxDepth) {
                        tooDeep = true;
                        parser.skipChildren();
                        continue;
                    }
                    // Values of an array belong to the node around it.
                    open.add(owner);
                    names.add(property);
                }
                case END_OBJECT, END_ARRAY -> {
                    open.remove(open.size() - 1);
                    property = names.remove(names.size() - 1);
                }
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                    if (owner != null) {
                        String text = parser.getString();
                        owner.add(property, property.equals("@type") ? canonical(text) : text);
                    }
                }
                default -> {}
            }
        }
    }

    /** The next token; between values at the top, what does not parse (a stray comma, a comment's end) ends the block. */
    private @Nullable JsonToken next(JsonParser parser, boolean atTop) {
        if (!atTop || roots.isEmpty()) {
            return parser.nextToken();
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            return null;
        }
    }

    private void file(@Nullable Thing owner, String property, Thing thing) {
        if (owner == null) {
            roots.add(thing);
        } else {
            owner.add(property, thing);
        }
    }

    /** The bare name: {@code schema:headline} and {@code https://schema.org/headline} are {@code headline}. */
    private static String canonical(String name) {
        if (name.startsWith("schema:")) {
            return name.substring(7);
        }
        if (name.startsWith("http")) {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
        }
        return name;
    }
}
