package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Deadline;
import io.github.nutgraf.text.MarkupText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the nodes of structured data to claims: the story's own node first, then the page's, then the site's. */
final class ThingClaims {

    private final ThingGraph graph;
    private final EvidenceBuilder out;
    private final String prefix;
    private final Deadline deadline;

    ThingClaims(ThingGraph graph, EvidenceBuilder out, String prefix, Deadline deadline) {
        this.graph = graph;
        this.out = out;
        this.prefix = prefix;
        this.deadline = deadline;
    }

    /** @param url the page's address; null if unknown */
    void file(@Nullable String url) {
        @Nullable Thing story = new MainThing(graph, out, url, deadline).choose();
        if (story != null) {
            story(story, prefix);
        }
        for (Thing thing : graph.nodes()) {
            if (deadline.passedInLoop()) {
                return;
            }
            out.types.addAll(
                    thing == story || SchemaTypes.storyRank(thing) == 0 || isLive(thing, story)
                            ? thing.types()
                            : List.of());
            if (thing != story && SchemaTypes.isPage(thing)) {
                story(thing, prefix + "WebPage.");
            }
            if (thing.is("BreadcrumbList")) {
                breadcrumbs(thing);
            }
            if (thing.is("WebSite") && thing.has("name")) {
                out.add(Topic.SITE_NAME, thing.text("name"), prefix + "WebSite.name", -1);
            }
        }
    }

    private void breadcrumbs(Thing list) {
        for (Thing step : list.things("itemListElement")) {
            if (deadline.passedInLoop()) {
                return;
            }
            @Nullable
            Thing item = step.things("item").isEmpty()
                    ? null
                    : graph.resolve(step.things("item").get(0));
            Map<String, String> details = new LinkedHashMap<>();
            put(details, "url", item == null ? step.text("item") : first(item.text("@id"), item.text("url")));
            @Nullable String name = first(step.text("name"), item == null ? null : item.text("name"));
            out.add(Topic.BREADCRUMB, name, prefix + "BreadcrumbList", -1, details);
        }
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }

