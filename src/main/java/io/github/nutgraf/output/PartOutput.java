package io.github.nutgraf.output;

import io.github.nutgraf.input.FileNames;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes whole lines to {@code NAME.part}, which gets its name at the end. A gzipped file is written in members of a
 * bounded number of lines, so that only the last of them is lost when the program is killed.
 */
public final class PartOutput implements BatchOutput {

    /** Enough that compression does not suffer, few enough to do over. */
    private static final int LINES_PER_MEMBER = 500;

    private static final int BUFFER = 1 << 16;

    /** Links that lead to each other in a circle end here. */
    private static final int MOST_LINKS = 40;

    /** What the name of an unfinished file ends in. */
    static final String SUFFIX = ".part";

    private final Path file;
    private final Path part;
    private final boolean gzip;
    private final RunDescription run;
    private final OutputStream raw;
    private OutputStream out;
    private int lines;

    /**
     * @param file the name at the end
     * @param resume whether to go on behind what is there already
     * @param head what a new file begins with
     * @param run what is told of the run beside it
     */
    public PartOutput(Path file, boolean resume, String head, RunDescription run) throws IOException {
        this.file = file;
        this.part = part(file);
        this.gzip = isGzip(file);
        boolean fresh = !resume || !Files.exists(part) || Files.size(part) == 0;
        this.raw =
                new BufferedOutputStream(new NamedOutput(Channels.newOutputStream(locked(part, resume)), part), BUFFER);
        this.out = raw;
        this.run = run;
        if (!resume) {
            keep(List.of());
        }
        if (fresh && !head.isEmpty()) {
            write("", head.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The file, kept for this run alone: two runs on one output would mix. */
    private static FileChannel locked(Path part, boolean append) throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            PartFile.lock(channel, part);
            if (!append) {
                channel.truncate(0);
            }
            channel.position(channel.size());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Where an output goes that is a link: the file it leads to, whether it is there or not. */
    public static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.isRegularFile(file) ? file.toRealPath() : file;
        }
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target) && links < MOST_LINKS; links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new FileSystemException(FileNames.name(file), null, "a link that leads in a circle");
        }
        return target;
    }

    /** All files that are written for this one. */
    public static List<Path> files(Path file) throws IOException {
        Path part = part(target(file));
        return List.of(file, part, RunDescription.beside(part));
    }

    /** Where the lines of an unfinished file are. */
    public static Path part(Path file) {
        return file.resolveSibling(FileNames.path(FileNames.name(file.getFileName()) + SUFFIX));
    }

    public static boolean isGzip(Path file) {
        return file.toString().endsWith(".gz");
    }

    @Override
    public void write(String id, byte[] line) throws IOException {
        if (gzip && lines == 0) {
            out = new GZIPOutputStream(raw, BUFFER);
        }
        out.write(line);
        lines++;
        if (lines == LINES_PER_MEMBER) {
            endMember();
        }
    }

    /**
     * Begins what stands beside the output with these pages that failed.
     *
     * @param failures lines of {@link ErrorLog}
     */
    public void keep(List<String> failures) throws IOException {
        StringBuilder out = new StringBuilder(run.line());
        failures.forEach(line -> out.append(line).append('\n'));
        Path file = RunDescription.beside(part);
        // Moved there in one piece, for the program may be killed at any time.
        Path next = file.resolveSibling(FileNames.path(FileNames.name(file.getFileName()) + ".new"));
        Files.writeString(next, out);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void failed(String id, String name, String reason) throws IOException {
        Files.writeString(
                RunDescription.beside(part),
                ErrorLog.line(id, name, reason),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private void endMember() throws IOException {
        if (out instanceof GZIPOutputStream member) {
            member.finish();
            raw.flush(); // What a kill cannot take back any more.
        }
        out = raw;
        lines = 0;
    }

    @Override
    public void finish() throws IOException {
        close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(RunDescription.beside(part));
    }

    @Override
    public void close() throws IOException {
        endMember();
        raw.close();
    }
}
