package io.github.nutgraf.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Turns what was named on the command line into pages, in order. */
final class Inputs {

    private final Map<String, String> urls;
    private final PageSink sink;

    /** @param urls addresses of pages by id */
    Inputs(Map<String, String> urls, PageSink sink) {
        this.urls = urls;
        this.sink = sink;
    }

    void read(List<String> names) throws IOException {
        for (String name : names) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                Folder.walk(path, new Folder.Visitor() {
                    @Override
                    public void file(String relative, Path file) throws IOException {
                        page(FileType.id(relative), file);
                    }

                    @Override
                    public void unreadable(Path directory, IOException reason) throws IOException {
                        sink.unreadable(directory.toString(), Failure.reason(reason));
                    }
                });
            } else {
                page(FileType.id(path.getFileName().toString()), path);
            }
        }
    }

    private void page(String id, Path file) throws IOException {
        sink.page(new InputPage(id, file.toString(), url(id), null, () -> bytes(file)));
    }

    private @Nullable String url(String id) {
        return urls.get(id);
    }

    /** A file's bytes, unpacked if they are gzip, whatever the name says. */
    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = unpacked(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
