package io.github.nutgraf.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code extract} and {@code explain} may be told of an address. */
final class WebOptions extends TimeoutOption {

    @Option(names = "--url", paramLabel = "URL", description = "The page's address, where the input does not say it.")
    private @Nullable String url;

    @Nullable
    String url() {
        return url;
    }
}
