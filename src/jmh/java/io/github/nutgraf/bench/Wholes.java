package io.github.nutgraf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints what whole runs over a folder of pages cost, from the command to the last line of JSON: seconds of processor time
 * and the most memory, and the time over that of Readability4J and of boilerpipe, each with the flags that suit it better.
 * The programs take turns, one thread each, and each counts with its median. Linux alone tells what is asked for.
 *
 * <p>Arguments: a folder of {@code .html} and {@code .html.gz}. Run in the project's folder after {@code package};
 * {@code -Drounds=N} (5), {@code -Dpages=N} (800, evenly from the folder's list of names).
 */
public final class Wholes {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** What Linux counts processor time in; the same on all its platforms. */
    private static final double TICKS_A_SECOND = 100;

    private record Cost(double seconds, long peak) {}

    private Wholes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wholes");
        int pages = link(Path.of(args[0]), folder, Integer.getInteger("pages", 800));
        Map<String, List<String>> commands = commands(folder);
        int rounds = Integer.getInteger("rounds", 5);
        Map<String, Cost[]> costs = new LinkedHashMap<>();
        commands.keySet().forEach(name -> costs.put(name, new Cost[rounds]));
        // The first round fills the system's cache and makes the launcher's archive.
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Cost cost = run(command.getValue());
                if (round >= 0) {
                    costs.get(command.getKey())[round] = cost;
                }
            }
        }
        double readability = best(costs, "Readability4J");
        double boilerpipe = best(costs, "boilerpipe");
        System.out.printf(Locale.ROOT, "%d pages, %d rounds%n", pages, rounds);
        costs.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-28s %6.2f s  %4.0f pages/s  %4d MB  %.2f of Readability4J  %.2f of boilerpipe%n",
                name,
                seconds(all),
                pages / seconds(all),
                Arrays.stream(all).mapToLong(Cost::peak).max().orElse(0) / 1024,
                seconds(all) / readability,
                seconds(all) / boilerpipe));
    }

    private static int link(Path from, Path to, int most) throws IOException {
        List<Path> files = BenchPage.files(from, most);
        for (Path file : files) {
            Files.createSymbolicLink(to.resolve(file.getFileName()), file.toAbsolutePath());
        }
        return files.size();
    }

    private static Map<String, List<String>> commands(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = "target/nutgraf-cli.jar";
        String pages = folder.toString();
        String out = Files.createTempFile("wholes", ".jsonl").toString();
        List<String> batch = List.of("batch", pages, "-o", out, "-q", "--threads", "1");
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        String path = jar + ":" + System.getProperty("java.class.path");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("bin/nutgraf", joined(List.of("bin/nutgraf"), batch));
        commands.put("java -jar", joined(List.of(java, "-jar", jar), batch));
        for (String peer : List.of("Readability4J", "boilerpipe")) {
            List<String> program = List.of("-cp", path, PeerBatch.class.getName(), peer, pages, out);
            commands.put(peer, joined(List.of(java), program));
            commands.put(peer + ", first compiler", joined(joined(List.of(java), quick), program));
        }
        return commands;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Cost run(List<String> command) throws IOException, InterruptedException {
        double before = childrensSeconds();
        Process process = new ProcessBuilder(command).inheritIO().start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(status));
            Thread.sleep(20);
        }
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return new Cost(childrensSeconds() - before, peak);
    }

    private static long peak(Path status) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(status));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException e) {
            return 0; // It has just ended.
        }
    }

    /** Processor time of all programs that this one started and that have ended. */
    private static double childrensSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
    }

    private static double best(Map<String, Cost[]> costs, String peer) {
        return Math.min(seconds(costs.get(peer)), seconds(costs.get(peer + ", first compiler")));
    }

    private static double seconds(Cost[] costs) {
        double[] sorted =
                Arrays.stream(costs).mapToDouble(Cost::seconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
