package io.github.nutgraf.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineFeaturesTest {

    private static final String SENTENCE = " went down to the harbour before the ferry had left for the islands.";

    private final PageColumns page = new PageColumns(
            "Ferry sails again",
            "<div class=t><p>Teaser one" + SENTENCE + "</p></div><div class=t><p>Teaser two" + SENTENCE + "</p></div>"
                    + "<main><h1>Ferry sails again</h1><p class=s>Story one" + SENTENCE + "</p><p class=s>Story two"
                    + SENTENCE + SENTENCE.repeat(4) + "</p></main>"
                    + "<h1>Other matters</h1><p class=o>Other" + SENTENCE + "</p><div class=t><p>Teaser three"
                    + SENTENCE + "</p></div>");

    @Test
    void looksFromTheHeadline() {
        assertThat(page.of("anchor.fromProse", "Story one")).isZero();
        assertThat(page.of("anchor.fromProse", "Story two")).isEqualTo(1);
        assertThat(page.of("anchor.fromProse", "Teaser two")).isEqualTo(-2);
        assertThat(page.of("anchor.likeProse", "Story two")).isEqualTo(1);
        assertThat(page.of("anchor.likeProse", "Other")).isZero();
    }

    @Test
    void knowsTheBoxOfTheHeadline() {
        assertThat(page.of("anchor.wideEnd", "Story two")).isEqualTo(1);
        assertThat(page.of("anchor.wideEnd", "Other matters")).isZero();
        assertThat(page.of("anchor.wideEnd", "Teaser three")).isEqualTo(-2);
    }

    @Test
    void knowsTheNextHeadingOfItsRank() {
        assertThat(page.of("anchor.headingsBetween", "Story two")).isZero();
        assertThat(page.of("anchor.headingsBetween", "Other went")).isEqualTo(1);
        assertThat(page.of("anchor.headingsBetween", "Teaser one")).isEqualTo(-1);
    }

    @Test
    void tellsWhatLooksLikeTeasersAboveIt() {
        assertThat(page.of("anchor.styleAbove", "Teaser three")).isGreaterThan(0.6);
        assertThat(page.of("anchor.styleAbove", "Story one")).isZero();
    }

    @Test
    void saysNothingWithoutAHeadline() {
        PageColumns none = new PageColumns("", "<p>Only" + SENTENCE + "</p>");
        assertThat(none.of("anchor.wideEnd", "Only")).isEqualTo(-99);
        assertThat(none.of("anchor.climbToProse", "Only")).isEqualTo(-1);
    }
}
