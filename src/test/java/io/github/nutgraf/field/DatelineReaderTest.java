package io.github.nutgraf.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "KYIV, Oct. 10 (Reuters) - The ferry returned. > KYIV, Oct. 10 (Reuters) -",
                "BERLIN (dpa) – Die Fähre fährt wieder. > BERLIN (dpa) –",
                "Hamburg (dpa/lno) - Die Fähre fährt. > Hamburg (dpa/lno) -",
                "(CNN) — The ferry returned. > (CNN) —",
                "(CNN)The ferry returned. > ''",
                "LONDON — The ferry returned. > LONDON —",
                "LONDON (AP) — The ferry returned. > LONDON (AP) —",
                "NEW YORK, March 3 (AFP) - The ferry returned. > NEW YORK, March 3 (AFP) -",
                "The ferry - an old one - returned. > ''",
                "Ferry operator Anna Lind (42) - who left - is back. > ''",
                "Well-known ferries returned. > ''",
                "They left. LONDON — is large. > ''",
                "The first ferry returned (see below) - and left. > ''",
                "NEW DELHI: The ferry returned. > NEW DELHI:",
                "TEHRAN- The ferry returned. > TEHRAN-",
                "BERLIN. Die Fähre fährt wieder. > BERLIN.",
                "Berlin (dpa). Die Fähre fährt wieder. > Berlin (dpa).",
                "UPDATE: The ferry returned. > ''",
                "WATCH: The ferry returns. > ''",
            })
    void readsWhatOpensAnAgencyStory(String paragraph, String dateline) {
        assertThat(DatelineReader.of(paragraph)).isEqualTo(dateline);
    }

    /** Columns: the story's first paragraph, its second, the dateline. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Neuss · Der Rat hat getagt. > Es regnete. > Neuss ·",
                "Bad Nauheim • Der Rat hat getagt. > Es regnete. > Bad Nauheim •",
                "Berlin. Der Rat hat getagt. > Wer in Berlin wohnt, weiß das. > Berlin.",
                "Sankt Augustin. Der Rat von Sankt Augustin hat getagt. > Es regnete. > Sankt Augustin.",
                "Nein. Der Rat hat nicht getagt. > Das Nein. war laut. > ''",
                "Endlich. Der Rat hat getagt. > Es regnete. > ''",
                "Der Rat hat getagt. Er blieb lange. > Es regnete. > ''",
            })
    void readsAPlaceThatIsNamedAgain(String first, String second, String dateline) {
        @Nullable
        String found = DatelineReader.resolve(
                        List.of(new Block.Paragraph(first, List.of()), new Block.Paragraph(second, List.of())))
                .value();

        assertThat(found == null ? "" : found).isEqualTo(dateline);
    }

    @Test
    void readsAPlaceInBold() {
        Span bold = new Span(0, 10, Span.Kind.STRONG, null);

        assertThat(DatelineReader.resolve(List.of(new Block.Paragraph("Wittstock. Der Rat hat getagt.", List.of(bold))))
                        .value())
                .isEqualTo("Wittstock.");
    }
}
