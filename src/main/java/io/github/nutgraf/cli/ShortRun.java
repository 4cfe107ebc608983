package io.github.nutgraf.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a short run the second compiler, which until some thousand pages are done costs more than it saves. {@code
 * bin/nutgraf} chooses before Java starts; a plain {@code java -jar} has only the virtual machine's own diagnostic command
 * left, which takes directives for its compilers while it runs.
 */
final class ShortRun {

    /** From so many pages on the second compiler's code pays; docs/performance.md has the measurements. */
    private static final long MANY = 10_000;

    private static final String FIRST_COMPILER_ALONE = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private ShortRun() {}

    /** @param pages how many there will be in all */
    static void begin(long pages) {
        // Started by bin/nutgraf, the machine has no second compiler ("emulated client").
        if (pages >= MANY || System.getProperty("java.vm.info", "").contains("emulated-client")) {
            return;
        }
        try {
            Path directives = Files.createTempFile("nutgraf", ".json");
            try {
                Files.writeString(directives, FIRST_COMPILER_ALONE);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {directives.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(directives);
            }
        } catch (JMException | IOException | RuntimeException | LinkageError e) {
            // Another maker's machine, or one without management: it compiles as it likes.
        }
    }
}
