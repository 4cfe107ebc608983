package io.github.nutgraf;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of the packages, proved on the sources and the compiled classes. */
class ArchitectureTest {

    private static final String BASE = "io.github.nutgraf";
    private static final Path SOURCES = Path.of("src/main/java/io/github/nutgraf");
    private static final Path CLASSES = Path.of("target/classes");

    /** Each room with the rooms it may name; the root package is called {@code root}. The order allows no cycle. */
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            entry("article", Set.of()),
            entry("text", Set.of("article")),
            entry("dates", Set.of("article", "text")),
            entry("names", Set.of("article", "text", "dates")),
            entry("page", Set.of("article", "text", "dates", "names")),
            entry("evidence", with("page")),
            entry("block", with("page", "evidence")),
            entry("story.rule", with("page", "evidence", "block")),
            entry("story", with("page", "evidence", "block", "story.rule")),
            entry("body", with("page", "evidence", "block", "story.rule", "story")),
            entry("field.shared", with("page", "evidence", "block", "body")),
            entry("field.byline", with("page", "evidence", "block", "body", "field.shared")),
            entry("field.date", with("page", "evidence", "block", "body", "field.shared")),
            entry("field.headline", with("page", "evidence", "block", "body", "field.shared")),
            entry("field.kind", with("page", "evidence", "block", "story.rule", "story", "body", "field.shared")),
            entry(
                    "field",
                    with(
                            "page",
                            "evidence",
                            "block",
                            "body",
                            "field.shared",
                            "field.byline",
                            "field.date",
                            "field.headline",
                            "field.kind",
                            "story")),
            entry("root", with("page", "evidence", "block", "story", "body", "field", "field.kind")),
            entry("render", Set.of("article", "text")),
            entry("evaluation", Set.of("article")),
            entry("input", Set.of("article", "text")),
            entry("output", Set.of("article", "render", "input")),
            entry("spark", Set.of("article", "root", "render", "input")),
            entry("langchain4j", Set.of("article", "root", "render")),
            entry("tika", Set.of("article", "root", "render")),
            entry("serve", Set.of("article", "root", "render", "input")),
            entry("cli", Set.of("text", "article", "root", "render", "evaluation", "input", "output", "serve")));

    /** The adapters, which no other room may see, with what they alone may name. */
    private static final Map<String, Pattern> ADAPTERS = Map.of(
            "spark", Pattern.compile("\\b(?:org\\.apache\\.(?:spark|hadoop)|scala)\\."),
            "langchain4j", Pattern.compile("\\bdev\\.langchain4j\\."),
            "tika", Pattern.compile("\\borg\\.apache\\.tika\\."));

    /** These rooms, and those that know no page. */
    private static Set<String> with(String... rooms) {
        Set<String> all = new TreeSet<>(Set.of("article", "text", "dates", "names"));
        all.addAll(List.of(rooms));
        return all;
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m:^\\s*//.*$)", Pattern.DOTALL);
    private static final Pattern OUR_NAME =
            Pattern.compile("\\bio\\.github\\.nutgraf\\.(?:([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.)?[A-Z]");

    private record Source(String room, String name, String code) {
        boolean says(String word) {
            return Pattern.compile("\\b" + Pattern.quote(word)).matcher(code).find();
        }
    }

    @Test
    void importsRunOneWay() throws IOException {
        List<String> wrong = new ArrayList<>();
        int names = 0;
        for (Source source : sources()) {
            for (String seen : roomsNamedBy(source)) {
                names++;
                if (!MAY_SEE.getOrDefault(source.room(), Set.of()).contains(seen)) {
                    wrong.add(source.room() + "/" + source.name() + " sees " + seen);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(names).as("names of other rooms").isGreaterThan(100);
    }

    @Test
    void theCoreTouchesNoAdapter() throws IOException {
        assertThat(MAY_SEE.values())
                .allSatisfy(seen -> assertThat(seen).doesNotContainAnyElementsOf(ADAPTERS.keySet()));
        for (Source source : sources()) {
            ADAPTERS.forEach((room, library) -> {
                if (!source.room().equals(room)) {
                    assertThat(library.matcher(source.code()).find())
                            .as("%s names what only %s may", source.name(), room)
                            .isFalse();
                }
            });
        }
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .noneMatch(name -> name.matches(".*(spark|hadoop|scala|langchain4j|tika).*"));
        }
    }

    @Test
    void everyRoomIsListed() throws IOException {
        assertThat(sources()).extracting(Source::room).allMatch(MAY_SEE::containsKey, "known room");
    }

    @Test
    void threePackagesAreExported() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).exports())
                    .allMatch(export -> !export.isQualified(), "exported to all")
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder(BASE, BASE + ".article", BASE + ".render");
        }
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Source> all = sources();
        Set<String> marked = new TreeSet<>();
        Set<String> rooms = new TreeSet<>();
        for (Source source : all) {
            rooms.add(source.room());
            if (source.name().equals("package-info.java") && source.code().contains("@NullMarked")) {
                marked.add(source.room());
            }
        }
        assertThat(marked).isEqualTo(rooms);
    }

    @Test
    void nothingIsReflected() throws IOException {
        for (Source source : sources()) {
            for (String word : List.of("java.lang.reflect", "java.lang.invoke", "Class.forName", "setAccessible")) {
                assertThat(source.says(word))
                        .as("%s says %s", source.name(), word)
                        .isFalse();
            }
        }
    }

    @Test
    void onlyTheCommandLineAndTheJobPrint() throws IOException {
        for (Source source : sources()) {
            if (!source.room().equals("cli") && !source.name().equals("ExtractArticles.java")) {
                for (String word :
                        List.of("System.out", "System.err", "System.Logger", "java.util.logging", "printStackTrace")) {
                    assertThat(source.says(word))
                            .as("%s says %s", source.name(), word)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void nothingStaticChanges() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : compiled()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && changes(field)) {
                    wrong.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Arrays count as constants as long as nobody outside the package can reach them. */
    private static boolean changes(Field field) throws IllegalAccessException {
        int modifiers = field.getModifiers();
        Class<?> type = field.getType();
        if (!Modifier.isFinal(modifiers)
                || type.getName().startsWith("java.util.concurrent.")
                || ThreadLocal.class.isAssignableFrom(type)) {
            return true;
        }
        if (type.isArray()) {
            return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
        }
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            field.setAccessible(true);
            String made = field.get(null).getClass().getName();
            return !made.startsWith("java.util.ImmutableCollections$")
                    && !made.startsWith("java.util.Collections$Unmodifiable");
        }
        return false;
    }

    private static Set<String> roomsNamedBy(Source source) {
        Set<String> rooms = new TreeSet<>();
        Matcher name = OUR_NAME.matcher(source.code());
        while (name.find()) {
            rooms.add(name.group(1) == null ? "root" : name.group(1));
        }
        rooms.remove(source.room());
        return rooms;
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            Path below = SOURCES.relativize(file);
            String room = below.getNameCount() == 1
                    ? "root"
                    : below.subpath(0, below.getNameCount() - 1)
                            .toString()
                            .replace(below.getFileSystem().getSeparator(), ".");
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            sources.add(new Source(room, file.getFileName().toString(), ownPackageDropped(code)));
        }
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }

    private static String ownPackageDropped(String code) {
        return code.replaceFirst("(?m)^package [^;]+;", "");
    }

    private static List<Class<?>> compiled() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (Path file : files(CLASSES.resolve(SOURCES.subpath(3, SOURCES.getNameCount())), ".class")) {
            String name = CLASSES.relativize(file).toString();
            types.add(Class.forName(name.substring(0, name.length() - ".class".length())
                    .replace(file.getFileSystem().getSeparator(), ".")));
        }
        return types;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
