package io.github.nutgraf.input;

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
    private long[] seen = new long[1 << 10];
    private int count;

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
        rest.unreadable(unique(id), name, reason);
    }

    private String unique(String id) {
        String unique = id;
        while (!add(hash(unique))) {
            unique = id + "~" + repeated.merge(id, 2, (number, start) -> number + 1);
        }
        return unique;
    }

    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, with its bits mixed: the table takes the lowest.
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private boolean add(long hash) {
        if (count * 2 >= seen.length) {
            long[] old = seen;
            seen = new long[old.length * 2];
            for (long each : old) {
                if (each != 0) {
                    seen[slot(each)] = each;
                }
            }
        }
        int slot = slot(hash);
        if (seen[slot] == hash) {
            return false;
        }
        seen[slot] = hash;
        count++;
        return true;
    }

    private int slot(long hash) {
        int slot = (int) hash & (seen.length - 1);
        while (seen[slot] != 0 && seen[slot] != hash) {
            slot = (slot + 1) & (seen.length - 1);
        }
        return slot;
    }
}
