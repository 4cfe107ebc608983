package io.github.nutgraf.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Names of files, in UTF-8 whatever the locale. Where it names no charset, as in many containers ({@code LC_ALL=C}), Java
 * takes names for ASCII: it garbles what the command line says and cannot open what lies in a folder. Paths hold bytes,
 * though, and a {@code file:} address gives and takes them as they are.
 */
public final class FileNames {

    /** Whether Java can say any name itself: then nothing here does anything. */
    private static final boolean PLAIN = isPlain();

    private static final Path ROOT = Path.of("/");

    private FileNames() {}

    private static boolean isPlain() {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return !System.getProperty("file.separator", "/").equals("/")
                || !Charset.isSupported(charset)
                || !Charset.forName(charset).equals(StandardCharsets.US_ASCII);
    }

    /** The arguments as they were given. Linux keeps their bytes; elsewhere they stay as Java read them. */
    public static String[] arguments(String[] args) {
        if (PLAIN || Arrays.stream(args).allMatch(FileNames::isAscii)) {
            return args;
        }
        String[] given;
        try {
            given = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8)
                    .split("\0", -1);
        } catch (IOException e) {
            return args;
        }
        int first = given.length - 1 - args.length;
        return first < 1 ? args : Arrays.copyOfRange(given, first, given.length - 1);
    }

    /**
     * The path of this name.
     *
     * @throws InvalidPathException if no file can be called so
     */
    public static Path path(String name) {
        if (PLAIN || isAscii(name)) {
            return Path.of(name);
        }
        Path absolute = Path.of(URI.create("file://" + (name.startsWith("/") ? "" : "/") + escaped(name)));
        return name.startsWith("/") ? absolute : ROOT.relativize(absolute);
    }

    /** The name of this path. */
    public static String name(Path path) {
        String plain = path.toString();
        if (PLAIN || isAscii(plain)) {
            return plain;
        }
        String name = unescaped(ROOT.resolve(path).toUri().getRawPath());
        int from = path.isAbsolute() ? 0 : 1;
        // A folder's address has a slash at its end.
        return name.endsWith("/") ? name.substring(from, name.length() - 1) : name.substring(from);
    }

    /** The whole path of an input; itself if it is an address, standard input, or no name of a file. */
    public static String absolute(String name) {
        if (name.equals("-") || ArchiveAddress.isOne(name)) {
            return name;
        }
        try {
            return name(path(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '/' || (b > 0 && Character.isLetterOrDigit(b));
            out.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return out.toString();
    }

    private static String unescaped(String address) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                out.write(Integer.parseInt(address, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.write(address.charAt(i));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
