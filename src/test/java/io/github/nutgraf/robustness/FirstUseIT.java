package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What the library reads once is read before any large page is. A class whose tables are first asked for when a page has filled
 * the memory fails for good: the virtual machine never tries again, and all pages behind that one are lost.
 */
@Timeout(120)
class FirstUseIT {

    private static final Pattern INITIALIZED =
            Pattern.compile("Initializing '(io/github/nutgraf/[^']+)'(?!\\(no method)");

    /** The text is mended before there is a tree that could fill the memory; their tables hold a few words. */
    private static final Set<String> BEFORE_THE_TREE = Set.of("LanguageCharsets", "TwiceEncoded", "WrongLatin");

    @Test
    void noPageIsTheFirstToAskForATable() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+init=info:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstUse.class.getName(),
                        "fixtures")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isZero();
        int ready = out.indexOf('\n' + FirstUse.READY);
        assertThat(ready).isPositive();
        assertThat(initialized(out.substring(0, ready)))
                .contains("NameTables", "StoryModel$Shipped", "KindModel$Shipped");
        List<String> late = initialized(out.substring(ready));
        // The tables of a switch over an enum are a few bytes of the compiler's.
        late.removeIf(name -> name.matches(".*\\$[0-9]+") || BEFORE_THE_TREE.contains(name));
        assertThat(late).isEmpty();
    }

    private static List<String> initialized(String log) {
        return INITIALIZED
                .matcher(log)
                .results()
                .map(found -> found.group(1).substring(found.group(1).lastIndexOf('/') + 1))
                .collect(Collectors.toList());
    }
}
