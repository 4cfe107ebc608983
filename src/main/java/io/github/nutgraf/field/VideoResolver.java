package io.github.nutgraf.field;

import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Video;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.IntList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers the story's videos: those that structured data ties to it, then the players printed within it. */
final class VideoResolver {

    /** Hosts of players that other sites embed; public names of services, no news sites. */
    private static final Map<String, String> PROVIDERS = Map.of(
            "youtube.com/embed", "youtube",
            "youtube-nocookie.com/embed", "youtube",
            "player.vimeo.com", "vimeo",
            "dailymotion.com/embed", "dailymotion",
            "players.brightcove.net", "brightcove",
            "cdn.jwplayer.com", "jwplayer");

    private final Page page;
    private final Evidence evidence;
    private final Body story;
    private final Map<String, Video> videos = new LinkedHashMap<>();

    VideoResolver(Page page, Evidence evidence, Body story) {
        this.page = page;
        this.evidence = evidence;
        this.story = story;
    }

    Resolved<List<Video>> resolve() {
        String source = "page:video";
        for (Claim claim : evidence.claims(Topic.VIDEO)) {
            @Nullable String thumbnail = claim.detail("thumbnail");
            if (claim.source().startsWith("json-ld") && add(claim.value(), claim.detail("title"), thumbnail)) {
                source = claim.source();
            }
        }
        IntList media = page.gathered().media();
        for (int m = 0; m < media.size(); m++) {
            int node = media.get(m);
            @Nullable Element element = page.element(node);
            if (element != null && story.spans(node)) {
                printed(element, page.tag(node));
            }
        }
        return videos.isEmpty()
                ? Resolved.none()
                : new Resolved<>(List.copyOf(videos.values()), new Provenance(source, 0.7, List.of()));
    }

    private void printed(Element element, @Nullable TagType tag) {
        if (tag == TagType.VIDEO) {
            @Nullable Element file = element.selectFirst("source[src]");
            String address = element.hasAttr("src") ? element.attr("src") : file == null ? "" : file.attr("src");
            add(address, null, element.attr("poster"));
        } else if (tag == TagType.IFRAME) {
            String address = element.hasAttr("data-src") ? element.attr("data-src") : element.attr("src");
            if (provider(address) != null) {
                add(address, element.hasAttr("title") ? element.attr("title") : null, null);
            }
        }
    }

    private boolean add(String raw, @Nullable String title, @Nullable String thumbnail) {
        @Nullable String address = WebAddress.absolute(page, raw);
        if (address == null) {
            return false;
        }
        @Nullable String still = thumbnail == null ? null : WebAddress.absolute(page, thumbnail);
        videos.putIfAbsent(
                address,
                new Video(address, title == null || title.isBlank() ? null : title.strip(), still, provider(address)));
        return true;
    }

    private static @Nullable String provider(String address) {
        for (Map.Entry<String, String> entry : PROVIDERS.entrySet()) {
            if (address.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
