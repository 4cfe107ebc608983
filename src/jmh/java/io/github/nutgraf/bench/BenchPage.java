package io.github.nutgraf.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A page to measure with, as bytes and as the text they decode to. */
@SuppressWarnings("ArrayRecordComponent")
record BenchPage(String name, byte[] bytes, String text) {

    /** Pages made by {@link PageMaker}, one of each shape. */
    static List<BenchPage> generated() {
        List<BenchPage> out = new ArrayList<>();
        for (PageMaker.Shape shape : PageMaker.Shape.values()) {
            String text = PageMaker.make(shape);
            out.add(new BenchPage(shape.name(), text.getBytes(StandardCharsets.UTF_8), text));
        }
        return out;
    }

    /** Takes {@code count} pages of a folder, evenly from its list of names. */
    static List<BenchPage> read(Path folder, int count) throws IOException {
        List<BenchPage> out = new ArrayList<>();
        for (Path file : files(folder, count)) {
            out.add(read(file));
        }
        return out;
    }

    static BenchPage read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        return new BenchPage(file.getFileName().toString(), bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    /** The files of so many pages of a folder, evenly from its list of names. */
    static List<Path> files(Path folder, int count) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(
                            f -> f.toString().endsWith(".html") || f.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
        List<Path> out = new ArrayList<>();
        int taken = Math.min(count, files.size());
        for (int i = 0; i < taken; i++) {
            out.add(files.get((int) ((long) i * files.size() / taken)));
        }
        return out;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
