package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of all structured-data blocks of a page that can be about the page itself: the roots, what stands in
 * {@code @graph} and what a page names as its main entity. Parts, list items and related stories are not among them.
 */
final class ThingGraph {

    private final List<Thing> nodes = new ArrayList<>();
    private final Map<String, Thing> byId = new HashMap<>();

    /** Of the nodes that can be gone through before the deadline. */
    ThingGraph(List<Thing> roots, Deadline deadline) {
        List<Thing> queue = new ArrayList<>(roots);
        for (int i = 0; i < queue.size() && !deadline.passedInLoop(); i++) {
            Thing thing = queue.get(i);
            nodes.add(thing);
            queue.addAll(thing.things("@graph"));
            queue.addAll(thing.things("mainEntity"));
            queue.addAll(thing.things("mainEntityOfPage"));
        }
        for (Thing thing : nodes) {
            if (deadline.passedInLoop()) {
                break;
            }
            index(thing);
            for (String property : List.of("author", "creator", "publisher", "isPartOf", "image")) {
                thing.things(property).forEach(this::index);
            }
        }
    }

    private void index(Thing thing) {
        @Nullable String id = thing.text("@id");
        if (id != null && !thing.isReference()) {
            byId.putIfAbsent(id, thing);
        }
    }

    List<Thing> nodes() {
        return nodes;
    }

    /** The node a reference stands for, or the node itself. */
    Thing resolve(Thing thing) {
        @Nullable String id = thing.isReference() ? thing.text("@id") : null;
        return id == null ? thing : byId.getOrDefault(id, thing);
    }

    /** The node with this id; null if none is described. */
    @Nullable
    Thing byId(String id) {
        return byId.get(id);
    }
}
