package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All that a page claims about its story, by topic, in the order of the sources: structured data, metas and links, then
 * the visible page. Two claims that disagree both stand: deciding is the resolvers' work.
 */
public final class Evidence {

    /** Real pages have fewer metas, and headlines stand among the first headings. */
    private static final int ALWAYS_READ = 200;

    private final Map<Topic, List<Claim>> claims;
    private final @Nullable String articleBody;
    private final int wordCount;
    private final Set<String> types;
    private final List<LiveUpdate> liveUpdates;
    private final List<String> paidSelectors;

    private Evidence(EvidenceBuilder builder) {
        claims = new EnumMap<>(Topic.class);
        builder.claims.forEach((topic, list) -> claims.put(topic, List.copyOf(list)));
        articleBody = builder.articleBody;
        wordCount = builder.wordCount;
        types = Set.copyOf(builder.types);
        liveUpdates = List.copyOf(builder.liveUpdates);
        paidSelectors = List.copyOf(builder.paidSelectors);
    }

    private Evidence(Evidence all, List<Claim> more) {
        Map<Topic, List<Claim>> joined = new EnumMap<>(all.claims);
        for (Claim claim : more) {
            List<Claim> list = new ArrayList<>(joined.getOrDefault(claim.topic(), List.of()));
            list.add(claim);
            joined.put(claim.topic(), List.copyOf(list));
        }
        claims = joined;
        articleBody = all.articleBody;
        wordCount = all.wordCount;
        types = all.types;
        liveUpdates = all.liveUpdates;
        paidSelectors = all.paidSelectors;
    }

    /**
     * Reads a page, source by source. Past the deadline too: each reader looks at its first elements, which are read in no
     * time and hold headline and day.
     */
    public static Evidence of(Page page) {
        EvidenceBuilder out = new EvidenceBuilder();
        List<SourceReader> readers = List.of(
                new MetaReader(page, out),
                new LinkReader(page, out),
                new BreadcrumbReader(page, out),
                new TitleReader(page, out),
                new JsonLdReader(page, out),
                new MicrodataReader(page, out),
                new HeadingReader(page, out),
                new TimeReader(page, out));
        for (SourceReader reader : readers) {
            reader.read();
        }
        return new Evidence(out);
    }

    /** Whether a reader reads the element with this number among its own: the first ones always. */
    static boolean goesOn(Page page, int number) {
        return number < ALWAYS_READ || !page.deadline().passedInLoop();
    }

    /** This and more claims, which come last in the order of the sources. */
    public Evidence with(List<Claim> more) {
        return more.isEmpty() ? this : new Evidence(this, more);
    }

    /** What is claimed about a topic, in order; empty if nothing. */
    public List<Claim> claims(Topic topic) {
        return claims.getOrDefault(topic, List.of());
    }

    /** The first claim of this source about the topic; null if there is none. */
    public @Nullable String value(Topic topic, String source) {
        for (Claim claim : claims(topic)) {
            if (claim.source().equals(source)) {
                return claim.value();
            }
        }
        return null;
    }

    /** Whether an element is marked, by class or id, as a label over a headline. */
    public boolean isLabel(Page page, int node) {
        @Nullable Element element = page.element(node);
        return element != null && KickerLabels.isLabel(element);
    }

    /** The first description that is claimed; null if none. */
    public @Nullable String description() {
        List<Claim> list = claims(Topic.DESCRIPTION);
        return list.isEmpty() ? null : list.get(0).value();
    }

    /** The titles that structured data gives beside the headline, schema.org's {@code alternativeHeadline}: often a standfirst. */
    public List<String> alternativeHeadlines() {
        return claims(Topic.HEADLINE).stream()
                .filter(claim -> claim.source().toLowerCase(Locale.ROOT).endsWith(":alternativeheadline"))
                .map(Claim::value)
                .collect(Collectors.toList());
    }

    /** The story's text as structured data gives it, paragraphs parted by line feeds; null if it does not. */
    public @Nullable String articleBody() {
        return articleBody;
    }

    /** The story's length in words as structured data gives it; -1 if it does not. */
    public int wordCount() {
        return wordCount;
    }

    /** What structured data says the page is, as schema.org types without prefix: {@code NewsArticle}, {@code WebSite}. */
    public Set<String> types() {
        return types;
    }

    /** The entries of a live blog as structured data gives them; empty if it gives none. */
    public List<LiveUpdate> liveUpdates() {
        return liveUpdates;
    }

    /** CSS selectors of the parts that structured data marks as not free to read. */
    public List<String> paidSelectors() {
        return paidSelectors;
    }
}
