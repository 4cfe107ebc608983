package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import java.net.URL;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the still of a video that a script turns into a player when it is clicked. It is the video that the reader sees
 * there, no picture of the story.
 */
final class LazyPlayers {

    private static final Set<String> WORDS =
            Set.of("player", "video", "videos", "youtube", "vimeo", "jwplayer", "brightcove");

    /** Where YouTube keeps the stills of its videos. */
    private static final Set<String> STILLS = Set.of("i.ytimg.com", "img.youtube.com", "i3.ytimg.com", "i1.ytimg.com");

    private static final int LEVELS = 4;

    private static final int LONGEST_ID = 20;

    /**
     * What a picture stands for.
     *
     * @param node the player's element
     * @param embed the video; null if the page does not say where it is
     */
    record Still(int node, Block.@Nullable Embed embed) {}

    private LazyPlayers() {}

    /** The player that a picture is the still of; null if it is a picture. */
    static @Nullable Still of(StoryRange story, int image, String address) {
        Page page = story.page;
        Block.@Nullable Embed known = ofStill(page, address);
        int box = -1;
        int i = image;
        for (int up = 0; up <= LEVELS && i >= 0 && story.isPart(i) && story.keptIn(i) == 0; up++) {
            @Nullable Element element = page.element(i);
            if (element != null && isPlayer(page, i)) {
                box = i;
                known = known == null ? ofAttributes(page, element) : known;
            }
            i = page.parent(i);
        }
        if (box < 0 && known == null) {
            return null;
        }
        return new Still(box < 0 ? image : box, known);
    }

    private static boolean isPlayer(Page page, int node) {
        for (String word : (page.className(node) + ' ' + page.id(node))
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+", 30)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Block.@Nullable Embed ofStill(Page page, String address) {
        @Nullable URL url = WebAddress.url(page, address);
        if (url == null || !STILLS.contains(Providers.host(url))) {
            return null;
        }
        String[] parts = url.getPath().split("/", 6);
        return parts.length > 3 && parts[1].startsWith("vi") ? youtube(parts[2]) : null;
    }

    /** "data-src" with the address of a player, "data-youtube-id" with the video's name. */
    private static Block.@Nullable Embed ofAttributes(Page page, Element element) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            if (!key.startsWith("data-") || value.isBlank()) {
                continue;
            }
            boolean youtube = key.contains("youtube")
                    || key.contains("yt")
                    || element.className().contains("youtube");
            if (youtube && key.endsWith("id") && value.length() <= LONGEST_ID) {
                return youtube(value);
            }
            @Nullable URL url = value.contains("//") ? WebAddress.url(page, value) : null;
            if (url != null && Providers.isKnown(url)) {
                @Nullable String provider = Providers.of(url);
                return provider == null ? null : new Block.Embed(provider, url.toExternalForm(), null);
            }
        }
        return null;
    }

    private static Block.Embed youtube(String id) {
        return new Block.Embed("youtube", "https://www.youtube.com/watch?v=" + id, null);
    }
}
