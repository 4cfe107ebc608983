package io.github.nutgraf.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who came to this very server on purpose. Any site that is open in a browser on this machine could otherwise have
 * it send requests here: by a name of its own that suddenly stands for this machine (DNS rebinding), told by {@code Host},
 * or from a page of its own (request forgery), told by {@code Origin} and {@code Sec-Fetch-Site}. What is no browser sends
 * neither of the last two, and may come.
 */
final class Guard {

    private final Set<String> hosts;

    Guard(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /**
     * Refuses who must not come.
     *
     * @throws RefusedException if the request names another host, or another site sent it
     */
    void check(Headers headers, boolean changes) throws RefusedException {
        @Nullable String host = only(headers, "Host");
        if (host == null || !hosts.contains(host)) {
            throw new RefusedException(403, "this server answers to 127.0.0.1 and localhost alone");
        }
        if (!changes) {
            return;
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean ownSite = site == null || site.equals("same-origin") || site.equals("none");
        List<String> origins = headers.getOrDefault("Origin", List.of());
        boolean ownOrigin = origins.stream().allMatch(origin -> origin.equals("http://" + host));
        if (!ownSite || !ownOrigin) {
            throw new RefusedException(403, "another site sent this request");
        }
    }

    private static @Nullable String only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : null;
    }
}
