package io.github.nutgraf.cli;

import io.github.nutgraf.serve.Server;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows a page on this machine to try pages on. */
@Command(
        name = "serve",
        description = "Open a page on this machine to try pages on: paste one, drop a file or give an address.",
        footer = {
            "",
            "Examples:",
            "  nutgraf serve",
            "  curl --data-binary @page.html 'http://127.0.0.1:7411/extract?url=https://example.org/story'"
        })
final class Serve implements Callable<Integer> {

    private static final int MOST_PORT = 0xffff;

    private static final int MOST_SECONDS = 600;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private int port;

    private int seconds;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7411",
            description = "Listen there, for this machine alone; 7411 by default, 0 for any that is free.")
    void port(int given) {
        port = within(0, given, MOST_PORT, "--port must be from 0 to " + MOST_PORT);
    }

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give up a web address after this long; 30 by default.")
    void seconds(int given) {
        seconds = within(1, given, MOST_SECONDS, "--timeout must be from 1 to " + MOST_SECONDS);
    }

    @Option(names = "--private-addresses", description = "Fetch pages of this machine and its networks, too.")
    private boolean privateAddresses;

    @Override
    public Integer call() throws IOException {
        try (Server server = new Server(port, Duration.ofSeconds(seconds), privateAddresses)) {
            Main.stdout().println("Open " + server.address() + " (Ctrl-C ends)");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCodes.OK;
    }

    private int within(int least, int given, int most, String complaint) {
        if (given < least || given > most) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
        return given;
    }
}
