package io.github.nutgraf.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Figures that must not be fallen short of: a guard against breakage. They have room, since they are taken on pages the
 * model was trained on, where a figure may go down while other sites' go up.
 *
 * @param floors one for each figure watched
 */
public record Floors(List<Floor> floors) {

    /**
     * The least a figure may be.
     *
     * @param corpus the row of the table
     * @param metric the column
     * @param least in per cent
     */
    public record Floor(String corpus, Metric metric, double least) {}

    /** The room of a floor in points, and in pages: whichever is more. */
    private static final double POINTS = 0.5;

    private static final int PAGES = 3;

    /** A figure of fewer pages moves too much with each of them. */
    private static final int FEWEST_PAGES = 100;

    public Floors {
        floors = List.copyOf(floors);
    }

    /**
     * Reads lines of corpus, tab, metric, tab, floor in per cent; blank lines and lines that begin with {@code #} are
     * passed over.
     *
     * @throws IOException if the file cannot be read or a line is none of these
     */
    public static Floors read(Path file) throws IOException {
        List<Floor> floors = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            try {
                floors.add(new Floor(parts[0], Metric.of(parts[1]), Double.parseDouble(parts[2])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(file + ":" + number + ": not corpus, metric, floor: " + line, e);
            }
        }
        return new Floors(floors);
    }

    /** Floors with room for all that the table measures but for few pages. */
    public static Floors below(ScoreTable table) {
        List<Floor> floors = new ArrayList<>();
        for (String group : table.groups()) {
            for (Metric metric : table.metrics()) {
                int pages = table.annotated(group, metric);
                if (metric.isColumn() && pages >= FEWEST_PAGES) {
                    double room = Math.max(POINTS, 100.0 * PAGES / pages);
                    double least = table.figure(group, metric).orElseThrow() - room;
                    floors.add(new Floor(group, metric, Math.floor(least * 100 + 1e-6) / 100));
                }
            }
        }
        return new Floors(floors);
    }

    /** Writes the file that {@link #read} reads. */
    public void write(Path file) throws IOException {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, """
                # The least each figure of evaluate may be, in per cent: what it was, less %.1f points or %d pages, whichever is more;
                # written by evaluate --record. A guard against breakage, no claim about other sites: measured with the shipped
                # model on the pages it was trained on. May go down with a new model or rule if the five-fold figures do not.
                # corpus	metric	floor
                """, POINTS, PAGES));
        for (Floor floor : floors) {
            out.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.2f%n",
                    floor.corpus(),
                    floor.metric().label(),
                    floor.least()));
        }
        Files.writeString(file, out);
    }

    /** A line for each floor the table is below, or has no figure for. */
    public List<String> violations(ScoreTable table) {
        List<String> lines = new ArrayList<>();
        for (Floor floor : floors) {
            OptionalDouble figure = table.figure(floor.corpus(), floor.metric());
            String name = floor.corpus() + " " + floor.metric().label();
            if (figure.isEmpty()) {
                lines.add(name + " was not measured");
            } else if (figure.getAsDouble() < floor.least()) {
                lines.add(name + " is " + apart(figure.getAsDouble(), floor.least()));
            }
        }
        return lines;
    }

    /** Both figures, to as many digits as it takes to see that they differ. */
    private static String apart(double figure, double least) {
        for (int digits = 2; ; digits++) {
            String format = "%." + digits + "f";
            String below = String.format(Locale.ROOT, format, figure);
            String floor = String.format(Locale.ROOT, format, least);
            if (!below.equals(floor) || digits == 15) {
                return below + ", below its floor of " + floor;
            }
        }
    }
}
