package io.github.nutgraf.output;

import io.github.nutgraf.input.FileNames;
import io.github.nutgraf.input.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells before anything is opened whether writing would destroy what is to be read; links are looked through. */
public final class Overwriting {

    private final List<Path> read = new ArrayList<>();

    /** @param names inputs; what is no name of a file counts for nothing */
    public Overwriting(List<String> names, @Nullable Path... others) throws IOException {
        for (String name : names) {
            try {
                if (!name.isEmpty()) {
                    add(FileNames.path(name));
                }
            } catch (InvalidPathException e) {
                // An address, or nothing: it will be named when it is read.
            }
        }
        for (Path other : others) {
            if (other != null) {
                add(other);
            }
        }
    }

    private void add(Path path) throws IOException {
        if (Files.exists(path)) {
            read.add(path.toRealPath());
        }
    }

    /** Whether any of these files is read, by itself, under another name, or as one of a folder. */
    public boolean isRead(List<Path> files) throws IOException {
        for (Path file : files) {
            if (Files.isRegularFile(file) && (isInput(file) || isInFolder(file.toRealPath()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInput(Path file) throws IOException {
        for (Path input : read) {
            if (Files.isSameFile(input, file)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file of this name, there or not, would be read as one of a folder. */
    public boolean wouldBeRead(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && isInFolder(folder.toRealPath().resolve(whole.getFileName()));
    }

    private boolean isInFolder(Path real) {
        return FileType.of(real.toString()) != FileType.OTHER
                && read.stream().anyMatch(input -> real.startsWith(input) && Files.isDirectory(input));
    }

    /**
     * Whether files of this suffix in this folder, or below it, would be read; or overwrite what is, if files are read
     * that lie there.
     */
    public boolean isRead(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder) || FileType.of("a" + suffix) == FileType.OTHER) {
            return false;
        }
        Path real = folder.toRealPath();
        return read.stream()
                .anyMatch(input -> real.startsWith(input) || (input.startsWith(real) && Files.isRegularFile(input)));
    }

    /** Whether both are one file, there or not. */
    public static boolean same(@Nullable Path a, @Nullable Path b) throws IOException {
        if (a == null || b == null) {
            return false;
        }
        return (Files.exists(a) && Files.exists(b))
                ? Files.isSameFile(a, b)
                : a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }
}
