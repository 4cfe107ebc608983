package io.github.nutgraf.cli;

import io.github.nutgraf.serve.Server;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private int port;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7411",
            description = "Listen there, for this machine alone; 7411 by default, 0 for any that is free.")
    void port(int given) {
        if (given < 0 || given > MOST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to " + MOST_PORT);
        }
        port = given;
    }

    @Mixin
    private TimeoutOption web = new TimeoutOption();

    @Option(names = "--private-addresses", description = "Fetch pages of this machine and its networks, too.")
    private boolean privateAddresses;

    @Override
    public Integer call() throws IOException {
        try (Server server = new Server(port, web.timeout(), privateAddresses)) {
            Main.stdout().println("Open " + server.address() + " (Ctrl-C ends)");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCodes.OK;
    }
}
