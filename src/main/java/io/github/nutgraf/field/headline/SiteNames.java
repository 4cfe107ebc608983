package io.github.nutgraf.field.headline;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names under which a page's site and section go, to tell them from headlines: claims and the host. */
final class SiteNames {

    /** A site's name in a title has few words: "The Daily Example International Edition". */
    private static final int MOST_WORDS = 6;

    private final Set<String> keys = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final String host;

    /** @param printed the name that the page itself prints as the site's; null if unknown */
    SiteNames(Evidence evidence, @Nullable String url, @Nullable String printed) {
        Set<String> titles = new HashSet<>();
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            titles.add(TextKey.of(claim.value()));
        }
        for (Claim claim : evidence.claims(Topic.SITE_NAME)) {
            String key = TextKey.of(claim.value());
            // Some templates fill the application's name with the story's title.
            boolean title = Words.count(claim.value()) > MOST_WORDS - 2 && titles.contains(key);
            if (key.length() > 1 && !title) {
                keys.add(key);
            }
        }
        if (printed != null) {
            keys.add(TextKey.of(printed));
        }
        for (Claim claim : evidence.claims(Topic.SECTION)) {
            sections.add(TextKey.of(claim.value()));
        }
        host = url == null ? "" : hostLabel(url);
    }

    /** The label of the host that names the site: {@code example} in {@code https://www.example.co.uk/a}. */
    static String hostLabel(String url) {
        int from = url.indexOf("://") + 3;
        int to = from;
        while (to < url.length() && "/:?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String[] labels = url.substring(from, to).toLowerCase(Locale.ROOT).split("\\.");
        String best = "";
        // The last label is the country or kind; of the others the longest is the name ("news.example.com.au").
        for (int i = 0; i < labels.length - 1; i++) {
            if (labels[i].length() > best.length() && !labels[i].equals("www")) {
                best = labels[i];
            }
        }
        return TextKey.of(best);
    }

    /** Whether this piece of a title is the site's name, alone or with a word or two. */
    boolean isSite(String piece) {
        String key = TextKey.of(piece);
        if (key.isEmpty() || keys.contains(key)) {
            return true;
        }
        if (Words.count(piece) > MOST_WORDS) {
            return false;
        }
        if (host.length() > 2 && (isMost(key, host) || isMost(host, key))) {
            return true;
        }
        for (String name : keys) {
            if (isMost(key, name) || isMost(name, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one begins or ends with the other, which is long enough to be no accident. */
    static boolean isMost(String whole, String part) {
        return part.length() >= 3
                && 3 * part.length() >= whole.length()
                && (whole.startsWith(part) || whole.endsWith(part));
    }

    boolean isSection(String piece) {
        return sections.contains(TextKey.of(piece));
    }
}
