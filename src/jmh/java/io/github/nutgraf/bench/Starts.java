package io.github.nutgraf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long a start takes, from the command to the JSON of one page, over that of a program that parses the page
 * and ends ({@link ParseOnly}). The commands take turns, and each counts with its median.
 *
 * <p>Arguments: the page's file. Run in the project's folder after {@code package}; {@code -Drounds=N} (15).
 */
public final class Starts {

    private Starts() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = "target/nutgraf-cli.jar";
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "parse only",
                List.of(
                        java,
                        "-cp",
                        jar + ":" + System.getProperty("java.class.path"),
                        ParseOnly.class.getName(),
                        args[0]));
        commands.put("java -jar", List.of(java, "-jar", jar, args[0]));
        commands.put("bin/nutgraf", List.of("bin/nutgraf", args[0]));
        int rounds = Integer.getInteger("rounds", 15);
        long[][] took = new long[commands.size()][rounds];
        for (int round = -2; round < rounds; round++) {
            int c = 0;
            for (List<String> command : commands.values()) {
                long start = System.nanoTime();
                run(command);
                if (round >= 0) {
                    took[c][round] = System.nanoTime() - start;
                }
                c++;
            }
        }
        int c = 0;
        for (String name : commands.keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %5.0f ms %5.2f%n",
                    name,
                    median(took[c]) / 1e6,
                    (double) median(took[c]) / median(took[0]));
            c++;
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("starts", ".out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        boolean silent = Files.size(out) == 0;
        Files.delete(out);
        if (exit != 0 || silent) {
            throw new IOException(command + " ended with " + exit);
        }
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
