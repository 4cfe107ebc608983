package io.github.nutgraf.field.kind;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.AttributeTokens;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the address and the data for machines say: each is -1 where there is none. */
final class SourceFeatures {

    private static final Signs ADDRESS = new Signs("address");

    private static final List<Set<String>> TYPES = List.of(
            Set.of("Product", "Offer", "ProductGroup", "AggregateOffer", "ItemPage"),
            Set.of("CollectionPage", "SearchResultsPage", "ItemList", "Blog", "OfferCatalog"),
            Set.of("DiscussionForumPosting", "QAPage", "Question"),
            Set.of(
                    "LocalBusiness",
                    "Service",
                    "ProfessionalService",
                    "SoftwareApplication",
                    "AboutPage",
                    "ContactPage"),
            Set.of("Organization", "Corporation"),
            Set.of("WebSite"),
            Set.of("WebPage"),
            Set.of("FAQPage"));

    private static final List<String> TYPE_NAMES =
            List.of("product", "list", "forum", "service", "organization", "website", "webpage", "faq");

    private SourceFeatures() {}

    static void add(@Nullable String url, Evidence evidence, Row row) {
        address(url, row);
        data(evidence, row);
    }

    private static void address(@Nullable String url, Row row) {
        @Nullable URI uri = url == null ? null : URI.create(url);
        String path = uri == null || uri.getRawPath() == null ? "" : uri.getRawPath();
        String host = uri == null || uri.getHost() == null ? "" : uri.getHost();
        boolean known = uri != null;
        int depth = 0;
        int digits = 0;
        int dashes = 0;
        int lastFrom = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' && i + 1 < path.length()) {
                depth++;
                dashes = 0;
                lastFrom = i + 1;
            }
            digits += Character.isDigit(c) ? 1 : 0;
            dashes += c == '-' || c == '_' ? 1 : 0;
        }
        row.add("url.depth", known ? depth : -1);
        row.add("url.digits", known ? digits : -1);
        row.add("url.dashes", known ? dashes : -1);
        row.add("url.last", known ? path.length() - lastFrom : -1);
        row.add("url.slash", known ? (path.endsWith("/") ? 1 : 0) : -1);
        row.add("url.query", uri == null ? -1 : uri.getRawQuery() == null ? 0 : 1);
        row.add("url.html", known ? (path.contains(".htm") ? 1 : 0) : -1);
        row.add("url.year", known ? (path.contains("/20") || path.contains("/19") ? 1 : 0) : -1);
        AttributeTokens tokens = new AttributeTokens();
        int groups = ADDRESS.of(tokens.over(path, 200)) | ADDRESS.of(tokens.over(host, 100));
        for (int g = 0; g < ADDRESS.groups().size(); g++) {
            row.add("url." + ADDRESS.groups().get(g), known ? groups >> g & 1 : -1);
        }
    }

    private static void data(Evidence evidence, Row row) {
        Set<String> types = evidence.types();
        boolean known = !types.isEmpty();
        row.add("data.types", types.size());
        row.add("data.article", known ? (saysArticle(types) ? 1 : 0) : -1);
        for (int t = 0; t < TYPES.size(); t++) {
            boolean any = false;
            for (String type : TYPES.get(t)) {
                any |= types.contains(type);
            }
            row.add("data." + TYPE_NAMES.get(t), known ? (any ? 1 : 0) : -1);
        }
        row.add("data.og", pageType(evidence));
        int dates = 0;
        for (Claim claim : evidence.claims(Topic.PUBLISHED)) {
            dates += claim.source().startsWith("page") ? 0 : 1;
        }
        int authors = 0;
        for (Claim claim : evidence.claims(Topic.AUTHOR)) {
            authors += claim.source().startsWith("page") ? 0 : 1;
        }
        row.add("data.dates", Math.min(dates, 5));
        row.add("data.authors", Math.min(authors, 3));
        row.add("data.modified", Math.min(evidence.claims(Topic.MODIFIED).size(), 2));
        row.add("data.section", Math.min(evidence.claims(Topic.SECTION).size(), 2));
        row.add("data.tags", Math.min(evidence.claims(Topic.TAG).size(), 5));
    }

    static boolean saysArticle(Set<String> types) {
        for (String type : types) {
            if (type.endsWith("Article") || type.equals("BlogPosting") || type.equals("LiveBlogPosting")) {
                return true;
            }
        }
        return false;
    }

    /** 0 for none, 1 for a website, 2 for an article, 3 for a product, 4 for any other. */
    private static int pageType(Evidence evidence) {
        for (Claim claim : evidence.claims(Topic.PAGE_TYPE)) {
            String type = claim.value();
            return type.startsWith("website") ? 1 : type.startsWith("article") ? 2 : type.contains("product") ? 3 : 4;
        }
        return 0;
    }
}
