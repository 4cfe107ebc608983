package io.github.nutgraf.cli;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the pages that failed as JSON Lines of {@code id}, {@code name} and {@code reason}. */
final class ErrorLog implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    /** @param resume whether to go on behind the lines that are there */
    ErrorLog(Path file, boolean resume) throws IOException {
        this.out = new FileOutputStream(file.toFile(), resume);
    }

    /** Keeps the first lines of a log: those behind them will be written again. */
    static void cut(Path file, long lines) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
            for (long i = 0; i < lines && log.readLine() != null; i++) {}
            log.setLength(log.getFilePointer());
        }
    }

    void write(String id, String name, String reason) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("name", name);
            json.writeStringProperty("reason", reason);
            json.writeEndObject();
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
