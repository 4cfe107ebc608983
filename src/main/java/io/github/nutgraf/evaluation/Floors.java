package io.github.nutgraf.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Figures that must not be fallen short of, so that what was once reached is kept.
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

    /** A line for each floor the table is below, or has no figure for. */
    public List<String> violations(ScoreTable table) {
        List<String> lines = new ArrayList<>();
        for (Floor floor : floors) {
            OptionalDouble figure = table.figure(floor.corpus(), floor.metric());
            String name = floor.corpus() + " " + floor.metric().label();
            if (figure.isEmpty()) {
                lines.add(name + " was not measured");
            } else if (figure.getAsDouble() < floor.least()) {
                lines.add(String.format(
                        Locale.ROOT, "%s is %.2f, below its floor of %.2f", name, figure.getAsDouble(), floor.least()));
            }
        }
        return lines;
    }
}
