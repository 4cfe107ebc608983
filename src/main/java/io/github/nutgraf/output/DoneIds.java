package io.github.nutgraf.output;

import io.github.nutgraf.input.FileNames;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The ids of the pages an earlier run wrote, in order, one in memory at a time. */
public final class DoneIds implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final BufferedReader lines;
    private final OutputFormat format;
    private @Nullable String current;

    public DoneIds(Path part, OutputFormat format) throws IOException {
        this.lines = PartFile.lines(part);
        this.format = format;
        String head = format.head();
        String first = head.isEmpty() ? null : lines.readLine();
        if (first != null && !head.equals(first + "\n")) {
            lines.close();
            throw new IOException(FileNames.name(part) + ": not written as " + format + " by this version");
        }
        advance();
    }

    /** The first id not advanced past; null behind the last. */
    @Nullable
    String current() {
        return current;
    }

    void advance() throws IOException {
        String line = lines.readLine();
        current = line == null ? null : format == OutputFormat.CSV ? CsvLine.id(line) : jsonId(line);
    }

    /** The id in a line of JSON, whose first member it is. */
    static String jsonId(String line) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() == JsonToken.START_OBJECT
                    && "id".equals(json.nextName())
                    && json.nextToken() == JsonToken.VALUE_STRING) {
                return json.getString();
            }
        } catch (JacksonException e) {
            throw new IOException("a line of the unfinished output is no JSON: it was written in another format", e);
        }
        throw new IOException("a line of the unfinished output has no id");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
