package io.github.nutgraf.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code extract} and {@code explain} may be told of an address. */
final class WebOptions {

    @Option(names = "--url", paramLabel = "URL", description = "The page's address, where the input does not say it.")
    private @Nullable String url;

    private int seconds = 30;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give up a web address after this long; 30 by default.")
    void seconds(int given) {
        if (given < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--timeout must be 1 or more");
        }
        seconds = given;
    }

    @Nullable
    String url() {
        return url;
    }

    Duration timeout() {
        return Duration.ofSeconds(seconds);
    }
}
