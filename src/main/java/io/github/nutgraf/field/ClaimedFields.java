package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.headline.PrintedSiteName;
import io.github.nutgraf.field.headline.SiteSlogan;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a page can only claim: its address, its site's name, section, tags, licence and description. The
 * first source in a field's order of reliability wins; the sources are listed best first.
 */
final class ClaimedFields {

    private static final List<String> ADDRESS =
            List.of("link:canonical", "meta:og:url", "json-ld:url", "meta:parsely-link");
    private static final List<String> SITE = List.of(
            "meta:og:site_name",
            "json-ld:WebSite.name",
            "json-ld:publisher",
            "json-ld:WebPage.publisher",
            "meta:application-name");
    private static final List<String> SECTION = List.of(
            "meta:article:section",
            "json-ld:articleSection",
            "meta:parsely-section",
            "meta:section",
            "meta:cxenseparse:section",
            "microdata:articleSection");
    private static final List<String> TAGS = List.of(
            "json-ld:keywords",
            "meta:article:tag",
            "meta:news_keywords",
            "meta:parsely-tags",
            "meta:sailthru.tags",
            "meta:keywords");
    private static final List<String> LICENCE =
            List.of("link:license", "json-ld:license", "meta:dcterms.license", "meta:license", "page:rel=license");
    private static final List<String> DESCRIPTION =
            List.of("meta:description", "meta:og:description", "json-ld:description", "meta:twitter:description");

    /** A tag is a word or a name; what is longer is a sentence in the wrong place. */
    private static final int LONGEST_TAG = 60;

    /** Fewer keywords may all be of another form than the story's words. */
    private static final int FEWEST_OF_SITE = 5;

    /** More are a word list for search engines. */
    private static final int MOST_TAGS = 50;

    private final Page page;
    private final Evidence evidence;
    private final Breadcrumbs trail;

    ClaimedFields(Page page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
        trail = new Breadcrumbs(page, evidence);
    }

    Resolved<String> canonicalUrl() {
        @Nullable String url = page.url();
        boolean deeper = url != null && !Breadcrumbs.path(url).isEmpty();
        return first(Topic.CANONICAL_URL, ADDRESS, value -> {
            @Nullable String absolute = WebAddress.absolute(page, value);
            // Some templates give the front page's address on every page.
            boolean front =
                    absolute != null && deeper && Breadcrumbs.path(absolute).isEmpty();
            return absolute == null || front ? "" : absolute;
        });
    }

    Resolved<String> siteName(TextBlocks blocks) {
        Resolved<String> claimed =
                first(Topic.SITE_NAME, SITE, name -> SiteSlogan.cut(withoutScheme(name), page.url()));
        if (claimed.value() != null) {
            return claimed;
        }
        @Nullable String printed = PrintedSiteName.of(page, evidence, blocks);
        return printed == null ? claimed : Resolved.of(printed, "title", 0.7);
    }

    /** A site that gives its address for its name is called by its host. */
    private static String withoutScheme(String name) {
        int at = name.indexOf("://");
        return at < 0
                ? name
                : name.substring(at + 3).replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    Resolved<String> section() {
        Resolved<String> claimed = first(Topic.SECTION, SECTION, value -> Breadcrumbs.isSection(value) ? value : "");
        if (claimed.value() != null) {
            return claimed;
        }
        @Nullable Claim step = trail.section();
        return step == null ? claimed : Resolved.of(step.value(), step.source(), 0.7);
    }

    Resolved<String> license(TextBlocks blocks, StoryPlace story, OtherStories others) {
        return first(LicenseClaims.ofStory(page, evidence, blocks, story, others), LICENCE, UnaryOperator.identity());
    }

    Resolved<String> description() {
        return first(Topic.DESCRIPTION, DESCRIPTION, UnaryOperator.identity());
    }

    /** @param read the field's value from a claim's; empty if it is none */
    private Resolved<String> first(Topic topic, List<String> order, UnaryOperator<String> read) {
        return first(evidence.claims(topic), order, read);
    }

    private static Resolved<String> first(List<Claim> claims, List<String> order, UnaryOperator<String> read) {
        List<Claim> ranked = new ArrayList<>(claims);
        ranked.sort((a, b) -> Integer.compare(rank(order, a), rank(order, b)));
        @Nullable String value = null;
        String source = "none";
        List<RunnerUp> losers = new ArrayList<>();
        int agreeing = 0;
        for (Claim claim : ranked) {
            String candidate = read.apply(claim.value());
            if (candidate.isEmpty()) {
                continue;
            }
            if (value == null) {
                value = candidate;
                source = claim.source();
            } else if (value.equals(candidate)) {
                agreeing++;
            } else if (losers.size() < 5) {
                losers.add(new RunnerUp(candidate, claim.source(), "less reliable source"));
            }
        }
        double confidence = value == null ? 0 : agreeing > 0 ? 0.9 : losers.isEmpty() ? 0.8 : 0.7;
        return new Resolved<>(value, new Provenance(source, confidence, losers));
    }

    private static int rank(List<String> order, Claim claim) {
        int at = order.indexOf(claim.source());
        return at < 0 ? order.size() : at;
    }

    /** All tags of the best source that has any; a source gives them one by one, or in a row parted by commas. */
    Resolved<List<String>> tags(@Nullable String headline, List<Block> story) {
        for (String source : TAGS) {
            Map<String, String> tags = new LinkedHashMap<>();
            for (Claim claim : evidence.claims(Topic.TAG)) {
                if (claim.source().equals(source)) {
                    for (String tag : claim.value().split("[,;،、|]")) {
                        String clean = tag.strip();
                        boolean fits = !clean.isEmpty() && clean.length() <= LONGEST_TAG && tags.size() < MOST_TAGS;
                        // Machine tags ("Type:Story", "id=123") are for the site's own use.
                        if (fits && clean.indexOf('=') < 0 && !clean.startsWith("http") && !isMachineTag(clean)) {
                            tags.putIfAbsent(clean.toLowerCase(Locale.ROOT), clean);
                        }
                    }
                }
            }
            tags.keySet().removeIf(Breadcrumbs.GENERIC::contains);
            boolean way = !tags.isEmpty() && trail.names().containsAll(tags.keySet());
            boolean wide = source.equals("meta:keywords") && isOfTheSite(tags.keySet(), headline, story);
            if (!tags.isEmpty() && !way && !wide) {
                return Resolved.of(List.copyOf(tags.values()), source, 0.7);
            }
        }
        return Resolved.none();
    }

    /** Long lists of keywords of which the story has none are the same on all pages of their site. */
    private static boolean isOfTheSite(Set<String> tags, @Nullable String headline, List<Block> story) {
        if (tags.size() < FEWEST_OF_SITE) {
            return false;
        }
        StringBuilder text = new StringBuilder(headline == null ? "" : headline);
        for (Block block : story) {
            text.append(' ').append(block.text());
        }
        Set<String> stems = new HashSet<>();
        Words.of(text.toString()).forEach(word -> stems.add(stem(word)));
        for (String tag : tags) {
            for (String word : Words.of(tag)) {
                if (stems.contains(stem(word))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Inflected forms share their beginning. */
    private static String stem(String word) {
        return word.length() < 6 ? word : word.substring(0, 5);
    }

    private static boolean isMachineTag(String tag) {
        int colon = tag.indexOf(':');
        return colon > 0 && colon + 1 < tag.length() && tag.charAt(colon + 1) != ' ';
    }
}
