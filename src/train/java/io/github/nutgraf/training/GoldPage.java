package io.github.nutgraf.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** An annotated page of the corpus; its address is null if unknown. */
public record GoldPage(
        String id,
        String corpus,
        @Nullable String url,
        String site,
        @Nullable String body,
        List<String> lead,
        List<String> with,
        List<String> without,
        Path file) {

    public static final int FOLDS = 5;

    /** Pages of one site are always in one fold. */
    public int fold() {
        CRC32 crc = new CRC32();
        crc.update(site.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }

    /** Whether anything is known of its text. */
    boolean teaches() {
        return body != null || !with.isEmpty() || !without.isEmpty();
    }

    /** Whether the annotators took a standfirst for the beginning of the body. */
    boolean bodyHoldsStandfirst() {
        return corpus.startsWith("daniel");
    }

    public byte[] html() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** All pages of a corpus folder. */
    public static List<GoldPage> all(Path corpus) throws IOException {
        List<GoldPage> out = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(corpus.resolve("gold.jsonl"))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Map<String, Object> m = object(line);
                String id = String.valueOf(m.get("id"));
                out.add(new GoldPage(
                        id,
                        String.valueOf(m.get("corpus")),
                        (String) m.get("url"),
                        site(m, id),
                        (String) m.get("body"),
                        strings(m.get("lead")),
                        strings(m.get("with")),
                        strings(m.get("without")),
                        corpus.resolve("pages").resolve(id + ".html.gz")));
            }
        }
        return out;
    }

    private static String site(Map<String, Object> page, String id) throws IOException {
        if (page.get("site") instanceof String site) {
            return site;
        }
        throw new IOException(id + ": no site, by which pages are parted");
    }

    /** The first page of each address, and every page without one. */
    static List<GoldPage> distinct(List<GoldPage> pages) {
        Set<String> seen = new HashSet<>();
        return pages.stream().filter(p -> p.url() == null || seen.add(p.url())).toList();
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> out = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                out.add(String.valueOf(item));
            }
        }
        return out;
    }

    private static Map<String, Object> object(String line) {
        Map<String, Object> out = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    List<Object> list = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        list.add(parser.getString());
                    }
                    out.put(name, list);
                } else if (token == JsonToken.VALUE_STRING) {
                    out.put(name, parser.getString());
                } else if (token == JsonToken.START_OBJECT) {
                    parser.skipChildren();
                }
            }
        }
        return out;
    }
}
