package io.github.nutgraf.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Turns what was named on the command line into pages, in order. */
public final class Inputs {

    /** What tells the kinds of files that are told by their content. */
    private static final int START = 512;

    private final UrlMap urls;
    private final @Nullable String url;
    private final Duration timeout;
    private final InputStream standardInput;
    private final BooleanSupplier stopped;
    private final PageSink sink;
    private @Nullable String anId;

    /**
     * @param urls addresses of pages by id
     * @param url the address of a page that is in no map and brings none of its own; null if unknown
     * @param timeout for a page from the web
     * @param standardInput what {@code -} stands for
     * @param stopped whether to give up an input that hangs, by {@link InterruptedRunException}
     */
    public Inputs(
            UrlMap urls,
            @Nullable String url,
            Duration timeout,
            InputStream standardInput,
            BooleanSupplier stopped,
            PageSink sink) {
        this.urls = urls;
        this.url = url;
        this.timeout = timeout;
        this.standardInput = standardInput;
        this.stopped = stopped;
        this.sink = sink;
    }

    /** Hands on the pages of all that is named. One input that cannot be read is named, and the rest goes on. */
    public void read(List<String> names) throws IOException {
        for (String name : names) {
            if (name.equals("-")) {
                stream(() -> standardInput, "-", "-");
            } else if (ArchiveAddress.isOne(name)) {
                web(name);
            } else {
                path(name);
            }
        }
        urls.complain(String.valueOf(anId), sink::notice);
    }

    private void path(String name) throws IOException {
        if (name.isEmpty()) {
            // Else it would be the folder where the program was started, with all below it.
            sink.unreadable(name, name, "an input without a name");
            return;
        }
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
                public void skipped(String why) {
                    sink.skipped(why);
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
        if (type == FileType.PAGE && (Files.isRegularFile(file) || !Files.exists(file))) {
            int size = (int) Math.min(file.toFile().length(), Decompression.LIMIT);
            sink.page(new InputPage(id, name, url(id), null, size, () -> Decompression.page(file)));
            return;
        }
        StoppableInput.Opening opening = () -> Files.newInputStream(file);
        contained(id, name, () -> {
            if (type == FileType.PAGE || type == FileType.OTHER) {
                stream(opening, id, name);
            } else if ((type == FileType.ZIP || type == FileType.WACZ) && Files.isRegularFile(file)) {
                zip(type, name).read(file);
            } else {
                archive(type, stoppable(opening, name), name);
            }
            return null;
        });
    }

    /** Reads an input; gives the page it is, null if it handed its pages on. */
    private interface Reading {
        @Nullable
        InputPage read() throws IOException;
    }

    /** What goes wrong while an input is read is that input's failure; what the sink of an archive throws is not. */
    private @Nullable InputPage contained(String id, String name, Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (SinkException e) {
            throw e.cause();
        } catch (InterruptedRunException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            sink.unreadable(id, name, Failure.reason(e));
            return null;
        }
    }

    private InputStream stoppable(StoppableInput.Opening opening, String name) {
        return new StoppableInput(
                opening, stopped, () -> sink.notice("waiting for " + (name.equals("-") ? "standard input" : name)));
    }

    /** A stream that says by its first bytes what it is. */
    private void stream(StoppableInput.Opening opening, String id, String name) throws IOException {
        InputPage page = contained(id, name, () -> read(opening, id, name));
        if (page != null) {
            sink.page(page);
        }
    }

    private @Nullable InputPage read(StoppableInput.Opening opening, String id, String name) throws IOException {
        try (InputStream given = stoppable(opening, name);
                LineInput in = Decompression.buffered(given)) {
            String start = new String(Decompression.start(in, START), StandardCharsets.ISO_8859_1);
            FileType type = FileType.ofStart(start);
            if (type != FileType.PAGE) {
                archive(type, in, name);
                return null;
            }
            // What is packed says only inside what it is.
            LineInput unpacked = Decompression.archive(in, "");
            start = new String(Decompression.start(unpacked, START), StandardCharsets.ISO_8859_1);
            type = FileType.ofStart(start);
            if (type != FileType.PAGE) {
                archive(type, unpacked, name);
                return null;
            }
            byte[] bytes = PageBytes.checked(unpacked.readNBytes(Decompression.LIMIT));
            if (bytes.length == Decompression.LIMIT) {
                sink.notice(name + ": longer than " + (Decompression.LIMIT - 1) + " bytes, cut there");
            }
            return InputPage.of(id, name, url(id), null, bytes);
        }
    }

    private void archive(FileType type, InputStream raw, String name) throws IOException {
        PageSink pages = SinkException.marking(sink);
        try (raw) {
            switch (type) {
                case ZIP, WACZ -> zip(type, name).read(raw);
                case WARC -> WarcPages.read(raw, name, pages);
                case JSON_LINES -> JsonLinePages.read(raw, name, this::url, pages);
                default -> throw new IllegalArgumentException(type.name());
            }
        }
    }

    private ZipPages zip(FileType type, String name) {
        return new ZipPages(name, type == FileType.WACZ, this::url, SinkException.marking(sink));
    }

    private void web(String address) throws IOException {
        String name = ArchiveAddress.withoutPassword(address);
        InputPage page;
        try {
            page = new WebPage(timeout, stopped, () -> sink.notice("waiting for " + name)).fetch(address);
        } catch (InterruptedException e) {
            throw new InterruptedRunException();
        } catch (InterruptedRunException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            sink.unreadable(name, name, Failure.reason(e));
            return;
        }
        sink.page(page);
    }

    private @Nullable String url(String id) {
        anId = anId == null ? id : anId;
        String known = urls.of(id);
        return known == null ? url : known;
    }
}
