package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.names.HouseNames;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bylines of structured data and metas: one candidate a source, of all its claims. */
final class ClaimedBylines {

    private ClaimedBylines() {}

    static List<BylineCandidate> gather(
            Page page, Evidence evidence, BylineParser parser, StoryArea area, OtherStories others) {
        Map<String, BylineCandidate> bySource = new LinkedHashMap<>();
        for (Claim claim : evidence.claims(Topic.AUTHOR)) {
            List<Author> authors = read(page, claim, parser);
            if (authors.isEmpty()) {
                continue;
            }
            Place place = claim.node() < 0 ? Place.DATA : area.place(claim.node());
            if (claim.node() >= 0 && others.hold(claim.node(), claim.value(), claim.value())) {
                place = Place.OTHER;
            }
            BylineCandidate candidate = new BylineCandidate(authors, claim.source(), place);
            bySource.merge(claim.source() + place, candidate, BylineCandidate::with);
        }
        return List.copyOf(bySource.values());
    }

    private static List<Author> read(Page page, Claim claim, BylineParser parser) {
        // A social account is an address, not a name.
        if (claim.value().startsWith("@http")) {
            return List.of();
        }
        @Nullable String type = claim.detail("type");
        List<Author> authors = parser.names(claim.value());
        // A claim that is one thing ("type": "Organization") is one name, whatever commas it holds.
        boolean single = authors.size() == 1;
        @Nullable String address = claim.detail("url");
        @Nullable String url = address == null || !single ? null : WebAddress.absolute(page, address);
        List<Author> out = new ArrayList<>(authors.size());
        for (Author author : authors) {
            // A site that bears its author's name.
            boolean person = type != null && type.endsWith("Person") && isFullName(author.name());
            Author.Kind kind =
                    claim.isOrganization() ? Author.Kind.ORGANIZATION : person ? Author.Kind.PERSON : author.kind();
            out.add(BylineNames.withDetails(author, url, single ? claim.detail("jobTitle") : null, kind));
        }
        return out;
    }

    private static boolean isFullName(String name) {
        return name.indexOf(' ') > 0 && !HouseNames.namesHouse(name) && !HouseNames.isAgency(name);
    }
}
