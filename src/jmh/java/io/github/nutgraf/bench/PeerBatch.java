package io.github.nutgraf.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A program as one would write it around another extractor: a folder of pages to a file of JSON Lines, one thread. */
final class PeerBatch {

    private PeerBatch() {}

    /** Arguments: {@code Readability4J} or {@code boilerpipe}, the folder, the file. */
    public static void main(String[] args) throws IOException {
        boolean readability = args[0].equals("Readability4J");
        JsonFactory json = new JsonFactory();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (Path file : BenchPage.files(Path.of(args[1]), Integer.MAX_VALUE)) {
                String html = BenchPage.read(file).text();
                Object text = readability ? Peers.readability4j(html) : Peers.boilerpipe(html);
                StringWriter line = new StringWriter();
                try (JsonGenerator object = json.createGenerator(ObjectWriteContext.empty(), line)) {
                    object.writeStartObject();
                    object.writeStringProperty("id", file.getFileName().toString());
                    object.writeStringProperty("text", text.toString());
                    object.writeEndObject();
                }
                out.write(line + "\n");
            }
        }
    }
}