    /** A live blog beside the story's node, of the same address or headline, is the story. */
    private static boolean isLive(Thing thing, @Nullable Thing story) {
        return story != null
                && thing.is("LiveBlogPosting")
                && (same(thing.text("url"), story.text("url")) || same(thing.text("headline"), story.text("headline")));
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    private void story(Thing thing, String source) {
        text(Topic.HEADLINE, thing, "headline", source);
        text(Topic.HEADLINE, thing, "alternativeHeadline", source);
        text(Topic.HEADLINE, thing, "name", source);
        text(Topic.DESCRIPTION, thing, "description", source);
        text(Topic.PUBLISHED, thing, "datePublished", source);
        text(Topic.PUBLISHED, thing, "dateCreated", source);
        text(Topic.PUBLISHED, thing, "uploadDate", source);
        text(Topic.MODIFIED, thing, "dateModified", source);
        text(Topic.ACCESS, thing, "isAccessibleForFree", source);
        texts(Topic.SECTION, thing, "articleSection", source);
        texts(Topic.TAG, thing, "keywords", source);
        texts(Topic.LANGUAGE, thing, "inLanguage", source);
        texts(Topic.LICENSE, thing, "license", source);
        texts(Topic.CANONICAL_URL, thing, "url", source);
        for (String property : List.of("author", "creator")) {
            for (Object value : thing.values(property)) {
                if (deadline.passedInLoop()) {
                    break;
                }
                credit(value, source + property);
            }
        }
        for (Object value : thing.values("publisher")) {
            if (value instanceof Thing t) {
                out.add(Topic.SITE_NAME, graph.resolve(t).text("name"), source + "publisher", -1);
            }
        }
        media(thing, source);
        bodies(thing);
        thing.things("hasPart").forEach(this::part);
    }

    private void text(Topic topic, Thing thing, String property, String source) {
        out.add(topic, thing.text(property), source + property, -1);
    }

    private void texts(Topic topic, Thing thing, String property, String source) {
        for (Object value : thing.values(property)) {
            if (deadline.passedInLoop()) {
                return;
            }
            @Nullable String text = value instanceof Thing t ? nameOrAddress(t) : (String) value;
            out.add(topic, text, source + property, -1);
        }
    }

    private @Nullable String nameOrAddress(Thing thing) {
        @Nullable String name = graph.resolve(thing).text("name");
        @Nullable String alternate = thing.text("alternateName");
        // A Language node: {"@type": "Language", "name": "English", "alternateName": "en"}.
        if (alternate != null) {
            return alternate;
        }
        return name != null ? name : thing.text("url") != null ? thing.text("url") : thing.text("@id");
    }

    private void credit(Object value, String source) {
        if (value instanceof Thing reference) {
            Thing author = graph.resolve(reference);
            @Nullable String name = author.text("name");
            if (name == null) {
                name = joined(author.text("givenName"), author.text("familyName"));
            }
            Map<String, String> details = new LinkedHashMap<>();
            put(details, "url", author.text("url"));
            put(details, "type", author.text("@type"));
            put(details, "jobTitle", author.text("jobTitle"));
            // "name": ["A", "B"] names two people.
            if (author.values("name").size() > 1) {
                author.values("name").forEach(n -> credit(n, source));
            } else {
                out.add(Topic.AUTHOR, name != null ? name : author.text("@id"), source, -1, details);
            }
        } else {
            out.add(Topic.AUTHOR, (String) value, source, -1);
        }
    }

    private static @Nullable String joined(@Nullable String given, @Nullable String family) {
        return given == null ? family : family == null ? given : given + " " + family;
    }

    private void media(Thing thing, String source) {
        for (String property : List.of("image", "thumbnailUrl", "primaryImageOfPage")) {
            for (Object value : thing.values(property)) {
                if (value instanceof Thing reference) {
                    Thing image = graph.resolve(reference);
                    Map<String, String> details = new LinkedHashMap<>();
                    put(details, "caption", image.text("caption"));
                    put(details, "credit", image.text("creditText"));
                    put(details, "width", image.text("width"));
                    put(details, "height", image.text("height"));
                    @Nullable String address = image.text("url") != null ? image.text("url") : image.text("contentUrl");
                    out.add(Topic.IMAGE, address, source + property, -1, details);
                } else {
                    out.add(Topic.IMAGE, (String) value, source + property, -1);
                }
            }
        }
        if (thing.is("VideoObject")) {
            video(thing, source + "VideoObject");
        }
        thing.things("video").forEach(v -> video(graph.resolve(v), source + "video"));
    }

    private void video(Thing video, String source) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "title", video.text("name"));
        put(details, "thumbnail", video.text("thumbnailUrl"));
        @Nullable String address = video.text("contentUrl") != null ? video.text("contentUrl") : video.text("embedUrl");
        out.add(Topic.VIDEO, address, source, -1, details);
    }

    private void bodies(Thing thing) {
        @Nullable String body = thing.text("articleBody");
        if (body != null && out.articleBody == null) {
            String text = MarkupText.lines(body);
            out.articleBody = text.isEmpty() ? null : text;
        }
        for (Thing update : thing.things("liveBlogUpdate")) {
            if (deadline.passedInLoop()) {
                break;
            }
            @Nullable
            String text = update.text("articleBody") != null ? update.text("articleBody") : update.text("text");
            @Nullable String headline = update.text("headline");
            out.liveUpdates.add(new LiveUpdate(
                    headline == null ? null : MarkupText.line(headline),
                    update.text("datePublished"),
                    text == null ? null : MarkupText.lines(text)));
        }
        @Nullable String count = thing.text("wordCount");
        if (count != null && count.length() < 8 && count.chars().allMatch(c -> c >= '0' && c <= '9')) {
            out.wordCount = Integer.parseInt(count);
        }
    }

    private void part(Thing part) {
        @Nullable String free = part.text("isAccessibleForFree");
        @Nullable String selector = part.text("cssSelector");
        if (selector != null && free != null && free.equalsIgnoreCase("false")) {
            out.paidSelectors.add(selector);
        }
    }

    private static void put(Map<String, String> details, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            details.put(key, MarkupText.line(value));
        }
    }
}
