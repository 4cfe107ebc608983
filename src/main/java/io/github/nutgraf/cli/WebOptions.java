package io.github.nutgraf.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code extract} and {@code explain} may be told of an address. */
final class WebOptions {

    @Option(names = "--url", paramLabel = "URL", description = "The page's address, where the input does not say it.")
    private @Nullable String url;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give up a web address after this long; 30 by default.")
    private int seconds = 30;

    @Nullable
    String url() {
        return url;
    }

    Duration timeout() {
        return Duration.ofSeconds(Math.max(1, seconds));
    }
}
