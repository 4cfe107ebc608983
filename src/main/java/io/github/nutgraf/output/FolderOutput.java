package io.github.nutgraf.output;

import io.github.nutgraf.input.FileNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a file a page into a folder, named after the page's id. */
public final class FolderOutput implements BatchOutput {

    /** File systems take 255 bytes in a name; a character has up to four, and the suffix needs room. */
    private static final int LONGEST_NAME = 50;

    /** Longer paths are cut in the middle: systems take 4,096 bytes. */
    private static final int MOST_PARTS = 16;

    private static final Pattern CHECKED = Pattern.compile("-[0-9a-f]{16}$");

    private final Path folder;
    private final String suffix;
    private final byte[] head;
    private final FolderRun run;

    /**
     * Creates the folder if it is not there.
     *
     * @param head what each file begins with
     * @param resume whether to go on with what an earlier run left
     * @throws IOException if it cannot be, or another run writes there
     */
    public FolderOutput(Path folder, String suffix, String head, RunDescription run, boolean resume)
            throws IOException {
        this.folder = folder;
        this.suffix = suffix;
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.run = new FolderRun(folder, run, resume);
    }

    /** What keeps this run from going on with the earlier one; null for nothing. */
    public @Nullable String unlike() {
        return run.difference();
    }

    /** Whether a page's file is there already. */
    public boolean has(String id) {
        return Files.isRegularFile(file(id));
    }

    /** Whether a page failed in the earlier run: it is not tried again. */
    public boolean hasFailed(String id) {
        return run.hasFailed(id);
    }

    /** The lines of {@link ErrorLog} for the pages that failed in the earlier run. */
    public List<String> failures() {
        return run.failures();
    }

    @Override
    public void failed(String id, String name, String reason) throws IOException {
        run.failed(ErrorLog.line(id, name, reason));
    }

    @Override
    public void write(String id, byte[] result) throws IOException {
        Path file = file(id);
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Path part = PartOutput.part(file);
        try (OutputStream out = NamedOutput.open(part)) {
            if (PartOutput.isGzip(file)) {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                packed.write(head);
                packed.write(result);
                packed.finish();
            } else {
                out.write(head);
                out.write(result);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The file of a page. It is always below the folder, whatever the id; ids that differ get names that differ: one that
     * had to be changed, or looks as if it had been, gets a checksum.
     */
    Path file(String id) {
        List<String> names = new ArrayList<>();
        for (String part : id.split("/")) {
            if (!part.isEmpty()) {
                names.add(safe(part));
            }
        }
        if (names.size() > MOST_PARTS) {
            names.subList(MOST_PARTS - 1, names.size() - 1).clear();
        }
        for (int i = 0; i < names.size() - 1; i++) {
            // A page's file may be called so, and a folder cannot be where a file is.
            if (names.get(i).endsWith(suffix) || names.get(i).endsWith(PartOutput.SUFFIX)) {
                names.set(i, names.get(i) + "_");
            }
        }
        boolean same =
                String.join("/", names).equals(id) && !CHECKED.matcher(id).find();
        String last =
                (names.isEmpty() ? "page" : names.remove(names.size() - 1)) + (same ? "" : "-" + checksum(id)) + suffix;
        Path path = folder;
        for (String name : names) {
            path = path.resolve(FileNames.path(name));
        }
        return path.resolve(FileNames.path(last));
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

    /** Of a kind that nobody can make two ids for: the author of an archive chooses them. */
    private static String checksum(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void finish() throws IOException {
        run.finish();
    }

    @Override
    public void close() throws IOException {
        run.close();
    }
}
