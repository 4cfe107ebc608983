package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.body.ImageAddress;
import io.github.nutgraf.body.Ornaments;
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

/**
 * Gathers the story's pictures: the one the page gives to machines first, then those printed from the headline to the
 * story's end. Renditions of one picture, told by the file's name, count once.
 */
final class ImageResolver {

    /** Icons, avatars and tracking pixels are smaller. */
    private static final int LEAST_SIDE = 150;

    private static final int MOST_IMAGES = 100;

    private final Page page;
    private final Evidence evidence;
    private final Body story;
    private final Map<String, Image> images = new LinkedHashMap<>();

    ImageResolver(Page page, Evidence evidence, Body story) {
        this.page = page;
        this.evidence = evidence;
        this.story = story;
    }

    Resolved<List<Image>> resolve() {
        String source = "page:figure";
        for (String best : List.of("json-ld:image", "meta:og:image", "meta:twitter:image")) {
            for (Claim claim : evidence.claims(Topic.IMAGE)) {
                if (images.isEmpty() && claim.source().equals(best) && claimed(claim)) {
                    source = best;
                }
            }
        }
        for (Block block : story.blocks()) {
            if (block instanceof Block.Figure figure) {
                figure.images()
                        .forEach(image -> add(new Image(
                                image.url(),
                                image.alt(),
                                image.caption() == null ? figure.caption() : image.caption(),
                                image.credit() == null ? figure.credit() : image.credit(),
                                image.width(),
                                image.height())));
            }
        }
        printed();
        return images.isEmpty()
                ? Resolved.none()
                : new Resolved<>(List.copyOf(images.values()), new Provenance(source, 0.8, List.of()));
    }

    private boolean claimed(Claim claim) {
        @Nullable String address = WebAddress.absolute(page, claim.value());
        if (address == null) {
            return false;
        }
        add(new Image(
                address,
                null,
                claim.detail("caption"),
                claim.detail("credit"),
                ImageAddress.pixels(claim.detail("width")),
                ImageAddress.pixels(claim.detail("height"))));
        return true;
    }

    private void printed() {
        IntList media = page.gathered().media();
        for (int m = 0; m < media.size() && images.size() < MOST_IMAGES; m++) {
            int node = media.get(m);
            @Nullable TagType tag = page.tag(node);
            @Nullable Element element = page.element(node);
            if (element == null || (tag != TagType.IMG && tag != TagType.AMP_IMG) || !story.spans(node)) {
                continue;
            }
            @Nullable Integer width = ImageAddress.pixels(element.attr("width"));
            @Nullable Integer height = ImageAddress.pixels(element.attr("height"));
            boolean small = (width != null && width < LEAST_SIDE) || (height != null && height < LEAST_SIDE / 2);
            boolean left = small || Ornaments.is(page, node);
            @Nullable String address = left ? null : ImageAddress.of(page, node);
            if (address != null) {
                String alt = element.attr("alt").strip();
                add(new Image(address, alt.isEmpty() ? null : alt, null, null, width, height));
            }
        }
    }

    /** Adds a picture, or fills in what an earlier rendition of it left open. */
    private void add(Image image) {
        images.merge(
                key(image.url()),
                image,
                (a, b) -> new Image(
                        a.url(),
                        a.alt() != null ? a.alt() : b.alt(),
                        a.caption() != null ? a.caption() : b.caption(),
                        a.credit() != null ? a.credit() : b.credit(),
                        a.width() != null ? a.width() : b.width(),
                        a.height() != null ? a.height() : b.height()));
    }

    /** The file's name without size suffix and query: what renditions of one picture have in common. */
    private static String key(String url) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        int slash = path.lastIndexOf('/');
        String file = path.substring(slash + 1);
        // A short name ("image.jpg", "1200") says nothing without its folder.
        if (file.length() < 12) {
            return path;
        }
        int size = file.lastIndexOf('-');
        int x = size < 0 ? -1 : file.indexOf('x', size);
        boolean sized = x > size + 1 && Character.isDigit(file.charAt(size + 1));
        return sized ? file.substring(0, size) : file;
    }
}
