package io.github.nutgraf.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a ZIP archive, and of the web archives and JSON Lines in it, in the archive's order; a page's id is
 * its path in the archive. What it holds is told by its central directory, so that an entry that cannot be read fails
 * alone.
 */
final class ZipPages {

    /** What names were written in before they could be UTF-8 (APPNOTE, appendix D). */
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final String name;
    private final boolean webArchive;
    private final Function<String, @Nullable String> urls;
    private final PageSink sink;

    /** @param webArchive whether it is a WACZ, whose JSON Lines list pages without holding them */
    ZipPages(String name, boolean webArchive, Function<String, @Nullable String> urls, PageSink sink) {
        this.name = name;
        this.webArchive = webArchive;
        this.urls = urls;
        this.sink = sink;
    }

    /** Reads a stream: by way of a file, for the directory stands at its end. */
    void read(InputStream raw) throws IOException {
        Path file = Files.createTempFile("nutgraf", ".zip");
        try {
            Files.copy(raw, file, StandardCopyOption.REPLACE_EXISTING);
            read(file);
        } finally {
            Files.delete(file);
        }
    }

    void read(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .get();
        } catch (IOException e) {
            withoutDirectory(file, e);
            return;
        }
        try (zip) {
            boolean empty = true;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!entry.isDirectory()) {
                    empty = false;
                    entry(path(entry), zip.canReadEntryData(entry), entry, () -> zip.getInputStream(entry));
                }
            }
            if (empty) {
                throw new IOException("an empty ZIP archive");
            }
        }
    }

    /** An archive that lacks its end: what stands in front of the break is read, and the rest is said to be lost. */
    private void withoutDirectory(Path file, IOException reason) throws IOException {
        boolean empty = true;
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(Files.newInputStream(file), "ISO-8859-1", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ZipArchiveEntry current = entry;
                empty = false;
                if (!entry.isDirectory()) {
                    entry(path(current), zip.canReadEntryData(current), current, () -> zip);
                }
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
        throw new IOException(
                empty ? "no ZIP archive" : "a damaged ZIP archive: it has no directory (" + reason.getMessage() + ")",
                reason);
    }

    private interface Content {
        InputStream open() throws IOException;
    }

    private void entry(String path, boolean readable, ZipArchiveEntry entry, Content content) throws IOException {
        String place = name + ":" + path;
        FileType type = FileType.of(path);
        if (type == FileType.OTHER || (webArchive && type != FileType.WARC)) {
            sink.skipped("not HTML");
            return;
        }
        String id = FileType.id(path);
        InputPage page = null;
        try {
            if (!readable) {
                throw new IOException(
                        entry.getGeneralPurposeBit().usesEncryption()
                                ? "encrypted"
                                : "packed by method " + entry.getMethod() + ", which is not read");
            }
            switch (type) {
                case PAGE -> page = page(id, place, entry, content.open());
                case WARC -> WarcPages.read(content.open(), place, sink);
                case JSON_LINES -> JsonLinePages.read(content.open(), place, urls, sink);
                default -> throw new IOException("an archive in an archive is not read");
            }
        } catch (SinkException | InterruptedRunException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            sink.unreadable(id, place, Failure.reason(e));
        }
        if (page != null) {
            sink.page(page);
        }
    }

    private InputPage page(String id, String place, ZipArchiveEntry entry, InputStream raw) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(raw, new CRC32());
        byte[] bytes = Decompression.page(checked);
        if (bytes.length < Decompression.LIMIT) {
            checked.transferTo(OutputStream.nullOutputStream());
            if (entry.getCrc() >= 0 && checked.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("damaged: its checksum is another");
            }
        }
        return InputPage.of(id, place, urls.apply(id), null, bytes);
    }

    private static String path(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, OLD_NAMES);
        }
    }
}
