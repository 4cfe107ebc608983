package io.github.nutgraf.evidence;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.page.Deadline;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.MarkupText;
import io.github.nutgraf.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

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

    /** Paragraphs have more words on average than the titles of a menu or a list of stories. */
    private static final int FEWEST_WORDS_EACH = 12;

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

    private List<String> best = List.of();
    private @Nullable String bestMarkup;
    private int bestWords = FEWEST_WORDS - 1;

    /** What the objects around the best paragraphs say about it: the nearest object that speaks of a topic is believed. */
    private final Map<Topic, List<Claim>> claims = new EnumMap<>(Topic.class);

    /** How many levels are open around the best paragraphs, of those that are still to be read to their ends. */
    private int around;

    private StateStory() {}

    /**
     * What was found.
     *
     * @param paragraphs the story's paragraphs; empty if no script holds a story
     * @param markup the same story as HTML, where the state holds it so; null if not
     * @param claims what the state says about that story, each from {@code state:} and the property's name
     */
    public record Found(List<String> paragraphs, @Nullable String markup, List<Claim> claims) {

        public Found {
            paragraphs = List.copyOf(paragraphs);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Reads the scripts.
     *
     * @param opening words that the story holds as they stand here: scripts without them are not read; may be none
     */
    public static Found read(Page page, List<String> opening) {
        StateStory out = new StateStory();
        int left = page.options().maxDataChars();
        int depth = page.options().maxDataDepth();
        StringBuilder flight = new StringBuilder();
        for (int i : page.gathered().scripts().toArray()) {
            String data = page.script(i);
            @Nullable String piece = FlightData.piece(data);
            if (piece != null && flight.length() + piece.length() <= left) {
                flight.append(piece);
                continue;
            }
            int start = start(data);
            if (data.length() < SHORTEST_SCRIPT || start < 0 || !holds(data, opening)) {
                continue;
            }
            if (data.length() > left) {
                page.note(
                        Note.Code.STRUCTURED_DATA_CUT,
                        "application state of " + data.length() + " characters left out");
                continue;
            }
            left -= data.length();
            out.parse(data.substring(start), depth, page.deadline());
        }
        String stream = flight.toString();
        if (holds(stream, opening)) {
            FlightData.rows(stream, row -> out.parse(row, depth, page.deadline()), out::html);
        }
        List<Claim> all = new ArrayList<>();
        out.claims.values().forEach(all::addAll);
        return new Found(out.best, out.bestMarkup, all);
    }

    private static boolean holds(String data, List<String> words) {
        return words.stream().allMatch(data::contains);
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

    private void parse(String json, int maxDepth, Deadline deadline) {
        Deque<StateLevel> open = new ArrayDeque<>();
        around = 0;
        try (JsonParser parser = LenientJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken();
                    token != null && !deadline.passedInLoop();
                    token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY, START_OBJECT -> {
                        if (open.size() >= maxDepth) {
                            parser.skipChildren();
                        } else {
                            @Nullable String key = parser.currentName();
                            boolean aside =
                                    (key != null && ASIDE_KEYS.contains(key)) || (!open.isEmpty() && open.peek().aside);
                            open.push(new StateLevel(token == JsonToken.START_ARRAY, aside, key, open.peek()));
                        }
                    }
                    case END_ARRAY, END_OBJECT -> close(open);
                    case VALUE_STRING -> value(open, parser.currentName(), parser.getString());
                    case VALUE_NUMBER_INT -> {
                        if (!open.isEmpty()) {
                            open.peek().number(parser.currentName(), parser.getString());
                        }
                    }
                    default -> {}
                }
                if (open.isEmpty()) {
                    return;
                }
            }
        } catch (JacksonException e) {
            // Script text behind the state, or a state cut short: what was read before stays.
        }
        while (!open.isEmpty()) {
            close(open);
        }
    }

    private void value(Deque<StateLevel> open, @Nullable String key, String text) {
        @Nullable StateLevel level = open.peek();
        if (level == null) {
            return;
        }
        level.text(key, text);
        if (level.aside || (key != null && ASIDE_KEYS.contains(key))) {
            return;
        }
        html(text, open.size());
        if (text.indexOf(' ') < 0) {
            return;
        }
        String line = MarkupText.line(text);
        if (level.paragraphs != null) {
            level.paragraphs.add(line);
        } else {
            level.current.append(level.current.length() == 0 ? "" : " ").append(line);
        }
    }

    private void html(String text) {
        html(text, 0);
    }

    private void html(String text, int levels) {
        if (text.indexOf("<p") >= 0) {
            offer(List.of(MarkupText.lines(text).split("\n")), text, levels);
        }
    }

    /** Hands the text of a closed level to the one around it, and offers an array's elements as a story. */
    private void close(Deque<StateLevel> open) {
        StateLevel level = open.pop();
        if (level.paragraphs != null) {
            offer(level.paragraphs, null, open.size());
        }
        if (open.size() < around) {
            around = open.size();
            level.claims.forEach(claims::putIfAbsent);
        }
        @Nullable StateLevel outer = open.peek();
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
            outer.current.append(outer.current.length() == 0 ? "" : " ").append(text);
        }
    }

    /**
     * @param markup what the elements are the lines of; null if nothing
     * @param levels how many are open around the elements
     */
    private void offer(List<String> elements, @Nullable String markup, int levels) {
        int words = 0;
        int longest = 0;
        List<String> paragraphs = new ArrayList<>();
        for (String element : elements) {
            String text = element.strip();
            if (!text.isEmpty()) {
                int count = Words.count(text);
                words += count;
                longest = Math.max(longest, count);
                paragraphs.add(text);
            }
        }
        boolean prose =
                paragraphs.size() > 1 && longest <= LONGEST_ELEMENT && words >= FEWEST_WORDS_EACH * paragraphs.size();
        if (prose && words > bestWords) {
            bestWords = words;
            best = paragraphs;
            bestMarkup = markup;
            claims.clear();
            around = levels;
        }
    }
}
