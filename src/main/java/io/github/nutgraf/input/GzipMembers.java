package io.github.nutgraf.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a gzip stream of many members (RFC 1952), as web archives are: each member is a fresh start. A damaged one ends
 * by {@link DamagedInputException}, once; the next read goes on at the next member that can be unpacked. The JDK's own
 * stream ends at the first damage, with all that comes behind it.
 */
final class GzipMembers extends InputStream {

    /** Damage is found at some distance behind it; the next member is looked for in this many packed bytes before. */
    private static final int WINDOW = 1 << 20;

    private static final int PIECE = 1 << 16;

    /** Enough to hold a header with a name, and to see whether what follows can be unpacked. */
    private static final int TRIAL = 1 << 12;

    private static final int TRAILER = 8;

    private final InputStream raw;
    private final byte[] opening;
    private final byte[] buffer = new byte[2 * WINDOW];
    private final CRC32 checksum = new CRC32();
    private @Nullable Inflater inflater;

    /** Where the buffer's first byte stands in the stream, how much of it is filled, and where reading is. */
    private long base;

    private int filled;
    private int at;
    private long member;
    private long size;

    /** @param opening what every member's content begins with; empty if that is not known */
    GzipMembers(InputStream raw, String opening) {
        this.raw = raw;
        this.opening = opening.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (inflater != null || begin()) {
                int n = inflate(inflater, target, offset, length);
                if (n > 0) {
                    checksum.update(target, offset, n);
                    size += n;
                    return n;
                }
            }
            return -1;
        } catch (DataFormatException e) {
            long from = member;
            String what = e.getMessage() == null ? "damaged gzip" : "damaged gzip (" + e.getMessage() + ")";
            throw new DamagedInputException(what, from, passOver() - from, size == 0);
        }
    }

    /** Whether there is a member; reads over its header. */
    private boolean begin() throws IOException, DataFormatException {
        member = base + at;
        size = 0;
        while (available(1) && buffer[at] == 0) {
            at++; // Tapes and some writers pad with zeros.
            member++;
        }
        if (!available(1)) {
            return false;
        }
        available(TRIAL);
        int content = header(at);
        if (content < 0) {
            throw new DataFormatException("no header");
        }
        at = content;
        inflater = new Inflater(true);
        checksum.reset();
        return true;
    }

    /** How many bytes of content came; 0 if the member is at its end, or more is to be read first. */
    private int inflate(@Nullable Inflater inflating, byte[] target, int offset, int length)
            throws IOException, DataFormatException {
        if (inflating == null) {
            return 0;
        }
        if (inflating.needsInput()) {
            if (!available(1)) {
                throw new DataFormatException("cut short");
            }
            inflating.setInput(buffer, at, filled - at);
            at = filled;
        }
        int n = inflating.inflate(target, offset, length);
        if (n == 0 && inflating.needsDictionary()) {
            throw new DataFormatException("wants a dictionary");
        }
        if (n == 0 && inflating.finished()) {
            at = filled - inflating.getRemaining();
            end();
            trailer();
        }
        return n;
    }

    private void trailer() throws IOException, DataFormatException {
        if (!available(TRAILER)) {
            throw new DataFormatException("cut short");
        }
        if (number(at) != checksum.getValue() || number(at + 4) != (size & 0xffff_ffffL)) {
            throw new DataFormatException("checksum");
        }
        at += TRAILER;
    }

    private long number(int from) {
        long out = 0;
        for (int i = 3; i >= 0; i--) {
            out = (out << 8) | (buffer[from + i] & 0xff);
        }
        return out;
    }

    private void end() {
        if (inflater != null) {
            inflater.end();
            inflater = null;
        }
    }

    /** Goes to the next member that can be unpacked, or to the end; gives the place. */
    private long passOver() throws IOException {
        end();
        at = (int) (Math.max(member + 1, Math.max(base, base + at - WINDOW)) - base);
        member = base + at;
        while (available(TRAILER + 10)) {
            available(TRIAL);
            for (int stop = Math.max(at + 1, filled - TRIAL); at < stop; at++) {
                if (buffer[at] == 0x1f && opens(at)) {
                    return base + at;
                }
            }
            member = base + at;
        }
        at = filled;
        return base + at;
    }

    private boolean opens(int from) {
        int content = header(from);
        if (content < 0) {
            return false;
        }
        Inflater trial = new Inflater(true);
        try {
            trial.setInput(buffer, content, filled - content);
            byte[] start = new byte[Math.max(32, opening.length)];
            int n = trial.inflate(start);
            return n > 0 && n >= opening.length && Arrays.equals(start, 0, opening.length, opening, 0, opening.length);
        } catch (DataFormatException e) {
            return false;
        } finally {
            trial.end();
        }
    }

    /** Where the content of a member that begins here stands; below 0 if none does. */
    private int header(int from) {
        if (filled - from < 10 || buffer[from] != 0x1f || (buffer[from + 1] & 0xff) != 0x8b || buffer[from + 2] != 8) {
            return -1;
        }
        int flags = buffer[from + 3] & 0xff;
        int next = from + 10;
        if ((flags & 4) != 0 && next + 2 <= filled) {
            next += 2 + (buffer[next] & 0xff) + ((buffer[next + 1] & 0xff) << 8);
        }
        for (int text = 8; text <= 16; text *= 2) { // A name, a comment: each ends in a zero.
            if ((flags & text) != 0) {
                while (next < filled && buffer[next] != 0) {
                    next++;
                }
                next++;
            }
        }
        next += (flags & 2) != 0 ? 2 : 0;
        return (flags & 0xe0) != 0 || next > filled ? -1 : next;
    }

    /** Whether so many bytes lie ahead; reads more for it, and lets go of the oldest. */
    private boolean available(int bytes) throws IOException {
        while (filled - at < bytes) {
            if (buffer.length - filled < PIECE) {
                int keep = (int) Math.max(0, Math.max(member - base, (long) at - WINDOW));
                System.arraycopy(buffer, keep, buffer, 0, filled - keep);
                base += keep;
                filled -= keep;
                at -= keep;
            }
            int n = raw.read(buffer, filled, PIECE);
            if (n < 0) {
                return false;
            }
            filled += n;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        end();
        raw.close();
    }
}
