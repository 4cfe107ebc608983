package io.github.nutgraf.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a ZIP archive, in the archive's order; a page's id is its path in the archive. */
final class ZipPages {

    private ZipPages() {}

    static void read(InputStream raw, String name, Function<String, @Nullable String> urls, PageSink sink)
            throws IOException {
        try {
            ZipInputStream zip = new ZipInputStream(raw);
            boolean empty = true;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                empty = false;
                if (entry.isDirectory()) {
                    continue;
                }
                if (FileType.of(entry.getName()) != FileType.PAGE) {
                    sink.skipped("not HTML");
                    continue;
                }
                String id = FileType.id(entry.getName());
                sink.page(
                        InputPage.of(id, name + ":" + entry.getName(), urls.apply(id), null, Decompression.page(zip)));
            }
            if (empty) {
                throw new IOException("no ZIP archive, or an empty one");
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in the archive is no UTF-8", e);
        }
    }
}
