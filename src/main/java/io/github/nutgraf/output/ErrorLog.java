package io.github.nutgraf.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the pages that failed as JSON Lines of {@code id}, {@code name} and {@code reason}. */
public final class ErrorLog implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    private ErrorLog(OutputStream out) {
        this.out = out;
    }

    /** A new log, which begins with these lines. */
    public static ErrorLog begin(Path file, List<String> lines) throws IOException {
        ErrorLog log = new ErrorLog(NamedOutput.open(file));
        for (String line : lines) {
            log.out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return log;
    }

    /** Goes on behind the lines that are there; none have to be. */
    public static ErrorLog goOn(Path file) throws IOException {
        return new ErrorLog(NamedOutput.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** Keeps these lines of a log, which may be open: others will be written again. */
    public static void keep(Path file, List<String> lines) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.write(file, lines);
        }
    }

    public void write(String id, String name, String reason) throws IOException {
        out.write(line(id, name, reason).getBytes(StandardCharsets.UTF_8));
    }

    /** A line of the log, with a line feed. */
    static String line(String id, String name, String reason) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("name", name);
            json.writeStringProperty("reason", reason);
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
