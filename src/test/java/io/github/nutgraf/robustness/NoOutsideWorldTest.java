package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The library opens no connection, looks no name up and reads no file: the constant pools of its classes do not name
 * what could. The command line may, and the one door that takes a file.
 */
class NoOutsideWorldTest {

    private static final Path CLASSES = Path.of("target/classes/io/github/nutgraf");

    /** Types as constant pools write them; a slash or a star at the end stands for all that begins so. */
    private static final List<String> BANNED = List.of(
            "java/io/File*",
            "java/io/RandomAccessFile",
            "java/lang/Process*",
            "java/lang/Runtime",
            "java/net/Datagram*",
            "java/net/Http*",
            "java/net/Inet*",
            "java/net/JarURLConnection",
            "java/net/MulticastSocket",
            "java/net/NetworkInterface",
            "java/net/Proxy*",
            "java/net/ServerSocket",
            "java/net/Socket*",
            "java/net/URLClassLoader",
            "java/net/URLConnection",
            "java/net/URLStreamHandler*",
            "java/net/http/",
            "java/nio/channels/",
            "java/nio/file/",
            "java/rmi/",
            "java/util/ServiceLoader",
            "java/util/jar/",
            "java/util/zip/ZipFile",
            "javax/naming/",
            "javax/net/",
            "javax/script/",
            "javax/xml/parsers/",
            "javax/xml/stream/XMLInputFactory",
            "javax/xml/transform/",
            "javax/xml/validation/",
            "javax/xml/xpath/",
            "org/jsoup/Connection*",
            "org/jsoup/helper/",
            "org/w3c/",
            "org/xml/",
            "org/jsoup/Jsoup.connect",
            "org/jsoup/Jsoup.newSession",
            "java/net/URI.toURL");

    /** What may be asked of a URL: its parts. Opening one would connect; comparing two would look their names up. */
    private static final Set<String> PARTS_OF_URLS = Set.of(
            "java/net/URL.<init>",
            "java/net/URL.getAuthority",
            "java/net/URL.getFile",
            "java/net/URL.getHost",
            "java/net/URL.getPath",
            "java/net/URL.getProtocol",
            "java/net/URL.getQuery",
            "java/net/URL.getRef",
            "java/net/URL.toExternalForm",
            "java/net/URL.toString");

    /** The door for a file, and what it needs. */
    private static final Set<String> DOOR = Set.of(
            "java/nio/file/Path",
            "java/nio/file/Files",
            "java/nio/file/Files.newInputStream",
            "java/nio/file/OpenOption");

    /** How much memory there is, which one class asks. */
    private static final Set<String> MEMORY =
            Set.of("java/lang/Runtime", "java/lang/Runtime.getRuntime", "java/lang/Runtime.maxMemory");

    /** What reads inputs and writes results, the command line, its page, the measuring, and functions for other programs. */
    private static final List<String> TOOLS =
            List.of("input/", "output/", "cli/", "serve/", "evaluation/", "spark/", "langchain4j/", "tika/");

    private static boolean isTool(String name) {
        return TOOLS.stream().anyMatch(name::startsWith);
    }

    @Test
    void noClassCanReachOut() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Path file : classes()) {
            String name = CLASSES.relativize(file).toString().replace('\\', '/');
            if (isTool(name)) {
                continue;
            }
            read++;
            for (String constant : constants(Files.readAllBytes(file))) {
                boolean door = name.equals("Extractor.class") && DOOR.contains(constant);
                boolean memory = name.equals("text/Heap.class") && MEMORY.contains(constant);
                if (isBanned(constant) && !door && !memory) {
                    wrong.add(name + " names " + constant);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(200);
    }

    @Test
    void theReaderSeesWhatInputsAreReadBy() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : classes()) {
            if (file.startsWith(CLASSES.resolve("input"))) {
                seen.addAll(constants(Files.readAllBytes(file)));
            }
        }
        assertThat(seen.stream().filter(NoOutsideWorldTest::isBanned))
                .contains("java/nio/file/Files", "java/net/http/HttpClient");
    }

    private static boolean isBanned(String constant) {
        if (constant.startsWith("java/net/URL.")) {
            return !PARTS_OF_URLS.contains(constant);
        }
        for (String banned : BANNED) {
            boolean open = banned.endsWith("*") || banned.endsWith("/");
            String start = banned.endsWith("*") ? banned.substring(0, banned.length() - 1) : banned;
            if (constant.equals(start) || constant.startsWith(open ? start : start + ".")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** All types that a class speaks of, and the members it uses as {@code owner.name}, JVMS §4.4. */
    private static Set<String> constants(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
        in.readInt();
        int count = in.readUnsignedShort();
        int[] tag = new int[count];
        String[] text = new String[count];
        int[] first = new int[count];
        int[] second = new int[count];
        for (int i = 1; i < count; i++) {
            tag[i] = in.readUnsignedByte();
            switch (tag[i]) {
                case 1 -> text[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> throw new IOException("constant " + tag[i]);
            }
        }
        Set<String> out = new TreeSet<>();
        for (int i = 1; i < count; i++) {
            if (tag[i] == 7) {
                out.add(text[first[i]]);
            } else if (tag[i] >= 9 && tag[i] <= 11) {
                out.add(text[first[first[i]]] + "." + text[first[second[i]]]);
            } else if (tag[i] == 12) {
                // Types that only descriptors name.
                for (String part : text[second[i]].split("[();\\[]")) {
                    if (part.startsWith("L")) {
                        out.add(part.substring(1));
                    }
                }
            }
        }
        return out;
    }
}
