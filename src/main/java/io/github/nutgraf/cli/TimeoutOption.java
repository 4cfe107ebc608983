package io.github.nutgraf.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long a command waits for a web address. */
class TimeoutOption {

    private static final int MOST_SECONDS = 600;

    private int seconds = 30;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give up a web address after this long, 1 to " + MOST_SECONDS + "; 30 by default.")
    final void seconds(int given) {
        if (spec != null && (given < 1 || given > MOST_SECONDS)) {
            throw new ParameterException(spec.commandLine(), "--timeout must be from 1 to " + MOST_SECONDS);
        }
        seconds = given;
    }

    final Duration timeout() {
        return Duration.ofSeconds(seconds);
    }
}
