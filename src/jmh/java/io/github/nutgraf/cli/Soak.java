package io.github.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;

/**
 * Runs {@code batch} over a folder of pages again and again in one process and prints the heap after each pass. Ends
 * with an error if a pass fails, or if the heap after a pass is more than 5 % from that after the second: the first one
 * loads classes and tables.
 *
 * <p>Arguments: the folder, and how many passes (10). Give it a small heap, such as {@code -Xmx512m}.
 */
public final class Soak {

    private static final double FLAT = 0.05;

    private Soak() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        Path out = Files.createTempFile("soak", ".jsonl");
        boolean bad = false;
        long second = 0;
        for (int pass = 1; pass <= passes; pass++) {
            Files.deleteIfExists(out);
            int code = new CommandLine(new Batch()).execute(args[0], "-o", out.toString(), "--quiet");
            long heap = heap();
            second = pass == 2 ? heap : second;
            double change = second == 0 ? 0 : (double) heap / second - 1;
            System.out.printf(
                    Locale.ROOT,
                    "pass %d: exit %d, heap %.2f MB, %+.2f %%, output %d bytes%n",
                    pass,
                    code,
                    heap / 1e6,
                    100 * change,
                    Files.size(out));
            bad |= code != 0 || Math.abs(change) > FLAT;
        }
        Files.deleteIfExists(out);
        System.exit(bad ? 1 : 0);
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
