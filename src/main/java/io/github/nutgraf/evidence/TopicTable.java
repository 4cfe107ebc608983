package io.github.nutgraf.evidence;

import io.github.nutgraf.text.TableFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Reads a table of names and the topics they are about: name, tab, topic; {@code #} begins a comment line. */
final class TopicTable {

    private TopicTable() {}

    static Map<String, Topic> load(String resource) {
        Map<String, Topic> out = new HashMap<>();
        for (String[] row : TableFile.rows(TopicTable.class, resource)) {
            out.put(row[0], Topic.valueOf(row[1].strip()));
        }
        return Collections.unmodifiableMap(out);
    }
}
