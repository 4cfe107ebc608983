package io.github.nutgraf.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the real jar as a process of its own. */
final class CliProcess {

    record Result(int exit, String out, String err) {}

    private CliProcess() {}

    static Result run(Path directory, String... args) throws IOException, InterruptedException {
        return run(directory, "", Map.of(), args);
    }

    static Result run(Path directory, String input, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(directory, "stdout", ".log");
        Path err = Files.createTempFile(directory, "stderr", ".log");
        ProcessBuilder builder =
                builder(directory, args).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The program ended without reading: its result tells.
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("did not end: " + String.join(" ", args));
        }
        Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return result;
    }

    static ProcessBuilder builder(Path directory, String... args) {
        return withHeap("512m", directory, args);
    }

    /** @param heap as for {@code -Xmx} */
    static ProcessBuilder withHeap(String heap, Path directory, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-jar",
                System.getProperty("nutgraf.cli.jar")));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(directory.toFile());
    }

    /** A page with a story of its own. */
    static String page(String story) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + story
                + "</title></head><body><article><h1>" + story + "</h1><p>" + story
                + ". The council met on Monday and talked for three hours about the harbour, its walls and its price."
                + "</p><p>The wall on the western side has stood since the great storm, and nobody can say for how long "
                + "it will, the engineers told the members. They asked for money to look at its foundations.</p>"
                + "<p>The mayor, who had grown up beside the ferry stairs, wanted to wait until the summer visitors "
                + "had left. She was outvoted by a single voice, that of her own brother.</p></article></body></html>";
    }
}
