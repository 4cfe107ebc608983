package io.github.nutgraf.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the pages that failed as JSON Lines of {@code id}, {@code name} and {@code reason}. */
public final class ErrorLog implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    /** @param resume whether to go on behind the lines that are there */
    public ErrorLog(Path file, boolean resume) throws IOException {
        this.out = PartOutput.open(file, resume);
    }

    /** Keeps the first lines of a log: those behind them will be written again. */
    public static void cut(Path file, long lines) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        long end = 0;
        try (InputStream log = new BufferedInputStream(Files.newInputStream(file))) {
            long seen = 0;
            for (int c = 0; seen < lines && (c = log.read()) >= 0; end++) {
                seen += c == '\n' ? 1 : 0;
            }
        }
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.WRITE)) {
            log.truncate(end);
        }
    }

    public void write(String id, String name, String reason) throws IOException {
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
