package io.github.nutgraf.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what was named on the command line into pages, in order. */
public final class Inputs {

    private final Map<String, String> urls;
    private final @Nullable String url;
    private final Duration timeout;
    private final InputStream standardInput;
    private final PageSink sink;

    /**
     * @param urls addresses of pages by id
     * @param url the address of a page that is in no map and brings none of its own; null if unknown
     * @param timeout for a page from the web
     * @param standardInput what {@code -} stands for
     */
    public Inputs(
            Map<String, String> urls,
            @Nullable String url,
            Duration timeout,
            InputStream standardInput,
            PageSink sink) {
        this.urls = urls;
        this.url = url;
        this.timeout = timeout;
        this.standardInput = standardInput;
        this.sink = sink;
    }

    public void read(List<String> names) throws IOException {
        for (String name : names) {
            if (name.equals("-")) {
                standardInput(standardInput);
            } else if (WebPage.isAddress(name)) {
                web(name);
            } else {
                path(name);
            }
        }
    }

    private void path(String name) throws IOException {
        Path path;
        try {
            path = FileNames.path(name);
        } catch (InvalidPathException e) {
            sink.unreadable(name, name, "no name of a file: " + e.getReason());
            return;
        }
        if (Files.isDirectory(path)) {
            Folder.walk(path, new Folder.Visitor() {
                @Override
                public void file(String relative, Path file) throws IOException {
                    Inputs.this.file(FileType.id(relative), file);
                }

                @Override
                public void unreadable(Path directory, IOException reason) throws IOException {
                    String name = FileNames.name(directory);
                    sink.unreadable(name, name, Failure.reason(reason));
                }
            });
        } else {
            Path last = path.getFileName();
            file(FileType.id(last == null ? name : FileNames.name(last)), path);
        }
    }

    private void file(String id, Path file) throws IOException {
        String name = FileNames.name(file);
        FileType type = FileType.of(name);
        if (type == FileType.PAGE || type == FileType.OTHER) {
            sink.page(new InputPage(id, name, url(id), null, 0, () -> Decompression.page(file)));
            return;
        }
        try (InputStream raw = Files.newInputStream(file)) {
            archive(type, raw, name);
        } catch (SinkException e) {
            throw e.cause();
        } catch (IOException e) {
            sink.unreadable(id, name, Failure.reason(e));
        }
    }

    private void standardInput(InputStream raw) throws IOException {
        BufferedInputStream in = Decompression.open(raw);
        in.mark(8);
        String start = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        in.reset();
        if (start.startsWith("PK\3\4")) {
            archive(FileType.ZIP, in, "-");
        } else if (start.equals("WARC/")) {
            archive(FileType.WARC, in, "-");
        } else if (start.startsWith("{")) {
            archive(FileType.JSON_LINES, in, "-");
        } else {
            sink.page(InputPage.of("-", "-", url("-"), null, Decompression.page(in)));
        }
    }

    private void archive(FileType type, InputStream raw, String name) throws IOException {
        PageSink pages = SinkException.marking(sink);
        switch (type) {
            case ZIP -> ZipPages.read(raw, name, this::url, pages);
            case WARC -> WarcPages.read(raw, name, pages);
            case JSON_LINES -> JsonLinePages.read(raw, name, this::url, pages);
            default -> throw new IllegalArgumentException(type.name());
        }
    }

    private void web(String address) throws IOException {
        try {
            sink.page(WebPage.fetch(address, timeout));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sink.unreadable(address, address, "interrupted");
        } catch (IOException e) {
            sink.unreadable(address, address, Failure.reason(e));
        }
    }

    private @Nullable String url(String id) {
        String known = urls.get(id);
        return known == null ? url : known;
    }
}
