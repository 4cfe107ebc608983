package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.TableFile;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads embeds: frames, and the elements that a site's script turns into one. */
final class Embeds {

    private static final int LONGEST_CONTENT = 4_000;

    private static final String[] FRAME_ADDRESSES = {"src", "data-src", "data-lazy-src", "data-url", "data"};
    private static final String[] OEMBED = {"data-oembed-url", "data-oembed", "data-embed-url"};

    /**
     * How an element stands for an embed.
     *
     * @param attribute holds the address, or what the template makes one of; empty if the element's last link does
     * @param template with {@code {}} for the attribute's value; empty if that is the address
     */
    private record Mark(String provider, String attribute, String template) {}

    private static final Map<String, Mark> MARKS = load();

    private final StoryRange story;
    private final Page page;

    Embeds(StoryRange story) {
        this.story = story;
        this.page = story.page;
    }

    /** The embed that an element stands for; null if it is none. */
    Block.@Nullable Embed read(int node) {
        @Nullable Element element = page.element(node);
        @Nullable TagType tag = page.tag(node);
        if (element == null || tag == null) {
            return null;
        }
        return switch (tag) {
            case IFRAME, OBJECT, EMBED -> frame(first(element, FRAME_ADDRESSES), null);
            case AUDIO -> element.attributesSize() == 0 ? null : audio(node, element);
            case BLOCKQUOTE, DIV, FIGURE, SECTION -> marked(node, element);
            case OTHER -> custom(node, element);
            default -> null;
        };
    }

    private Block.@Nullable Embed frame(String raw, @Nullable String content) {
        @Nullable URL url = WebAddress.url(page, raw);
        @Nullable String provider = url == null ? null : Providers.of(url);
        @Nullable URL here = page.url() == null ? null : WebAddress.url(page, page.url());
        if (url == null || provider == null || (here != null && isOwn(provider, Providers.host(here)))) {
            return null;
        }
        return new Block.Embed(provider, url.toExternalForm(), content);
    }

    /** A site's frames of its own are forms, polls and promotions more often than a part of the story. */
    private static boolean isOwn(String provider, String host) {
        return provider.equals(host) || provider.endsWith("." + host) || host.endsWith("." + provider);
    }

    private Block.@Nullable Embed audio(int node, Element element) {
        String raw = element.attr("src");
        for (int i = node + 1; i < page.end(node) && raw.isEmpty(); i++) {
            @Nullable Element child = page.element(i);
            raw = child != null && page.tag(i) == TagType.SOURCE ? child.attr("src") : raw;
        }
        @Nullable URL url = raw.isEmpty() ? null : WebAddress.url(page, raw);
        @Nullable String provider = url != null && Providers.isKnown(url) ? Providers.of(url) : null;
        return url == null ? null : new Block.Embed(provider == null ? "audio" : provider, url.toExternalForm(), null);
    }

    private Block.@Nullable Embed marked(int node, Element element) {
        String classes = page.className(node);
        int at = 0;
        while (at < classes.length()) {
            int end = classes.indexOf(' ', at);
            end = end < 0 ? classes.length() : end;
            @Nullable Mark mark = MARKS.get(classes.substring(at, end));
            if (mark != null) {
                return marked(node, element, mark);
            }
            at = end + 1;
        }
        String oembed = first(element, OEMBED);
        return oembed.isEmpty() ? null : frame(oembed, content(node));
    }

    private Block.@Nullable Embed custom(int node, Element element) {
        @Nullable Mark mark = MARKS.get(element.normalName());
        return mark == null || element.attributesSize() == 0 ? null : marked(node, element, mark);
    }

    private Block.@Nullable Embed marked(int node, Element element, Mark mark) {
        String value = mark.attribute.isEmpty() ? "" : element.attr(mark.attribute);
        String raw = value.isEmpty() || mark.template.isEmpty() ? value : mark.template.replace("{}", value);
        if (mark.provider.isEmpty()) {
            return frame(raw, content(node));
        }
        @Nullable String address = WebAddress.absolute(page, raw.isEmpty() ? lastLink(node) : raw);
        @Nullable String content = content(node);
        return address == null && content == null ? null : new Block.Embed(mark.provider, address, content);
    }

    private @Nullable String content(int node) {
        StringBuilder text = new StringBuilder();
        for (int b = story.from(node); b < story.to(node) && text.length() < LONGEST_CONTENT; b++) {
            // A block that began in an inline element goes on behind it.
            if (story.blocks.container(b) >= node) {
                text.append(text.length() == 0 ? "" : "\n").append(story.rich(b).text());
            }
        }
        return text.length() == 0 ? null : text.toString();
    }

    private String lastLink(int node) {
        String out = "";
        for (int i = node + 1; i < page.end(node); i++) {
            @Nullable Element element = page.tag(i) == TagType.A ? page.element(i) : null;
            out = element == null ? out : element.attr("href");
        }
        return out;
    }

    private static String first(Element element, String[] attributes) {
        for (String attribute : attributes) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && !value.startsWith("about:")) {
                return value;
            }
        }
        return "";
    }

    private static Map<String, Mark> load() {
        Map<String, Mark> out = new HashMap<>();
        for (String[] row : TableFile.rows(Embeds.class, "embed-marks.tsv")) {
            out.put(row[0], new Mark(row[1], row[2], row[3]));
        }
        return Map.copyOf(out);
    }
}
