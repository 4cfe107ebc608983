package io.github.nutgraf.output;

import io.github.nutgraf.article.Kind;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.FileNames;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a run is of, as far as its output depends on it: a line of JSON beside an unfinished output, so that a later run
 * does not go on with what it would have made otherwise.
 *
 * @param format how pages are written
 * @param gzip whether the files of a folder are packed
 * @param urls the file of addresses; empty for none
 * @param kinds the kinds of page that are written, parted by blanks
 * @param inputs the inputs in their order: files with their whole path
 */
public record RunDescription(String format, boolean gzip, String urls, String kinds, List<String> inputs) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Inputs that a message shows. */
    private static final int SHOWN = 3;

    /**
     * Of the options that were given.
     *
     * @param names inputs as they were given
     */
    public static RunDescription of(
            OutputFormat format, boolean gzip, @Nullable Path urls, Set<Kind> kinds, List<String> names) {
        return new RunDescription(
                format.toString(),
                gzip,
                urls == null ? "" : FileNames.name(urls.toAbsolutePath().normalize()),
                kinds.stream().sorted().map(Kind::name).collect(Collectors.joining(" ")),
                names.stream().map(FileNames::absolute).toList());
    }

    /** The line, with a line feed. */
    String line() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", format);
            json.writeBooleanProperty("gzip", gzip);
            json.writeStringProperty("urls", urls);
            json.writeStringProperty("kinds", kinds);
            json.writeArrayPropertyStart("inputs");
            inputs.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    /** Reads a line; null if it is none. */
    static @Nullable RunDescription read(String line) {
        String format = "";
        boolean gzip = false;
        String urls = "";
        String kinds = "";
        List<String> inputs = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "format" -> format = json.getString();
                    case "gzip" -> gzip = json.getBooleanValue();
                    case "urls" -> urls = json.getString();
                    case "kinds" -> kinds = json.getString();
                    case "inputs" -> {
                        while (json.nextToken() == JsonToken.VALUE_STRING) {
                            inputs.add(json.getString());
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return null;
        }
        return format.isEmpty() ? null : new RunDescription(format, gzip, urls, kinds, List.copyOf(inputs));
    }

    /** What keeps this run from going on with the output of that one; null for nothing. */
    @Nullable
    String difference(RunDescription earlier) {
        if (!format.equals(earlier.format)) {
            return "is in the format " + earlier.format + ", not " + format;
        }
        if (gzip != earlier.gzip) {
            return "was begun " + (earlier.gzip ? "with" : "without") + " --gzip";
        }
        if (!urls.equals(earlier.urls)) {
            return "was begun " + (earlier.urls.isEmpty() ? "without --urls" : "with --urls " + earlier.urls);
        }
        if (!kinds.equals(earlier.kinds)) {
            return "was begun with the kinds " + earlier.kinds;
        }
        return inputs.equals(earlier.inputs) ? null : "is of other inputs: " + shown(earlier.inputs);
    }

    private static String shown(List<String> inputs) {
        String first = String.join(" ", inputs.subList(0, Math.min(SHOWN, inputs.size())));
        String line = Failure.oneLine(first);
        return inputs.size() <= SHOWN ? line : line + String.format(Locale.ROOT, " and %d more", inputs.size() - SHOWN);
    }

    /** The file of an unfinished output's description. */
    static Path beside(Path part) {
        return part.resolveSibling(FileNames.path(FileNames.name(part.getFileName()) + ".run"));
    }

    /**
     * What keeps this run from going on with an unfinished file; null for nothing, also if it has no description.
     *
     * @throws IOException if that cannot be read
     */
    public @Nullable String unlike(Path part) throws IOException {
        Path file = beside(part);
        String first =
                Files.exists(file) ? Files.readString(file).lines().findFirst().orElse("") : "";
        RunDescription earlier = read(first);
        return earlier == null ? null : difference(earlier);
    }

    /** The lines of {@link ErrorLog} for the pages that failed in the run of an unfinished file, by their ids. */
    static Map<String, String> failures(Path part) throws IOException {
        Map<String, String> out = new HashMap<>();
        Path file = beside(part);
        if (Files.exists(file)) {
            // A kill may have left the piece of a line at the end.
            String text = Files.readString(file);
            List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .skip(1)
                    .toList();
            for (String line : lines) {
                out.put(DoneIds.jsonId(line), line);
            }
        }
        return out;
    }
}
