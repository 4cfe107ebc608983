package io.github.nutgraf.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file holds, told by its name; all but a ZIP archive may be packed by gzip or zstd. */
public enum FileType {
    /** One page. */
    PAGE,
    /** A ZIP archive of pages. */
    ZIP,
    /** A ZIP archive of web archives. */
    WACZ,
    /** A web archive. */
    WARC,
    /** JSON Lines, a page a line. */
    JSON_LINES,
    /** Nothing this program takes from a folder. */
    OTHER;

    private static final Map<String, FileType> SUFFIXES = Map.of(
            ".html", PAGE,
            ".htm", PAGE,
            ".xhtml", PAGE,
            ".zip", ZIP,
            ".wacz", WACZ,
            ".warc", WARC,
            ".jsonl", JSON_LINES,
            ".ndjson", JSON_LINES);

    /** What is never read, by how it begins. */
    private static final List<Map.Entry<String, String>> REFUSED = List.of(
            Map.entry("PAR1", "Parquet"),
            Map.entry("%PDF-", "PDF"),
            Map.entry("Obj\1", "Avro"),
            Map.entry("ARROW1", "Arrow"),
            Map.entry("SQLite format 3", "SQLite"),
            Map.entry("filedesc://", "an ARC file (WARC is)"),
            Map.entry("From: <Saved by ", "MHTML"),
            Map.entry("MIME-Version: ", "MHTML"),
            Map.entry("PK\3\4", "a ZIP archive by the name of a page"),
            Map.entry("7z\u00bc\u00af", "7-Zip"),
            Map.entry("\u00fd7zXZ", "xz"),
            Map.entry("BZh", "bzip2"),
            Map.entry("Rar!", "RAR"),
            Map.entry("\u0089PNG", "an image"),
            Map.entry("GIF8", "an image"),
            Map.entry("RIFF", "an image or sound"),
            Map.entry("\u00ff\u00d8\u00ff", "an image"));

    /** Where the header of a tar archive has its mark (POSIX.1-1988). */
    private static final int TAR_MARK = 257;

    private static final Set<String> PACKED = Set.of(".gz", ".zst");

    /** What macOS puts beside a file of another file system ({@code ._page.html}) is none. */
    public static FileType of(String name) {
        if (name.startsWith("._", name.lastIndexOf('/') + 1)) {
            return OTHER;
        }
        return SUFFIXES.getOrDefault(suffix(unpacked(name)), OTHER);
    }

    /** Whether a file of this name is packed, as ZIP archives always are. */
    static boolean isPacked(String name) {
        FileType type = of(name);
        return type == ZIP || type == WACZ || !unpacked(name).equals(name);
    }

    /** What a file holds that begins like this; a page if nothing else is told. */
    static FileType ofStart(String start) {
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        return start.startsWith("{") || start.startsWith("\u00ef\u00bb\u00bf{") ? JSON_LINES : PAGE;
    }

    /** What it is called that begins like this and is never read; empty for all else. */
    static String refused(String start) {
        for (Map.Entry<String, String> known : REFUSED) {
            if (start.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        if (start.startsWith("ORC") && start.length() > 3 && start.charAt(3) < ' ') {
            return "ORC";
        }
        if (start.startsWith("ustar", TAR_MARK)) {
            return "tar";
        }
        return start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")
                ? "an array of JSON (a line an object is)"
                : "";
    }

    /** The id of a page in a file of this name: the name without {@code .html} and {@code .gz}. */
    static String id(String name) {
        String plain = unpacked(name);
        String suffix = suffix(plain);
        String id = SUFFIXES.get(suffix) == PAGE ? plain.substring(0, plain.length() - suffix.length()) : plain;
        return id.isEmpty() || id.endsWith("/") ? name : id;
    }

    /** The last name's suffix in lower case; empty if it has none. */
    private static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String unpacked(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && PACKED.contains(name.substring(dot).toLowerCase(Locale.ROOT)) ? name.substring(0, dot) : name;
    }
}
