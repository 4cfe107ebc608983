package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What commands of the documents name is there: Maven cannot run within its own tests, and some take minutes. Those of the
 * command line are run by {@code DocumentsIT}, {@code ReadmeIT} and {@code ServeIT}.
 */
class CommandsTest {

    private static final Pattern OUR_CLASS = Pattern.compile("\\bio\\.github\\.nutgraf\\.[\\w.]*\\b[A-Z]\\w+");
    private static final Pattern BY_FORM =
            Pattern.compile("(JAZZER_FUZZ=1 )?(\\./mvnw|java|bin/release-dry-run|\\.ci/run)( .*)?|-D.*");

    /** Run by the tests of the command line, but for what never ends. */
    private static final Pattern RUN = Pattern.compile("(curl .*\\| )?(bin/)?nutgraf .*|curl --data-binary .*");

    private static final Pattern OF_OTHER_PROGRAMS = Pattern.compile("(git|cd|cp|sha256sum) .*");

    private static final Pattern TEST_NAME = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w*(?:Test|IT|Fuzz))\\b");

    /** Properties that Maven and its plugins know by themselves. */
    private static final Set<String> OF_MAVEN =
            Set.of("skipTests", "test", "mdep.outputFile", "newVersion", "generateBackupPoms");

    private static final Pattern READ_PROPERTY =
            Pattern.compile("(?:System\\.getProperty|(?:Integer|Long)\\.get(?:Integer|Long))\\(\\s*\"([\\w.]+)\"");

    private static String pom = "";
    private static String sources = "";

    @BeforeAll
    static void read() throws IOException {
        pom = Files.readString(Path.of("pom.xml"));
        StringBuilder all = new StringBuilder();
        for (Path file : sources()) {
            all.append(Files.readString(file));
        }
        sources = all.toString();
    }

    @Test
    void eachCommandIsOneThatATestKnows() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Document document : Document.all()) {
            for (String command : document.commands()) {
                if (Stream.of(BY_FORM, RUN, OF_OTHER_PROGRAMS)
                        .noneMatch(kind -> kind.matcher(command).matches())) {
                    unknown.add(document.path() + ": " + command);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void profilesExecutionsTestsClassesAndPropertiesAreThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (Document document : Document.all()) {
            for (String command : document.commands()) {
                if (BY_FORM.matcher(command).matches()) {
                    commands++;
                    missing(command).forEach(what -> wrong.add(document.path() + ": " + command + ": " + what));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(commands).isGreaterThan(35);
    }

    @Test
    void testsThatTheTextNamesAreThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (Document document : Document.all()) {
            for (MatchResult test : TEST_NAME
                    .matcher(Files.readString(document.path()))
                    .results()
                    .toList()) {
                named++;
                if (source("/" + test.group(1) + ".java") == null) {
                    missing.add(document.path() + ": " + test.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(30);
    }

    private static List<String> missing(String command) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String word : command.replace("'", "").split(" ")) {
            if (word.startsWith("-P")) {
                requireInPom(word.substring(2), missing);
            } else if (word.matches(".*:.*@.*")) {
                requireInPom(word.substring(word.indexOf('@') + 1), missing);
            } else if (word.startsWith("-D")) {
                String[] property = word.substring(2).split("=", 2);
                if (!isKnown(property[0])) {
                    missing.add(word);
                }
                if (property[0].equals("test")) {
                    missing.addAll(missingTests(property[1]));
                }
            } else if (word.matches("(bin|\\.ci|\\.)/[\\w-]+") && !Files.exists(Path.of(word))) {
                missing.add(word);
            }
        }
        Matcher type = OUR_CLASS.matcher(command);
        while (type.find()) {
            Path file = source(type.group().replace('.', '/') + ".java");
            if (file == null || !Files.readString(file).contains(" static void main(String[] ")) {
                missing.add(type.group());
            }
        }
        return missing;
    }

    private static void requireInPom(String id, List<String> missing) {
        if (!pom.contains("<id>" + id + "</id>")) {
            missing.add(id);
        }
    }

    private static boolean isKnown(String property) {
        return OF_MAVEN.contains(property)
                || pom.contains("${" + property + "}")
                || READ_PROPERTY
                        .matcher(sources)
                        .results()
                        .anyMatch(read -> read.group(1).equals(property));
    }

    private static List<String> missingTests(String names) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String test : names.split(",")) {
            String file = test.substring(test.lastIndexOf('/') + 1);
            if (source(file.replace("*", "") + ".java") == null) {
                missing.add(file);
            }
        }
        return missing;
    }

    /** The source file whose path ends like that; null if there is none. */
    private static Path source(String end) throws IOException {
        return sources().stream()
                .filter(file -> file.toString().replace('\\', '/').endsWith(end))
                .findFirst()
                .orElse(null);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
