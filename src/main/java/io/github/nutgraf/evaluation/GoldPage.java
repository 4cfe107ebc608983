package io.github.nutgraf.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with what people found in it. Null means not annotated, never absent.
 *
 * @param id the page's name; its bytes are in {@code pages/<id>.html.gz}
 * @param corpus the set it belongs to
 * @param url its address; null if unknown
 * @param site the registrable domain, by which training parts the pages; null if not told
 * @param title the headline
 * @param authors the names in the byline
 * @param date the day or instant it was published, ISO 8601
 * @param instant whether the clock time of the date is the story's own, and not just a day written as one
 * @param lead the standfirst as printed, in one piece or several
 * @param body the story, paragraphs parted by blank lines
 * @param paragraphs the story's paragraphs
 * @param headings the headings in the story
 * @param optional the numbers of paragraphs that may be left out
 * @param with snippets that must be in the standfirst or the body
 * @param without snippets that must not be in the body
 * @param opening whether the body as annotated begins with the standfirst
 * @param story whether the page is a story, and no listing, shop, forum or the like
 */
public record GoldPage(
        String id,
        String corpus,
        @Nullable String url,
        @Nullable String site,
        @Nullable String title,
        @Nullable List<String> authors,
        @Nullable String date,
        boolean instant,
        @Nullable List<String> lead,
        @Nullable String body,
        @Nullable List<String> paragraphs,
        List<String> headings,
        List<Integer> optional,
        List<String> with,
        List<String> without,
        boolean opening,
        @Nullable Boolean story) {

    /**
     * Reads {@code gold.jsonl}.
     *
     * @throws IOException if it cannot be read or a line is no JSON object with an id
     */
    public static List<GoldPage> readAll(Path file) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    pages.add(read(line, file + ":" + number));
                }
            }
        }
        return pages;
    }

    private static GoldPage read(String text, String place) throws IOException {
        JsonLine line;
        try {
            line = JsonLine.parse(text);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IOException(place + ": no JSON: " + e.getOriginalMessage(), e);
        }
        String id = line.text("id");
        if (id == null) {
            throw new IOException(place + ": no id");
        }
        String corpus = line.text("corpus");
        String set = corpus == null ? "pages" : corpus;
        List<?> optional = line.list("optional");
        return new GoldPage(
                id,
                set,
                line.text("url"),
                line.text("site"),
                line.text("title"),
                line.texts("authors"),
                line.text("date"),
                // Of the public sets only Fundus gives clock times that are the page's own.
                set.startsWith("fundus") || line.has("instant"),
                line.texts("lead"),
                line.text("body"),
                line.texts("paragraphs"),
                orEmpty(line.texts("headings")),
                optional == null
                        ? List.of()
                        : optional.stream()
                                .filter(Integer.class::isInstance)
                                .map(Integer.class::cast)
                                .toList(),
                orEmpty(line.texts("with")),
                orEmpty(line.texts("without")),
                // The annotators of DAnIEL took the standfirst into the body.
                set.startsWith("daniel") || line.has("opening"),
                line.bool("story"));
    }

    /** The page with what is known of its fields alone: comparing bodies is most of the work of scoring. */
    public GoldPage fieldsAlone() {
        return new GoldPage(
                id, corpus, url, site, title, authors, date, instant, lead, null, null, List.of(), List.of(), List.of(),
                List.of(), false, null);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
