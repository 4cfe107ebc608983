package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.field.shared.Odds;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.names.HouseNames;
import io.github.nutgraf.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the byline. Candidates that credit the same names form a group; a group is worth the sum of its independent
 * sources' log-odds ({@link BylineSources}), so that agreement counts, and candidates that name a part of the group help
 * it a little. An outlet that credits itself only in data is no author; where only weak evidence is left, nobody is.
 */
public final class BylineResolver {

    /** Below it stand lone cards behind the story and data that names the outlet alone. */
    private static final double LEAST_SUPPORT = 0;

    /** What a candidate is worth for one that has all its names and more, or fewer. */
    private static final double SHARE_OF_PART = 0.3;

    /** "Harbour Times" printed as the byline stands unless a person is credited, too. */
    private static final double PRINTED_HOUSE = 0.5;

    /** Where its name stands below the headline without a "by"-word, it may be a link home. */
    private static final double HOUSE_ALONE = 1.0;

    private static final double UNPRINTED_HOUSE = 8.0;

    private static final double FULL_NAMES = 0.6;

    /** Logins stand in data where the page prints the name behind them. */
    private static final double LOGIN = 1.2;

    /** Of 247 pages of other sites that name nobody anywhere, 177 credit nobody. */
    private static final double NOBODY_NAMED = 0.72;

    /** Of 77 pages whose only names are too weak to stand alone, 37 credit nobody. */
    private static final double NAMES_TOO_WEAK = 0.48;

    private static final Odds ODDS = Odds.read(BylineResolver.class, "byline-confidence.tsv");

    private static final int LONGEST_HOUSE = 60;

    private static final int MOST_RUNNERS_UP = 5;

    /** Few pages of a site that bears a person's name and credit nobody were seen; all were that person's. */
    private static final double OWNER = 0.6;

    private final List<BylineCandidate> candidates;
    private final @Nullable Claim owner;
    private final HouseNames houses;
    private final TextBlocks blocks;
    private final StoryArea area;
    private final int headline;

    /** @param language the story's language tag; null if unknown */
    public BylineResolver(
            Page page,
            Evidence evidence,
            TextBlocks blocks,
            @Nullable String language,
            StoryPlace place,
            OtherStories stories) {
        int headlineNode = place.headline();
        houses = new HouseNames(outlets(page, evidence));
        BylineParser parser = new BylineParser(primary(language), houses);
        this.blocks = blocks;
        headline = headlineNode < 0 ? -1 : blocks.before(headlineNode);
        area = new StoryArea(blocks, headlineNode, place.first(), place.last());
        owner = SiteOwner.of(evidence, page.url());
        List<BylineCandidate> all = new ArrayList<>(ClaimedBylines.gather(page, evidence, parser, area, stories));
        all.addAll(PrintedBylines.gather(page, blocks, parser, area, stories));
        all.replaceAll(this::withoutOutlet);
        Set<String> others =
                otherThings(evidence, headline < 0 || headline == blocks.size() ? "" : blocks.text(headline));
        MenuWords menu = new MenuWords(page, blocks, houses);
        all.removeIf(candidate -> others.containsAll(candidate.keys()) || menu.isAll(candidate));
        candidates = List.copyOf(all);
    }

    /** What the page says is something else: its sections, its headline. */
    private static Set<String> otherThings(Evidence evidence, String headline) {
        Set<String> keys = new HashSet<>();
        keys.add(BylineNames.key(headline));
        for (Claim claim : evidence.claims(Topic.SECTION)) {
            if (!HouseNames.isPerson(claim.value())) {
                keys.add(BylineNames.key(claim.value()));
            }
        }
        return keys;
    }

    /** Beside a person, the outlet's name says where the person works. */
    private BylineCandidate withoutOutlet(BylineCandidate candidate) {
        if (!candidate.hasPerson()) {
            return candidate;
        }
        List<Author> kept = new ArrayList<>(candidate.authors());
        kept.removeIf(a -> (a.kind() == Author.Kind.ORGANIZATION && houses.isOutlet(a.name()))
                || (candidate.authors().size() > 1 && houses.beginsWithOutlet(a.name())));
        return kept.isEmpty() ? candidate : new BylineCandidate(kept, candidate.source(), candidate.place());
    }

    public List<BylineCandidate> candidates() {
        return candidates;
    }

    /** The byline; empty where nothing speaks for one, or only what is not to be trusted alone. */
    public Resolved<List<Author>> resolve() {
        List<BylineGroup> ranked = ranked();
        if (ranked.isEmpty()) {
            return unsigned();
        }
        BylineGroup best = ranked.get(0);
        List<RunnerUp> losers = new ArrayList<>();
        if (best.support() < LEAST_SUPPORT) {
            losers.add(new RunnerUp(best.best().shown(), best.best().source(), "too weak to stand alone"));
            return new Resolved<>(List.of(), new Provenance("none", NAMES_TOO_WEAK, losers));
        }
        for (BylineGroup other : ranked.subList(1, ranked.size())) {
            if (losers.size() < MOST_RUNNERS_UP) {
                losers.add(new RunnerUp(other.best().shown(), other.best().source(), reason(other)));
            }
        }
        double confidence = ODDS.chance(BylineFeatures.of(ranked));
        return new Resolved<>(best.authors(), new Provenance(best.best().source(), confidence, losers));
    }

