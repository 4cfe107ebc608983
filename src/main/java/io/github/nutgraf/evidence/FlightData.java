package io.github.nutgraf.evidence;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The stream by which React's server components send a page's content: scripts push pieces of it, and the pieces
 * together are rows, each a number, a colon and either JSON or {@code T}, a length in hexadecimal bytes, a comma and
 * text. The format is React's "Flight"; Next.js pushes it through {@code __next_f}.
 */
final class FlightData {

    private static final String PUSH = "__next_f.push(";
    private static final JsonFactory JSON = new JsonFactory();

    private FlightData() {}

    /** The piece that a script pushes; null if it pushes none. */
    static @Nullable String piece(String script) {
        int at = script.indexOf(PUSH);
        if (at < 0 || at > 200) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), script.substring(at + PUSH.length()))) {
            @Nullable JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.VALUE_STRING) {
                token = parser.nextToken();
            }
            return token == null ? null : parser.getString();
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Reads the rows of a whole stream; one that is cut short gives what it has. */
    static void rows(String stream, Consumer<String> json, Consumer<String> text) {
        int at = 0;
        while (at < stream.length()) {
            int colon = stream.indexOf(':', at);
            if (colon < 0 || colon + 1 >= stream.length()) {
                return;
            }
            if (stream.charAt(colon + 1) == 'T') {
                int comma = stream.indexOf(',', colon);
                int length = comma < 0 ? -1 : hex(stream, colon + 2, comma);
                if (length < 0) {
                    return;
                }
                int end = afterBytes(stream, comma + 1, length);
                text.accept(stream.substring(comma + 1, end));
                at = end;
            } else {
                int end = stream.indexOf('\n', colon);
                end = end < 0 ? stream.length() : end;
                json.accept(stream.substring(colon + 1, end));
                at = end + 1;
            }
        }
    }

    private static int hex(String stream, int from, int to) {
        int out = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(stream.charAt(i), 16);
            if (digit < 0 || out > 0xFFFFFF) {
                return -1;
            }
            out = out * 16 + digit;
        }
        return out;
    }

    /** The index behind so many UTF-8 bytes. */
    private static int afterBytes(String stream, int from, int bytes) {
        int left = bytes;
        int i = from;
        while (i < stream.length() && left > 0) {
            int c = stream.codePointAt(i);
            left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        return i;
    }
}
