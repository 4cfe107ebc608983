package io.github.nutgraf.output;

import io.github.nutgraf.input.FileNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Writes a file a page into a folder, named after the page's id. */
public final class FolderOutput implements BatchOutput {

    /** File systems take 255 bytes in a name; a character has up to four, and the suffix needs room. */
    private static final int LONGEST_NAME = 50;

    private final Path folder;
    private final String suffix;

    public FolderOutput(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** Whether a page's file is there already. */
    public boolean has(String id) {
        return Files.exists(file(id));
    }

    @Override
    public void write(String id, byte[] result) throws IOException {
        Path file = file(id);
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Path part = PartOutput.part(file);
        try (OutputStream out = Files.newOutputStream(part)) {
            if (PartOutput.isGzip(file)) {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                packed.write(result);
                packed.finish();
            } else {
                out.write(result);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file of a page. It is always below the folder, whatever the id; ids that differ get names that differ. */
    Path file(String id) {
        Path path = folder;
        StringBuilder kept = new StringBuilder();
        for (String part : id.split("/")) {
            String name = safe(part);
            if (!name.isEmpty()) {
                path = path.resolve(FileNames.path(name));
                kept.append(kept.isEmpty() ? "" : "/").append(name);
            }
        }
        boolean same = kept.toString().equals(id);
        Path last = path.equals(folder) ? null : path.getFileName();
        String name = (last == null ? "page" : FileNames.name(last)) + (same ? "" : "-" + checksum(id)) + suffix;
        return last == null ? folder.resolve(FileNames.path(name)) : path.resolveSibling(FileNames.path(name));
    }

    private static String safe(String part) {
        StringBuilder out = new StringBuilder();
        part.codePoints().limit(LONGEST_NAME).forEach(c -> {
            boolean bad = Character.isISOControl(c)
                    || "\\:*?\"<>|".indexOf(c) >= 0
                    || Character.getType(c) == Character.SURROGATE;
            out.appendCodePoint(bad ? '_' : c);
        });
        return out.toString().equals(".") || out.toString().equals("..") ? "_" : out.toString();
    }

    private static String checksum(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
