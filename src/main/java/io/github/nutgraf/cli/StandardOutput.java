package io.github.nutgraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output, which tells when nobody reads it any more, as behind {@code | head -1}: that is no failure to name. */
final class StandardOutput extends FilterOutputStream {

    /** Nobody reads standard output any more. */
    static final class ReaderGoneException extends IOException {
        private static final long serialVersionUID = 1L;

        private ReaderGoneException(IOException cause) {
            super(cause);
        }
    }

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw isPipe() ? new ReaderGoneException(e) : new IOException("standard output: " + e.getMessage(), e);
        }
    }

    /** The message comes in the system's language; a pipe breaks in one way alone. */
    private static boolean isPipe() {
        Path link = Path.of("/proc/self/fd/1");
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException e) {
            return !Files.exists(link); // No Linux.
        }
    }
}
