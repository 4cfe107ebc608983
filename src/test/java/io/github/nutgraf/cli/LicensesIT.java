package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * All that is shaded into the command line's jar has its licence and its notice in there. A dependency that was added
 * fails here until src/cli/licenses/THIRD-PARTY.txt has an entry for it.
 */
class LicensesIT {

    private static final Pattern COMPONENT =
            Pattern.compile("\"group\"\\s*:\\s*\"([^\"]+)\",\\s*\"name\"\\s*:\\s*\"([^\"]+)\"");
    private static final String OURS = "io/github/nutgraf/";
    private static final Pattern NOTICE = Pattern.compile("META-INF/NOTICE(\\.txt|\\.md)?");
    private static final Pattern LICENSE_FILE =
            Pattern.compile("(?i)(META-INF/)?(.*/)?[^/]*(licen[sc]e|copying)[^/]*(?<!\\.class)");

    /** The values of all lines {@code key: a, b}. */
    private static Set<String> listed(String key) throws IOException {
        Set<String> values = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/cli/licenses/THIRD-PARTY.txt"))) {
            if (line.startsWith(key + ": ")) {
                values.addAll(List.of(line.substring(key.length() + 2).split(", ")));
            }
        }
        return values;
    }

    @Test
    void eachDependencyHasItsEntryAndNoOtherHas() throws IOException {
        String bom = Files.readString(Path.of("target/bom.json"));
        Matcher component = COMPONENT.matcher(bom.substring(bom.lastIndexOf("\"components\"")));
        Set<String> shaded = new TreeSet<>();
        while (component.find()) {
            shaded.add(component.group(1) + ":" + component.group(2));
        }

        assertThat(listed("Artifacts")).isEqualTo(shaded);
    }

    @Test
    void eachClassBelongsToAnEntry() throws IOException {
        Set<String> packages = listed("Classes");
        try (ZipFile jar = cli()) {
            assertThat(jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                            .filter(name ->
                                    !name.startsWith(OURS) && packages.stream().noneMatch(name::startsWith)))
                    .as("classes of a library that no entry names")
                    .isEmpty();
        }
    }

    @Test
    void theTextsAreThere() throws IOException {
        try (ZipFile jar = cli()) {
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
            String third = text(jar, "META-INF/licenses/THIRD-PARTY.txt");
            assertThat(third).isEqualTo(Files.readString(Path.of("src/cli/licenses/THIRD-PARTY.txt")));
            for (String license : listed("Licence")) {
                String file =
                        license.equals("Apache-2.0") ? "META-INF/LICENSE" : "META-INF/licenses/" + license + ".txt";
                assertThat(jar.getEntry(file) != null || third.contains("\n---- " + license + " ----\n"))
                        .as("the text of " + license)
                        .isTrue();
            }
        }
    }

    @Test
    void whatDependenciesSayInNoticesAndLicencesOfTheirOwnIsKept() throws IOException {
        List<String> jars = shadedJars();
        assertThat(jars).hasSizeGreaterThan(10);
        try (ZipFile cli = cli()) {
            String notice = squeezed(text(cli, "META-INF/NOTICE"));
            assertThat(notice).doesNotContain("in this case for //");
            for (String line : Files.readAllLines(Path.of("NOTICE"))) {
                assertThat(notice).contains(squeezed(line));
            }
            for (String path : jars) {
                try (ZipFile jar = new ZipFile(path)) {
                    for (ZipEntry entry : jar.stream().toList()) {
                        if (NOTICE.matcher(entry.getName()).matches()) {
                            for (String line : text(jar, entry.getName()).split("\n")) {
                                assertThat(notice).as(path).contains(squeezed(line));
                            }
                        } else if (LICENSE_FILE.matcher(entry.getName()).matches()) {
                            assertThat(isKept(cli, text(jar, entry.getName()), entry.getName()))
                                    .as(path + "!" + entry.getName())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void theLibraryHasItsOwn() throws IOException {
        try (ZipFile jar = new ZipFile(library().toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
            assertThat(text(jar, "META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("NOTICE")));
        }
    }

    /** Under its own name, or as the licence that all Apache libraries carry. */
    private static boolean isKept(ZipFile cli, String license, String name) throws IOException {
        boolean itself = cli.getEntry(name) != null && text(cli, name).equals(license);
        return itself || squeezed(license).startsWith("Apache License Version 2.0, January 2004");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The jars of the dependencies that have an entry, from the tests' class path. */
    private static List<String> shadedJars() throws IOException {
        Set<String> names = new TreeSet<>();
        listed("Artifacts").forEach(artifact -> names.add(artifact.substring(artifact.indexOf(':') + 1)));
        List<String> jars = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String file = Path.of(path).getFileName().toString();
            if (names.contains(file.replaceFirst("-\\d.*\\.jar$", ""))) {
                jars.add(path);
            }
        }
        return jars;
    }

    private static Path library() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("nutgraf-\\d[\\d.]*(-SNAPSHOT)?\\.jar"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private static ZipFile cli() throws IOException {
        return new ZipFile(System.getProperty("nutgraf.cli.jar"));
    }

    private static String text(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
