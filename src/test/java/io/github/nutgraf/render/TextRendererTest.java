package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    @Test
    void headlineThenBylineAndDateThenStandfirstThenBody() {
        assertThat(Renderer.text().render(Articles.full()))
                .startsWith(
                        "Harbour ferry\n\nHarbour ferry (Harbour ferry), Harbour ferry · 2024-10-10 17:01 +02:00\n\n"
                                + "Harbour ferry\n\n"
                                + Articles.full().text().substring(0, 40))
                .endsWith(Articles.full().text() + "\n");
    }

    @Test
    void whatIsMissingLeavesNoGap() {
        assertThat(Renderer.text().render(Articles.empty())).isEmpty();
        assertThat(Renderer.text().render(Articles.withBody(List.of(new Block.Paragraph("One.", List.of())))))
                .isEqualTo("One.\n");
    }

    @Test
    void controlsAndHalfCharactersAreReplaced() {
        assertThat(Renderer.text()
                        .render(Articles.withBody(List.of(new Block.Preformatted("a\u001b[2J\ud83d\tb\u009b")))))
                .isEqualTo("a\ufffd[2J\ufffd\tb\ufffd\n");
    }

    @Test
    void nothingTurnsTheDirectionOfALine() {
        assertThat(Renderer.text()
                        .render(Articles.withBody(
                                List.of(new Block.Preformatted("a\u202egnp\u202c.\u2067b\u2069\u200f")))))
                .isEqualTo("agnp.b\u200f\n");
    }
}
