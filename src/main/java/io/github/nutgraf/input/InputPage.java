package io.github.nutgraf.input;

import io.github.nutgraf.text.Characters;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One page to extract from.
 *
 * @param id what it is called in the output; what no encoding can write of it is U+FFFD
 * @param name where it stands, for messages to people: a file, or a file and the place in it
 * @param url its address; null if unknown
 * @param charset the charset its server named; null if none
 * @param held bytes of memory it takes, while it waits or once it is read; 0 if that is not known
 * @param content gives its bytes, and may be asked on any thread
 */
public record InputPage(
        String id,
        String name,
        @Nullable String url,
        @Nullable String charset,
        int held,
        Content content) {

    /** The bytes of a page, read when they are wanted. */
    public interface Content {
        byte[] read() throws IOException;
    }

    public InputPage {
        id = Characters.clean(id);
        url = ArchiveAddress.clean(url);
    }

    /** A page whose bytes are at hand. */
    static InputPage of(String id, String name, @Nullable String url, @Nullable String charset, byte[] bytes) {
        return new InputPage(id, name, url, charset, bytes.length, () -> bytes);
    }

    /** The same page under another id. */
    InputPage called(String other) {
        return new InputPage(other, name, url, charset, held, content);
    }
}
