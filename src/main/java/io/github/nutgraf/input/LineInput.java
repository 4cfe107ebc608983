package io.github.nutgraf.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A buffered stream that is also read by lines: what it holds is searched and copied at once, where a read of each byte costs
 * more than all else that is done to a line. It asks the stream below for more only when it holds nothing, so that a line
 * from a slow pipe is there as soon as it has ended.
 */
final class LineInput extends BufferedInputStream {

    LineInput(InputStream in, int size) {
        super(in, size);
    }

    /**
     * Reads up to the next line feed, which alone ends a line.
     *
     * @param line gets the bytes in front of it, but no more than it takes to be {@code longest}
     * @return whether the line feed is there, and more may follow
     */
    synchronized boolean readLine(ByteArrayOutputStream line, int longest) throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            // Back to the byte that was read to have the buffer filled.
            pos--;
            int end = pos;
            while (end < count && buf[end] != '\n') {
                end++;
            }
            line.write(buf, pos, Math.min(end - pos, longest - line.size()));
            boolean ended = end < count;
            pos = ended ? end + 1 : end;
            if (ended) {
                return true;
            }
        }
        return false;
    }
}
