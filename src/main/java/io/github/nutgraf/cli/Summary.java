package io.github.nutgraf.cli;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts what a run gave: kinds of page, languages, notes, pages without a body, records passed over, what was lost. */
final class Summary {

    /** What a reason goes on with when it has named the cause. */
    private static final Pattern DETAIL = Pattern.compile(" ?\\(|: | at byte ");

    private static final int LONGEST_CAUSE = 80;

    /** Servers and archives choose part of a reason. */
    private static final int MOST_CAUSES = 100;

    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> notes = new TreeMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> lost = new TreeMap<>();
    private long withoutBody;

    void add(Article article) {
        count(kinds, article.kind().name());
        count(languages, article.language() == null ? "unknown" : primary(article.language()));
        article.notes().stream().map(Note::code).distinct().forEach(code -> count(notes, code.name()));
        withoutBody += article.body().isEmpty() ? 1 : 0;
    }

    void skipped(String why) {
        count(skipped, why);
    }

    /** @param reason as it was told; places and details in it do not count */
    void lost(String reason) {
        String cause = cause(reason);
        count(lost, lost.size() < MOST_CAUSES || lost.containsKey(cause) ? cause : "other");
    }

    private static String cause(String reason) {
        Matcher detail = DETAIL.matcher(reason);
        String cause = detail.find() && detail.start() > 0 ? reason.substring(0, detail.start()) : reason;
        return cause.substring(0, Math.min(LONGEST_CAUSE, cause.length()));
    }

    /** A line for each thing counted. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        line(lines, "kinds", kinds);
        lines.add("without body: " + withoutBody);
        line(lines, "languages", languages);
        line(lines, "notes", notes);
        line(lines, "passed over", skipped);
        line(lines, "lost", lost);
        return lines;
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** The language without its region: a page may name any number of regions. */
    private static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    private static void line(List<String> lines, String name, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            lines.add(name + ": "
                    + counts.entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                            .limit(20)
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }
}
