package io.github.nutgraf.output;

import io.github.nutgraf.input.FileNames;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A file that gets its name when all of it is written; until then it is {@code NAME.new}. One that is never finished is
 * taken away again, and what had the name before stays: a full disk leaves no half of a file. What is no ordinary file is
 * written to directly.
 */
public final class WholeFile extends FilterOutputStream {

    private final Path file;
    private final Path part;
    private final boolean direct;
    private boolean finished;

    private WholeFile(OutputStream out, Path file, Path part, boolean direct) {
        super(out);
        this.file = file;
        this.part = part;
        this.direct = direct;
    }

    /** Opens a file, gzipped if its name says so. */
    public static WholeFile open(Path named) throws IOException {
        Path file = PartOutput.target(named);
        boolean direct = isDirect(file);
        Path part = direct ? file : unfinished(file);
        OutputStream raw = NamedOutput.open(part);
        try {
            return new WholeFile(PartOutput.isGzip(named) ? new GZIPOutputStream(raw) : raw, file, part, direct);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** All files that are written for this one. */
    public static List<Path> files(Path named) throws IOException {
        Path file = PartOutput.target(named);
        return isDirect(file) ? List.of(named) : List.of(named, unfinished(file));
    }

    private static boolean isDirect(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(FileNames.path(FileNames.name(file.getFileName()) + ".new"));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** All was written. */
    public void finish() throws IOException {
        out.close();
        if (!direct) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (finished) {
            return;
        }
        try {
            out.close();
        } finally {
            if (!direct) {
                Files.deleteIfExists(part);
            }
        }
    }
}
