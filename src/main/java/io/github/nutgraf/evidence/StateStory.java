package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.MarkupText;
import io.github.nutgraf.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The story in the application state that a page's scripts carry (Next.js, Nuxt, Fusion, Apollo, preloaded state), for
 * pages that show their text only in the browser. Asked only when the visible page holds no story: state is large.
 *
 * <p>Frameworks differ in names but not in shape. A story is either one string of HTML with paragraphs, or an array
 * whose elements are paragraphs, as strings or as objects that hold their text at some depth. The one with most words
 * wins. O(length of the scripts).
 */
public final class StateStory {

    /** Shorter scripts hold no story. */
    private static final int SHORTEST_SCRIPT = 1_000;

    /** Fewer words are a teaser. */
    private static final int FEWEST_WORDS = 60;

    /** An element with more words than the longest paragraphs have is itself a list of paragraphs. */
    private static final int LONGEST_ELEMENT = 250;

    /** Names of values that are text but no part of a story's running text. */
    private static final Set<String> ASIDE_KEYS = Set.of(
            "alt",
            "altText",
            "author",
            "byline",
            "caption",
            "captions",
            "copyright",
            "credit",
            "credits",
            "description",
            "href",
            "id",
            "keywords",
            "name",
            "related",
            "relatedArticles",
            "recommendations",
            "seo",
            "slug",
            "src",
            "subtype",
            "type",
            "__typename",
            "url");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** An array or object that is open while reading. */
    private static final class Level {
        final boolean aside;
        final @Nullable List<String> paragraphs;
        final StringBuilder current = new StringBuilder();

        Level(boolean array, boolean aside) {
            this.aside = aside;
            this.paragraphs = array ? new ArrayList<>() : null;
        }
    }

    private List<String> best = List.of();
    private int bestWords = FEWEST_WORDS - 1;

    private StateStory() {}

    /** The paragraphs; empty if no script holds a story. */
    public static List<String> read(Page page) {
        StateStory out = new StateStory();
        int left = page.options().maxDataChars();
        for (int i : page.gathered().scripts().toArray()) {
            @Nullable Element script = page.element(i);
            String data = script == null ? "" : script.data();
            int start = start(data);
            if (data.length() < SHORTEST_SCRIPT || start < 0 || data.length() > left) {
                continue;
            }
            left -= data.length();
            out.parse(data.substring(start), page.options().maxDataDepth());
        }
        return out.best;
    }

    /** Where JSON begins: at once, or behind the first assignment. */
    private static int start(String data) {
        int begin = JsonStart.of(data);
        if (begin >= 0) {
            return begin;
        }
        for (int at = data.indexOf('='); at >= 0 && at < 4_000; at = data.indexOf('=', at + 1)) {
            int i = at + 1;
            while (i < data.length() && data.charAt(i) <= ' ') {
                i++;
            }
            if (i < data.length() && (data.charAt(i) == '{' || data.charAt(i) == '[')) {
                return i;
            }
        }
        return -1;
    }

    private void parse(String json, int maxDepth) {
        Deque<Level> open = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY, START_OBJECT -> {
                        if (open.size() >= maxDepth) {
                            parser.skipChildren();
                        } else {
                            @Nullable String key = parser.currentName();
                            boolean aside =
                                    (key != null && ASIDE_KEYS.contains(key)) || (!open.isEmpty() && open.peek().aside);
                            open.push(new Level(token == JsonToken.START_ARRAY, aside));
                        }
                    }
                    case END_ARRAY, END_OBJECT -> close(open);
                    case VALUE_STRING -> value(open, parser.currentName(), parser.getString());
                    default -> {}
                }
                if (open.isEmpty()) {
                    return;
                }
            }
        } catch (JacksonException e) {
            // Script text behind the state, or a state cut short: what was read before stays.
            while (!open.isEmpty()) {
                close(open);
            }
        }
    }

    private void value(Deque<Level> open, @Nullable String key, String text) {
        @Nullable Level level = open.peek();
        if (level == null || level.aside || (key != null && ASIDE_KEYS.contains(key))) {
            return;
        }
        if (text.indexOf("<p") >= 0) {
            offer(List.of(MarkupText.lines(text).split("\n")));
        }
        if (text.indexOf(' ') < 0) {
            return;
        }
        String line = MarkupText.line(text);
        if (level.paragraphs != null) {
            level.paragraphs.add(line);
        } else {
            level.current.append(level.current.isEmpty() ? "" : " ").append(line);
        }
    }

    /** Hands the text of a closed level to the one around it, and offers an array's elements as a story. */
    private void close(Deque<Level> open) {
        Level level = open.pop();
        if (level.paragraphs != null) {
            offer(level.paragraphs);
        }
        @Nullable Level outer = open.peek();
        if (outer == null || level.aside) {
            return;
        }
        String text = level.paragraphs != null ? String.join(" ", level.paragraphs) : level.current.toString();
        if (text.isEmpty()) {
            return;
        }
        if (outer.paragraphs != null) {
            outer.paragraphs.add(text);
        } else {
            outer.current.append(outer.current.isEmpty() ? "" : " ").append(text);
        }
    }

    private void offer(List<String> elements) {
        int words = 0;
        int longest = 0;
        List<String> paragraphs = new ArrayList<>();
        for (String element : elements) {
            String text = element.strip();
            if (!text.isEmpty()) {
                int count = Words.of(text).size();
                words += count;
                longest = Math.max(longest, count);
                paragraphs.add(text);
            }
        }
        if (paragraphs.size() > 1 && longest <= LONGEST_ELEMENT && words > bestWords) {
            bestWords = words;
            best = paragraphs;
        }
    }
}
