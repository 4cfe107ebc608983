package io.github.nutgraf.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs many command lines of the real jar in one virtual machine with a small heap: a start each would take minutes. It
 * stands in the folder it is made with.
 */
final class CliSession implements AutoCloseable {

    private static final String END = "--end of run--";

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;
    private final Path errors;
    private int seen;

    CliSession(Path directory) throws IOException {
        errors = Files.createTempFile(directory, "session", ".log");
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = System.getProperty("nutgraf.cli.jar")
                + File.pathSeparator
                + Path.of(CliSession.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
        List<String> command = new ArrayList<>(List.of(program.toString(), "-Xmx256m"));
        if (Runtime.version().feature() >= 24) {
            // What the jar's manifest allows when it is started by itself.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", path, CliSession.class.getName()));
        process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(errors.toFile())
                .start();
        commands = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs a command line. */
    CliProcess.Result run(String... args) throws IOException {
        commands.write(String.join("\t", args) + "\n");
        commands.flush();
        StringBuilder out = new StringBuilder();
        String line = answers.readLine();
        while (line != null && !line.startsWith(END)) {
            out.append(line).append('\n');
            line = answers.readLine();
        }
        List<String> err = Files.readAllLines(errors);
        String mine = String.join("\n", err.subList(seen, err.size()));
        seen = err.size();
        if (line == null) {
            throw new IOException("ended by " + String.join(" ", args) + ": " + mine);
        }
        return new CliProcess.Result(
                Integer.parseInt(line.substring(END.length()).strip()), out.toString(), mine);
    }

    /** The other side: reads command lines and runs them. */
    public static void main(String[] none) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = Main.stdout();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int code = Nutgraf.run(line.split("\t"));
            out.println(END + code);
        }
    }

    @Override
    public void close() throws IOException {
        commands.close();
        // Whoever waits in close() may be interrupted, which the compiler warns of: onExit() is not.
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
