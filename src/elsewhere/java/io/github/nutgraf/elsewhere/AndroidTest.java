package io.github.nutgraf.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Nothing in the core, in jsoup or in jackson-core is called that Android's API 26 lacks and D8 does not write anew.
 */
class AndroidTest {

    /** Records and these methods of strings are written anew by D8. */
    private static final Pattern DESUGARED = Pattern.compile(
            "void Record\\.<init>\\(\\)|\\w+ String\\.(strip|stripLeading|stripTrailing|isBlank|repeat)\\((int)?\\)");

    /** TEI is written by the JDK's own writer of XML, which Android has not. */
    private static final Pattern TEI = Pattern.compile("\\bTei[A-Z]\\w*\\.class\\b");

    /** Of jsoup's two engines for regular expressions this one is used where a program brings it. */
    private static final Pattern RE2 = Pattern.compile("\\bRe2jRegex\\b");

    private static final List<String> CORE = List.of(
            "article", "block", "body", "dates", "evidence", "field", "names", "page", "render", "story", "text");

    private static final Set<String> BROUGHT = Set.of(
            "io.github.nutgraf.*",
            "org.jsoup.*",
            "tools.jackson.*",
            "org.apache.commons.*",
            "org.mozilla.*",
            "org.jspecify.*");

    @Test
    void theCoreCallsOnlyWhatAndroidHas() throws IOException {
        Path classes = Path.of("target/classes/io/github/nutgraf");
        List<Path> core = new ArrayList<>(List.of(classes.resolve("Extractor.class")));
        CORE.forEach(room -> core.add(classes.resolve(room)));
        List<String> beyond = beyond(core);
        assertThat(beyond).anyMatch(line -> line.contains("Record.<init>")); // It does look.
        assertThat(beyond)
                .filteredOn(line -> !TEI.matcher(line).find())
                .filteredOn(line -> !DESUGARED.matcher(line).find())
                .isEmpty();
    }

    @Test
    void soDoTheLibrariesItReadsWith() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            if (entry.matches(".*[/\\\\](jsoup-|jackson-core-3|juniversalchardet-)[0-9.]+\\.jar")) {
                jars.add(Path.of(entry));
            }
        }
        assertThat(jars).hasSizeGreaterThanOrEqualTo(3);
        assertThat(beyond(jars))
                .filteredOn(line -> !RE2.matcher(line).find())
                .filteredOn(line -> !DESUGARED.matcher(line).find())
                .isEmpty();
    }

    private static List<String> beyond(List<Path> places) throws IOException {
        Lines lines = new Lines();
        try (InputStream api = Files.newInputStream(Path.of("target/android.signature"))) {
            SignatureChecker checker = new SignatureChecker(api, BROUGHT, lines);
            checker.setCheckJars(true);
            checker.setSourcePath(List.of());
            for (Path place : places) {
                checker.process(place.toFile());
            }
        }
        return lines.errors;
    }

    private static final class Lines implements Logger {
        private final List<String> errors = new ArrayList<>();

        @Override
        public void info(String message) {}

        @Override
        public void info(String message, Throwable t) {}

        @Override
        public void debug(String message) {}

        @Override
        public void debug(String message, Throwable t) {}

        @Override
        public void warn(String message) {}

        @Override
        public void warn(String message, Throwable t) {}

        @Override
        public void error(String message) {
            errors.add(message);
        }

        @Override
        public void error(String message, Throwable t) {
            errors.add(message + ": " + t);
        }
    }
}
