package io.github.nutgraf.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Walks a folder in the code point order of the ids its files get, one directory's names in memory at a time.
 *
 * <p>Sorting a directory's entries by id, with a slash behind the name of a directory, puts all ids below the folder in
 * order: an id below {@code a} starts with {@code a/}.
 */
final class Folder {

    private record Entry(String key, String name, Path path, boolean directory) {}

    /** Takes a file: its path below the folder, parted by slashes, and where it is. */
    interface Visitor {
        void file(String relative, Path file) throws IOException;

        void unreadable(Path directory, IOException reason) throws IOException;

        /** Learns of something that is passed over. */
        default void skipped(String why) {}
    }

    private Folder() {}

    static void walk(Path folder, Visitor visitor) throws IOException {
        walk(folder, "", visitor);
    }

    private static void walk(Path directory, String prefix, Visitor visitor) throws IOException {
        List<Entry> entries;
        try {
            entries = list(directory, visitor);
        } catch (IOException e) {
            visitor.unreadable(directory, e);
            return;
        }
        for (Entry entry : entries) {
            if (entry.directory()) {
                walk(entry.path(), prefix + entry.name() + "/", visitor);
            } else {
                visitor.file(prefix + entry.name(), entry.path());
            }
        }
    }

    /** Links to files are followed; one that leads nowhere is kept, so that it is named as failed. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path) || (Files.isSymbolicLink(path) && !Files.exists(path));
    }

    private static String passedOver(Path path) {
        return Files.isDirectory(path) ? "link to a folder" : Files.isRegularFile(path) ? "not HTML" : "no file";
    }

    private static List<Entry> list(Path directory, Visitor visitor) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                String name = FileNames.name(path.getFileName());
                // A link to a directory is not followed: it may lead back up.
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    entries.add(new Entry(name + "/", name, path, true));
                } else if (FileType.of(name) != FileType.OTHER && isFile(path)) {
                    entries.add(new Entry(FileType.id(name), name, path, false));
                } else {
                    visitor.skipped(passedOver(path));
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Entry::key, CodePointOrder.INSTANCE)
                .thenComparing(Entry::name, CodePointOrder.INSTANCE));
        return entries;
    }
}
