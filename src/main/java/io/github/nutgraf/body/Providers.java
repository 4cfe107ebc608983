package io.github.nutgraf.body;

import io.github.nutgraf.text.TableFile;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names who serves an embed, from its address. */
final class Providers {

    /** In the table, for frames that show a reader nothing of the story: advertising, counting, consent, sign-up. */
    private static final String NOTHING = "-";

    private static final Map<String, String> TABLE = load();

    private Providers() {}

    /** The provider, or the host where the table has none; null if the frame shows nothing of the story. */
    static @Nullable String of(URL url) {
        String host = host(url);
        String path = url.getPath().toLowerCase(Locale.ROOT);
        int slash = path.indexOf('/', 1);
        String section = slash < 0 ? path : path.substring(0, slash);
        if (isAdvertising(host)) {
            return null;
        }
        String name = host;
        while (true) {
            @Nullable
            String provider = TABLE.getOrDefault(name + path, TABLE.getOrDefault(name + section, TABLE.get(name)));
            if (provider != null) {
                return provider.equals(NOTHING) ? null : provider;
            }
            int dot = name.indexOf('.');
            if (dot < 0) {
                break;
            }
            name = name.substring(dot + 1);
        }
        if (path.endsWith(".pdf")) {
            return "document";
        }
        return path.endsWith(".mp3") || path.endsWith(".m4a") ? "audio" : host;
    }

    /** Sites that serve their own advertising do it from a host named so. */
    private static boolean isAdvertising(String host) {
        int end = host.indexOf('.');
        String first = end < 0 ? host : host.substring(0, end);
        return first.equals("ad") || first.equals("ads") || first.equals("adserver");
    }

    /** Whether the table names who serves the address. */
    static boolean isKnown(URL url) {
        @Nullable String provider = of(url);
        return provider != null && TABLE.containsValue(provider);
    }

    static String host(URL url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static Map<String, String> load() {
        Map<String, String> out = new HashMap<>();
        for (String[] row : TableFile.rows(Providers.class, "embed-providers.tsv")) {
            out.put(row[0], row[1]);
        }
        return Map.copyOf(out);
    }
}
