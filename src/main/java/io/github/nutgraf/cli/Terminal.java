package io.github.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether standard error goes to a terminal. The JDK cannot
     * tell for one stream alone, so this asks Linux, and elsewhere says no.
     */
    static boolean watchesErrors() {
        Path link = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }
}
