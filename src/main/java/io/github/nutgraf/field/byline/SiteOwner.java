package io.github.nutgraf.field.byline;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.names.HouseNames;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose personal site a page is of: the site's name is a person's, or its title bears the name that its host is called by. */
final class SiteOwner {

    /** First name, middle name, surname. */
    private static final int MOST_WORDS = 3;

    private static final int LONGEST_TITLE = 300;

    /** Services whose users have hosts of their own. */
    private static final Set<String> PLATFORMS =
            Set.of("wordpress", "blogspot", "substack", "tumblr", "typepad", "jimdo", "jimdofree", "wixsite", "github");

    private SiteOwner() {}

    /** A claim that holds the owner's name and nothing else; null if the site is not called by a person's name. */
    static @Nullable Claim of(Evidence evidence, @Nullable String url) {
        for (Claim claim : evidence.claims(Topic.SITE_NAME)) {
            if (HouseNames.isPerson(claim.value())) {
                return claim;
            }
        }
        String host = url == null ? "" : host(url);
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            boolean title = claim.source().equals("title") && claim.value().length() <= LONGEST_TITLE;
            @Nullable String name = title && !host.isEmpty() ? named(claim.value(), host) : null;
            if (name != null) {
                return new Claim(Topic.SITE_NAME, name, claim.source(), -1);
            }
        }
        return null;
    }

    /** "Jane Doe" in "Tides and such | Jane Doe's notes" at janedoe.example; null if no such words are there. */
    private static @Nullable String named(String title, String host) {
        String[] words = title.split("[ \u00A0|]+", -1);
        for (int from = 0; from < words.length; from++) {
            StringBuilder name = new StringBuilder(word(words[from]));
            for (int to = name.isEmpty() ? words.length : from + 1;
                    to < Math.min(words.length, from + MOST_WORDS);
                    to++) {
                name.append(' ').append(word(words[to]));
                if (host.equals(BylineNames.key(name.toString())) && HouseNames.isPerson(name.toString())) {
                    return name.toString();
                }
            }
        }
        return null;
    }

    /** Without the mark of possession and the marks that end a part of the title. */
    private static String word(String raw) {
        String word = raw.endsWith("'s") || raw.endsWith("\u2019s") ? raw.substring(0, raw.length() - 2) : raw;
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    /**
     * What the site is called at its host: {@code janedoe} in {@code https://blog.janedoe.example/a} and in
     * {@code https://janedoe.wordpress.com/a}.
     */
    private static String host(String url) {
        int from = url.indexOf("://") + 3;
        int to = from;
        while (to < url.length() && "/:?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String[] labels = url.substring(from, to).toLowerCase(Locale.ROOT).split("\\.", 10);
        int site = labels.length - 2;
        if (site > 0 && PLATFORMS.contains(labels[site])) {
            site--;
        }
        return site < 0 ? "" : BylineNames.key(labels[site]);
    }
}
