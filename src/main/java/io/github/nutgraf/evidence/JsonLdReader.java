package io.github.nutgraf.evidence;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.page.Deadline;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads all JSON-LD blocks of a page and files what they say about the story, see {@link ThingClaims}. */
final class JsonLdReader implements SourceReader {

    private static final int LONGEST_ERROR = 200;

    private final Page page;
    private final EvidenceBuilder out;

    JsonLdReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        List<Thing> roots = new ArrayList<>();
        int left = page.options().maxDataChars();
        IntList scripts = page.gathered().scripts();
        for (int s = 0; s < scripts.size() && !page.deadline().passed(); s++) {
            @Nullable String block = jsonLd(scripts.get(s));
            if (block == null) {
                continue;
            }
            if (block.length() > left) {
                page.note(
                        Note.Code.STRUCTURED_DATA_CUT, "a JSON-LD block of " + block.length() + " characters left out");
                continue;
            }
            left -= block.length();
            ThingParser.Result result = ThingParser.parse(block, page.options().maxDataDepth(), page.deadline());
            roots.addAll(result.roots());
            if (result.tooDeep()) {
                page.note(Note.Code.STRUCTURED_DATA_CUT, "JSON-LD nested too deep");
            }
            if (result.error() != null) {
                page.note(Note.Code.BROKEN_STRUCTURED_DATA, "JSON-LD: " + oneLine(result.error()));
            }
        }
        if (!roots.isEmpty()) {
            Deadline deadline = page.deadline();
            new ThingClaims(new ThingGraph(roots, deadline), out, "json-ld:", deadline).file(page.url());
        }
    }

    private @Nullable String jsonLd(int script) {
        @Nullable Element element = page.element(script);
        if (element == null || !element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            return null;
        }
        String data = page.script(script);
        return data.isBlank() ? null : data;
    }

    /** An error quotes the page, and what quotes a page may drive a terminal. */
    private static String oneLine(String message) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < message.length() && message.charAt(i) != '\n' && i < LONGEST_ERROR; i++) {
            char c = message.charAt(i);
            out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return out.toString();
    }
}
