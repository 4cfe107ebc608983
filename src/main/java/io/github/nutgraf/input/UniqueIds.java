package io.github.nutgraf.input;

import io.github.nutgraf.text.Characters;
import io.github.nutgraf.text.LongSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives pages that share an id ids of their own: the second page called {@code a} becomes {@code a~2}, and so on, always
 * the same for the same inputs. Of each id it keeps a hash of eight bytes; that two ids share one is as good as never,
 * and would only rename a page.
 */
public final class UniqueIds extends PassingSink {

    private final Map<String, Integer> repeated = new HashMap<>();
    private final LongSet seen = new LongSet(0);

    public UniqueIds(PageSink rest) {
        super(rest);
    }

    @Override
    public void page(InputPage page) throws IOException {
        String id = unique(page.id());
        rest.page(id.equals(page.id()) ? page : page.called(id));
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        rest.unreadable(unique(Characters.clean(id)), name, reason);
    }

    private String unique(String id) {
        String unique = id;
        while (!seen.add(hash(unique))) {
            unique = id + "~" + repeated.merge(id, 2, (number, start) -> number + 1);
        }
        return unique;
    }

    /** FNV-1a. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