    /** A personal site's pages are its owner's; else nobody is credited. */
    private Resolved<List<Author>> unsigned() {
        if (owner == null) {
            return new Resolved<>(List.of(), new Provenance("none", NOBODY_NAMED, List.of()));
        }
        Author author = new Author(owner.value(), null, null, Author.Kind.PERSON, owner.value());
        return new Resolved<>(List.of(author), new Provenance(owner.source(), OWNER, List.of()));
    }

    /** What is true of the byline that is given: what its confidence is learned from. Empty without one. */
    public Set<String> features() {
        List<BylineGroup> ranked = ranked();
        boolean given = !ranked.isEmpty() && ranked.get(0).support() >= LEAST_SUPPORT;
        return given ? BylineFeatures.of(ranked) : Set.of();
    }

    private List<BylineGroup> ranked() {
        Map<Set<String>, BylineGroup> groups = new LinkedHashMap<>();
        for (BylineCandidate candidate : candidates) {
            BylineGroup group = groups.get(candidate.keys());
            if (group == null) {
                groups.put(candidate.keys(), new BylineGroup(candidate));
            } else {
                group.add(candidate);
            }
        }
        List<BylineGroup> ranked = new ArrayList<>(groups.values());
        for (BylineGroup group : ranked) {
            double support = group.weight();
            for (BylineGroup other : ranked) {
                if (other != group && overlaps(group.keys(), other.keys())) {
                    support += SHARE_OF_PART * Math.max(0, other.weight());
                }
            }
            support += completeness(group, ranked);
            group.setSupport(support
                    - (isHouse(group) ? houseMalus(group) : 0)
                    - (group.isLogin() && !group.isPrinted() ? LOGIN : 0));
        }
        ranked.sort((a, b) -> Double.compare(b.support(), a.support()));
        preferPrinted(ranked);
        return ranked;
    }

    /** An outlet or a login that stands in data alone gives way to people whom the page prints. */
    private static void preferPrinted(List<BylineGroup> ranked) {
        if (ranked.isEmpty() || ranked.get(0).isPrinted()) {
            return;
        }
        BylineGroup first = ranked.get(0);
        boolean weak = first.isOneWord() || !first.best().hasPerson();
        for (BylineGroup group : ranked) {
            if (weak && group.isPrinted() && group.isOfFullNames() && group.support() >= LEAST_SUPPORT) {
                ranked.remove(group);
                ranked.add(0, group);
                return;
            }
        }
    }

    /** Data often names the first of several; a printed line that adds full names is believed. */
    private static double completeness(BylineGroup group, List<BylineGroup> all) {
        boolean line = group.best().source().endsWith("-line");
        for (BylineGroup part : all) {
            boolean more = part != group
                    && group.keys().size() > part.keys().size()
                    && group.keys().containsAll(part.keys());
            if (more && line && group.best().authors().stream().allMatch(BylineResolver::isCredited)) {
                return FULL_NAMES;
            }
        }
        return 0;
    }

    private static boolean isCredited(Author author) {
        return HouseNames.isPerson(author.name()) || HouseNames.isAgency(author.name());
    }

    private static boolean overlaps(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private boolean isHouse(BylineGroup group) {
        return !group.hasPerson() && group.best().authors().stream().allMatch(a -> isHouse(a));
    }

    private boolean isHouse(Author author) {
        boolean house = author.kind() == Author.Kind.ORGANIZATION && !HouseNames.isAgency(author.name());
        return house
                && (houses.isOutlet(author.name())
                        || HouseNames.isCompany(author.name())
                        || HouseNames.isDomain(author.name())
                        || HouseNames.isBareNewsroom(author.name()));
    }

    private double houseMalus(BylineGroup group) {
        return group.isPrinted() ? PRINTED_HOUSE : isPrintedAlone(group) ? HOUSE_ALONE : UNPRINTED_HOUSE;
    }

    /** Whether the outlet's name stands as a line of its own below the headline: then it is the byline. */
    private boolean isPrintedAlone(BylineGroup group) {
        for (int block = headline + 1; headline >= 0 && block <= area.lines()[1]; block++) {
            String text = blocks.text(block);
            if (text.length() < LONGEST_HOUSE && group.keys().contains(BylineNames.key(text)) && area.shows(block)) {
                return true;
            }
        }
        return false;
    }

    private String reason(BylineGroup loser) {
        if (isHouse(loser) && !loser.isPrinted()) {
            return "the outlet itself, not printed as a byline";
        }
        Place place = loser.best().place();
        if (place == Place.OTHER) {
            return OtherStories.REASON;
        }
        if (place == Place.ELSEWHERE) {
            return "not in the story's place";
        }
        return place == Place.FOOT ? "behind the story" : "fewer or less reliable sources agree";
    }

    private static List<String> outlets(Page page, Evidence evidence) {
        List<String> names = new ArrayList<>();
        for (Claim claim : evidence.claims(Topic.SITE_NAME)) {
            names.add(claim.value());
        }
        @Nullable String url = page.url();
        if (url != null) {
            int from = url.indexOf("://") + 3;
            int to = from;
            while (to < url.length() && "/:?#".indexOf(url.charAt(to)) < 0) {
                to++;
            }
            String host = url.substring(from, to);
            names.add(host);
            for (String label : host.split("\\.", 10)) {
                if (label.length() > 2 && !label.equals("www") && !label.equals("com")) {
                    names.add(label);
                }
            }
        }
        return names;
    }

    private static @Nullable String primary(@Nullable String tag) {
        return tag == null || tag.length() < 2 ? null : tag.substring(0, 2).toLowerCase(Locale.ROOT);
    }
}
