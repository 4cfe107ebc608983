package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes quote the page's errors; what fuzzing found in them stands here. */
class NotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"[c\u009b31m\u0080", "{\"a\": tru\u0085e}", "{\"\u001b[31m\" x", "\ud800\ud800", "{{{{\u007f"})
    void quoteNoControlCharacters(String json) {
        Article article = Extractor.parse("<script type='application/ld+json'>" + json + "</script>");

        Promises.hold(article, Options.DEFAULTS);
        assertThat(article.notes()).extracting(Note::code).contains(Note.Code.BROKEN_STRUCTURED_DATA);
    }
}
