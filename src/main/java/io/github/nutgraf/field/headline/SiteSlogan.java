package io.github.nutgraf.field.headline;

import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import org.jspecify.annotations.Nullable;

/** Cuts a slogan off a site's name: "Harbour Lantern | News from the coast since 1902". */
public final class SiteSlogan {

    /** A name of fewer words may have a second part that belongs to it: "Lantern: Coast". */
    private static final int FEWEST_OF_SLOGAN = 3;

    private SiteSlogan() {}

    /**
     * The name without its slogan; as it is where no part can be told to be one.
     *
     * @param url the page's address, whose host tells which part is the name; null if unknown
     */
    public static String cut(String name, @Nullable String url) {
        TitleParts parts = new TitleParts(name);
        int n = parts.size();
        if (n < 2) {
            return name;
        }
        String host = url == null ? "" : SiteNames.hostLabel(url);
        for (int part = 0; part < n && host.length() > 2; part++) {
            String key = TextKey.of(parts.run(part, part + 1));
            if (key.length() > 2 && (SiteNames.isMost(key, host) || SiteNames.isMost(host, key))) {
                return parts.run(part, part + 1);
            }
        }
        int rest = Words.count(parts.run(1, n));
        String first = parts.run(0, 1);
        return rest >= FEWEST_OF_SLOGAN && Words.count(first) <= rest ? first : name;
    }
}
