package io.github.nutgraf.evaluation;

/** What is measured on a page, each from 0 to 1. */
public enum Metric {
    /** F1 of the bag of words of the body, page by page (the metric of WCXB). */
    WORDS("words"),
    /** F1 over runs of four words of the body; over pages, from mean precision and recall (Zyte's benchmark). */
    SHINGLE("shingle"),
    /** F1 of whole paragraphs reproduced exactly, best over the optional ones (the Fundus paper). */
    PARA("para"),
    /** Part of the snippets that must be in the standfirst or the body and are. */
    WITH("with"),
    /** Part of the snippets that must not be in the body and are not. */
    WITHOUT("without"),
    /** The headline is the same, but for case, quotes, dashes and spaces. */
    TITLE("title"),
    /** F1 of the headline's words. */
    TITLE_F1("titleF1"),
    /** The byline names the same set of authors. */
    AUTHOR("author"),
    /** F1 of the byline's names. */
    AUTHOR_F1("authorF1"),
    /** Published on the same calendar day. */
    DAY("day"),
    /** Published at the same instant, within a minute. */
    TIME("time"),
    /** The lead is the annotated standfirst. */
    LEAD("lead"),
    /** Told rightly whether the page is a story. */
    STORY("story"),
    /** Precision of the runs of four words; part of {@link #SHINGLE}, no column of its own. */
    SHINGLE_PRECISION("shP"),
    /** Recall of the runs of four words; part of {@link #SHINGLE}, no column of its own. */
    SHINGLE_RECALL("shR");

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    /** The metric's name in tables, in floors and on the command line. */
    public String label() {
        return label;
    }

    boolean isColumn() {
        return this != SHINGLE_PRECISION && this != SHINGLE_RECALL;
    }

    /**
     * The metric of that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Metric of(String label) {
        for (Metric metric : values()) {
            if (metric.label.equals(label)) {
                return metric;
            }
        }
        throw new IllegalArgumentException("no metric " + label);
    }
}
