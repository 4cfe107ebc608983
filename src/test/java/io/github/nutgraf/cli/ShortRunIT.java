package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Asks the virtual machine itself what its second compiler is told, in a process that has nothing to lose. */
@Timeout(60)
class ShortRunIT {

    private static final String EXCLUDED = "Exclude:true";

    @Test
    void aShortRunIsSparedTheSecondCompiler() throws Exception {
        assertThat(directives("300")).contains(EXCLUDED);
    }

    @Test
    void aLongRunIsNot() throws Exception {
        assertThat(directives("10000")).contains("Directive").doesNotContain(EXCLUDED);
    }

    @Test
    void oneWithoutThatCompilerIsLeftAlone() throws Exception {
        assertThat(directives("300", "-XX:TieredStopAtLevel=1"))
                .contains("Directive")
                .doesNotContain(EXCLUDED);
    }

    private static String directives(String pages, String... options) throws IOException, InterruptedException {
        String[] command = new String[options.length + 5];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        System.arraycopy(options, 0, command, 1, options.length);
        command[options.length + 1] = "-cp";
        command[options.length + 2] = System.getProperty("java.class.path");
        command[options.length + 3] = Run.class.getName();
        command[options.length + 4] = pages;
        Process run = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isZero();
        return out;
    }

    static final class Run {

        private Run() {}

        public static void main(String[] args) throws JMException {
            ShortRun.begin(Long.parseLong(args[0]));
            System.out.println(ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesPrint",
                            null,
                            null));
        }
    }
}
