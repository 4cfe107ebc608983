package io.github.nutgraf.render;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A JSON text in the making: a thin layer over Jackson's generator that knows null and every UTF-16 string. */
final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    JsonOut(boolean indent) {
        json = FACTORY.createGenerator(indent ? new Indented() : ObjectWriteContext.empty(), text);
    }

    String finish() {
        json.close();
        return text.toString();
    }

    void openObject() {
        json.writeStartObject();
    }

    void openObject(String key) {
        name(key);
        json.writeStartObject();
    }

    void closeObject() {
        json.writeEndObject();
    }

    void openArray() {
        json.writeStartArray();
    }

    void openArray(String key) {
        name(key);
        json.writeStartArray();
    }

    void closeArray() {
        json.writeEndArray();
    }

    void text(String key, @Nullable String value) {
        name(key);
        if (value == null) {
            json.writeNull();
        } else {
            text(value);
        }
    }

    void text(String value) {
        if (plain(value)) {
            json.writeString(value);
        } else {
            json.writeRawValue(quoted(value));
        }
    }

    void integer(String key, @Nullable Integer value) {
        name(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber((int) value);
        }
    }

    void number(String key, double value) {
        name(key);
        json.writeNumber(value);
    }

    void flag(String key, boolean value) {
        name(key);
        json.writeBoolean(value);
    }

    private void name(String key) {
        json.writeName(key);
    }

    private static boolean plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (special(value, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Characters that JSON allows bare and that do harm on the way: the C1 controls drive terminals, U+2028 and U+2029
     * end lines for some readers of JSON Lines, an unpaired surrogate is lost in UTF-8.
     */
    private static boolean special(String value, int i) {
        char c = value.charAt(i);
        if (c < 0x7F) {
            return false;
        }
        if (c <= 0x9F || c == 0x2028 || c == 0x2029) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || special(value, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.toUpperCase(Character.forDigit(c >> shift & 0xF, 16)));
                }
            } else {
                out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Two spaces a level, and a line feed whatever the system's line end is. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
