package io.github.nutgraf.evidence;

import io.github.nutgraf.text.MarkupText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An array or object of application state that is open while it is read: its running text, and what it says about a
 * story if it turns out to hold one. Authors and headlines may lie some levels deeper than their property
 * ({@code credits.by[0].name}, {@code headlines.basic}): they are the claims of the object that has the property.
 */
final class StateLevel {

    private static final Map<String, Topic> TOPICS = TopicTable.load("state-keys.tsv");

    /** Properties that only wrap what is meant. */
    private static final Set<String> WRAPPERS =
            Set.of("data", "edges", "items", "node", "nodes", "attributes", "fields");

    /** Properties that hold the value itself when another property has said what it is. */
    private static final Set<String> VALUES =
            Set.of("name", "fullname", "displayname", "basic", "default", "main", "print", "rendered", "text", "title");

    /** A title or name is no longer; with more, the property holds something else. */
    private static final int LONGEST_VALUE = 400;

    /** Credits have fewer; beyond, it is a list of other stories. */
    private static final int MOST_CLAIMS = 50;

    final boolean aside;
    final @Nullable List<String> paragraphs;
    final StringBuilder current = new StringBuilder();
    final Map<Topic, List<Claim>> claims;

    /** What the property says that this level is the value of; null if it says nothing. */
    private final @Nullable Topic topic;

    private final String property;

    /**
     * @param key the property of {@code outer} that this is the value of; null for an array's element
     * @param outer the level around; null at the top
     */
    StateLevel(boolean array, boolean aside, @Nullable String key, @Nullable StateLevel outer) {
        this.aside = aside;
        this.paragraphs = array ? new ArrayList<>() : null;
        @Nullable Topic own = key == null ? null : TOPICS.get(folded(key));
        @Nullable Topic outerTopic = outer == null ? null : outer.topic;
        boolean wrapped = outerTopic != null && (key == null || own == outerTopic || WRAPPERS.contains(folded(key)));
        if (outer != null && wrapped) {
            topic = outerTopic;
            property = outer.property;
            claims = outer.claims;
        } else {
            topic = outerTopic == null ? own : null;
            property = key == null ? "" : key;
            claims = outer != null && topic != null ? outer.claims : new EnumMap<>(Topic.class);
        }
    }

    /** A string among this level's values. */
    void text(@Nullable String key, String value) {
        if (value.length() > LONGEST_VALUE || value.isBlank()) {
            return;
        }
        if (topic != null) {
            if (key == null || VALUES.contains(folded(key))) {
                claim(topic, property, value);
            }
        } else if (key != null) {
            @Nullable Topic own = TOPICS.get(folded(key));
            if (own != null) {
                claim(own, key, value);
            }
        }
    }

    /** A number among this level's values: of those asked for, only dates are any, as seconds of the epoch. */
    void number(@Nullable String key, String value) {
        @Nullable Topic own = key == null || topic != null ? null : TOPICS.get(folded(key));
        if (key != null && (own == Topic.PUBLISHED || own == Topic.MODIFIED)) {
            claim(own, key, value);
        }
    }

    private void claim(Topic about, String name, String value) {
        List<Claim> list = claims.computeIfAbsent(about, t -> new ArrayList<>(1));
        if (list.size() >= MOST_CLAIMS) {
            return;
        }
        String text = MarkupText.line(value);
        boolean known = list.stream().anyMatch(c -> c.value().equals(text));
        if (!text.isEmpty() && !known) {
            list.add(new Claim(about, text, "state:" + name, -1));
        }
    }

    /** {@code published_at}, {@code published-at} and {@code publishedAt} are one name. */
    private static String folded(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != '_' && c != '-') {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
