package io.github.nutgraf.evidence;

import io.github.nutgraf.text.MarkupText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the readers put what they find, in the order they find it. */
final class EvidenceBuilder {

    /** Longer values of a field are no value but a story or a program that got there by mistake. */
    private static final int LONGEST_VALUE = 5_000;

    /** Claims a topic; a page with more lists something else, and resolvers compare claims with each other. */
    private static final int MOST_CLAIMS = 300;

    final Map<Topic, List<Claim>> claims = new EnumMap<>(Topic.class);
    final Set<String> types = new LinkedHashSet<>();
    final List<LiveUpdate> liveUpdates = new ArrayList<>();
    final List<String> paidSelectors = new ArrayList<>();

    @Nullable
    String articleBody;

    int wordCount = -1;

    /** Files a claim; a blank one is dropped, and so is one that repeats the same source's earlier one. */
    void add(Topic topic, @Nullable String raw, String source, int node, Map<String, String> details) {
        if (raw == null || raw.length() > LONGEST_VALUE) {
            return;
        }
        List<Claim> list = claims.computeIfAbsent(topic, t -> new ArrayList<>());
        String value = list.size() >= MOST_CLAIMS ? "" : line(topic, raw);
        if (value.isEmpty()) {
            return;
        }
        for (Claim claim : list) {
            if (claim.node() == node
                    && claim.value().equals(value)
                    && claim.source().equals(source)) {
                return;
            }
        }
        list.add(new Claim(topic, value, source, node, details));
    }

    /** What is printed is no markup: a heading may speak of a tag. */
    private static String line(Topic topic, String raw) {
        return topic == Topic.HEADING && raw.indexOf('<') >= 0 ? raw.strip() : MarkupText.line(raw);
    }

    void add(Topic topic, @Nullable String raw, String source, int node) {
        add(topic, raw, source, node, Map.of());
    }

    /** What is claimed about a topic so far. */
    List<Claim> claims(Topic topic) {
        return claims.getOrDefault(topic, List.of());
    }
}
