package io.github.nutgraf.render;

import io.github.nutgraf.article.Explanation;

/** Shows people what was kept of a page, what was dropped, and why. Safe to open, whatever the page said. */
public final class Report {

    private Report() {}

    /**
     * One HTML file that needs no network, for phones too: the story as it reads, with what was left out folded at its
     * place and named in a reader's words, and the article's fields with their evidence. The browser is told to fetch
     * nothing and to run nothing but the report's own script.
     *
     * @param name what the page is called where it has neither headline nor address
     */
    public static String html(String name, Explanation explanation) {
        return ReportHtml.write(name, explanation);
    }

    /** The same for terminals: the fields, then the blocks, marked {@code +} story, {@code *} field, {@code -} dropped. */
    public static String text(Explanation explanation) {
        return ReportText.write(explanation);
    }
}
