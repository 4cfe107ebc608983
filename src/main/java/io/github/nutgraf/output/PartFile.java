package io.github.nutgraf.output;

import io.github.nutgraf.input.Decompression;
import io.github.nutgraf.input.FileNames;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a killed run left behind: whole lines, or whole gzip members, and perhaps a piece of one more. */
public final class PartFile {

    private static final int BUFFER = 1 << 16;

    /** A member begins with ten bytes and ends with a checksum and a length of four bytes each (RFC 1952). */
    private static final int HEADER = 10;

    private static final int TRAILER = 8;

    private PartFile() {}

    /** Cuts off the piece at the end. */
    public static void mend(Path part, boolean gzip) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(file, part);
            file.truncate(gzip ? wholeMembers(file) : wholeLines(file));
        }
    }

    /**
     * Keeps an unfinished output for this run until the channel is closed.
     *
     * @throws IOException if another run has it
     */
    static void lock(FileChannel file, Path part) throws IOException {
        boolean taken;
        try {
            taken = file.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            taken = true;
        }
        if (taken) {
            throw new IOException(FileNames.name(part) + ": another run is writing it");
        }
    }

    /** The lines of a mended file. */
    static BufferedReader lines(Path part) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(part), BUFFER);
        return new BufferedReader(new InputStreamReader(Decompression.open(raw), StandardCharsets.UTF_8), BUFFER);
    }

    /** The offset behind the last line feed. */
    static long wholeLines(FileChannel file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (long end = file.size(); end > 0; end -= Math.min(end, BUFFER)) {
            int length = (int) Math.min(end, BUFFER);
            ByteBuffer piece = ByteBuffer.wrap(buffer, 0, length);
            while (piece.hasRemaining() && file.read(piece, end - length + piece.position()) >= 0) {}
            for (int i = length - 1; i >= 0; i--) {
                if (buffer[i] == '\n') {
                    return end - length + i + 1;
                }
            }
        }
        return 0;
    }

    /** The offset behind the last member that is all there. The members are those {@link PartOutput} writes. */
    private static long wholeMembers(FileChannel file) throws IOException {
        long whole = 0;
        byte[] in = new byte[BUFFER];
        byte[] out = new byte[BUFFER];
        Inflater inflater = new Inflater(true);
        try {
            while (whole + HEADER + TRAILER <= file.size()) {
                inflater.reset();
                long at = whole + HEADER;
                while (!inflater.finished()) {
                    if (inflater.needsInput()) {
                        int read = file.read(ByteBuffer.wrap(in), at);
                        if (read < 0) {
                            return whole;
                        }
                        at += read;
                        inflater.setInput(in, 0, read);
                    }
                    inflater.inflate(out);
                }
                long end = at - inflater.getRemaining() + TRAILER;
                if (end > file.size()) {
                    return whole;
                }
                whole = end;
            }
            return whole;
        } catch (DataFormatException e) {
            return whole;
        } finally {
            inflater.end();
        }
    }
}
