package io.github.nutgraf.field.kind;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of forums, as the programs write them that run most forums: a thread's is told by its form, whoever runs it.
 * Newspapers call pages of opinion "forum", too, so the word alone tells nothing.
 */
final class ForumAddress {

    /** phpBB, vBulletin, MyBB. */
    private static final Set<String> SCRIPTS =
            Set.of("viewtopic.php", "showthread.php", "viewforum.php", "forumdisplay.php");

    /** XenForo, forums of WordPress and others. */
    private static final Set<String> THREADS = Set.of("thread", "threads");

    /** Invision, Vanilla, Stack Exchange: the word before a number. */
    private static final Set<String> NUMBERED = Set.of("topic", "topics", "discussion", "questions");

    /** What threads stand below. */
    private static final Set<String> FORUMS = Set.of("forum", "forums", "discussions", "board", "boards");

    /** Names of hosts that hold nothing else. */
    private static final List<String> HOSTS = List.of("forum.", "forums.", "discuss.", "boards.", "bbs.");

    private ForumAddress() {}

    /** Whether the address is one of a thread; null is none. */
    static boolean isThread(@Nullable String url) {
        if (url == null) {
            return false;
        }
        URI uri = URI.create(url);
        String[] parts = parts(uri);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            @Nullable String next = i + 1 < parts.length ? parts[i + 1] : null;
            if (SCRIPTS.contains(part)) {
                return true;
            }
            if (next == null) {
                continue;
            }
            boolean below = i > 0 && FORUMS.contains(parts[i - 1]);
            if ((THREADS.contains(part) && (below || hasDigit(next)))
                    || (NUMBERED.contains(part) && (startsWithNumber(next) || below))
                    || (FORUMS.contains(part) && startsWithNumber(parts[parts.length - 1]))
                    || (part.equals("d") && startsWithNumber(next) && next.indexOf('-') > 0)
                    || (part.equals("t") && i + 2 < parts.length && isNumber(parts[i + 2]))) {
                return true;
            }
        }
        @Nullable String query = uri.getRawQuery();
        return query != null && (query.startsWith("topic=") || query.startsWith("threads/"));
    }

    /** Whether the host's own name says forum; null is none. */
    static boolean isForumHost(@Nullable String url) {
        @Nullable String host = url == null ? null : URI.create(url).getHost();
        if (host != null) {
            String lower = host.toLowerCase(Locale.ROOT);
            for (String name : HOSTS) {
                if (lower.startsWith(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] parts(URI uri) {
        @Nullable String path = uri.getRawPath();
        String lower = path == null ? "" : path.toLowerCase(Locale.ROOT);
        return lower.substring(lower.startsWith("/") ? 1 : 0).split("/");
    }

    private static boolean hasDigit(String part) {
        return part.chars().anyMatch(ForumAddress::isDigit);
    }

    /** A year before the words of a title is no thread's number. */
    private static boolean startsWithNumber(String part) {
        int digits = 0;
        while (digits < part.length() && isDigit(part.charAt(digits))) {
            digits++;
        }
        boolean year = digits == 4 && (part.startsWith("19") || (part.startsWith("20") && part.charAt(2) < '4'));
        return digits > 0 && !year && (digits == part.length() || "-.".indexOf(part.charAt(digits)) >= 0);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(ForumAddress::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
