package io.github.nutgraf.field;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which links to licences ({@code rel=license}, of the microformats project and HTML) are about the story. Those of
 * captions and in the text are about pictures, those of cards about other stories. What is left counts if it is one
 * licence, as on 63 of 68 pages with such links, be it printed in the site's footer; of several, the one nearest to
 * the story's end.
 */
final class LicenseClaims {

    /** In addresses of pages that say who makes the site and how it may be used. */
    private static final List<String> IMPRINTS = List.of(
            "imprint",
            "impress",
            "kontakt",
            "contact",
            "/terms",
            "terms-of",
            "privacy",
            "datenschutz",
            "/agb",
            "mentions-legales",
            "aviso-legal",
            "note-legali",
            "colofon",
            "about",
            "disclaimer");

    private final Page page;
    private final StoryPlace story;
    private final OtherStories others;

    /** Where the story's last block begins. */
    private final int lastBlock;

    private LicenseClaims(Page page, TextBlocks blocks, StoryPlace story, OtherStories others) {
        this.page = page;
        this.story = story;
        this.others = others;
        int behind = story.last() < 0 ? 0 : blocks.before(story.last() + 1);
        lastBlock = behind == 0 ? -1 : blocks.first(behind - 1);
    }

    /** All claims of data, and of links at most those of one licence. */
    static List<Claim> ofStory(Page page, Evidence evidence, TextBlocks blocks, StoryPlace story, OtherStories others) {
        LicenseClaims claims = new LicenseClaims(page, blocks, story, others);
        List<Claim> out = new ArrayList<>();
        List<Claim> links = new ArrayList<>();
        for (Claim claim : evidence.claims(Topic.LICENSE)) {
            if (claim.node() < 0) {
                out.add(claim);
            } else if (!isImprint(claim.value()) && !claims.isAnothers(claim.node())) {
                links.add(claim);
            }
        }
        if (licenses(links) > 1) {
            int box = claims.nearest(links);
            links.removeIf(c -> !page.contains(box, c.node()));
        }
        if (licenses(links) == 1) {
            out.addAll(links);
        }
        return out;
    }

    /** Some templates mark the link to the imprint or the terms of use as the licence. */
    private static boolean isImprint(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return IMPRINTS.stream().anyMatch(lower::contains);
    }

    /** The smallest element around the story's end that holds one of the links. */
    private int nearest(List<Claim> links) {
        int box = Math.max(0, story.last());
        while (box > 0 && !holdsAny(box, links)) {
            box = page.parent(box);
        }
        return box;
    }

    private boolean holdsAny(int box, List<Claim> links) {
        return links.stream().anyMatch(c -> page.contains(box, c.node()));
    }

    /** The text may end with the line that says under which licence it stands. */
    private boolean isAnothers(int node) {
        boolean inText = story.first() >= 0 && node >= story.first() && node < lastBlock;
        return inText || isCaption(node) || others.hold(node, "", "");
    }

    private boolean isCaption(int node) {
        for (int i = node; i >= 0; i = page.parent(i)) {
            boolean named = page.isNamed(i, Part.CAPTION) || page.isNamed(i, Part.CREDIT);
            if (named || page.tag(i) == TagType.FIGURE || page.tag(i) == TagType.FIGCAPTION) {
                return true;
            }
        }
        return false;
    }

    private static int licenses(List<Claim> links) {
        Set<String> out = new HashSet<>();
        links.forEach(c -> out.add(name(c.value())));
        return out.size();
    }

    /** "http://…/by/4.0/" and "https://…/by/4.0/deed.de" are one licence. */
    private static String name(String address) {
        int from = address.indexOf("://");
        int to = address.indexOf("/deed");
        String name = address.substring(from < 0 ? 0 : from + 3, to < 0 ? address.length() : to);
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
