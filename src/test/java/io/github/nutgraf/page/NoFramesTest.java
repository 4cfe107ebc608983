package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import org.junit.jupiter.api.Test;

class NoFramesTest {

    private static final String SENTENCE =
            "The ferry to the northern island was out of service for nine days, and the board paid for the buses. ";

    private static final String STORY = "<h1>Ferry returns</h1><p>" + SENTENCE + "</p><p>First. " + SENTENCE
            + "</p><p>Then. " + SENTENCE + "</p><script>var a = 1;</script>";

    @Test
    void whatAFramesetSaysToOtherBrowsersIsRead() {
        String page = "<html><head><title>Ferry returns</title></head><frameset cols='20%,80%'><frame src=menu.html>"
                + "<frame src=story.html><noframes><body>" + STORY + "</body></noframes></frameset></html>";
        assertThat(Extractor.parse(page).text()).contains("First. " + SENTENCE.strip(), "Then. " + SENTENCE.strip());
        assertThat(Extractor.parse(page).headline()).isEqualTo("Ferry returns");
    }

    @Test
    void besideABodyItIsNot() {
        String page = "<title>Ferry returns</title><body>" + STORY + "<noframes><p>Your browser shows no frames. "
                + SENTENCE.repeat(3) + "</noframes>";
        assertThat(Extractor.parse(page).text()).contains("First. ").doesNotContain("Your browser");
    }
}
