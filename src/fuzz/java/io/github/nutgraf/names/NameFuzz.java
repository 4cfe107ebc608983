package io.github.nutgraf.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nutgraf.article.Author;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives names made of it, or none. */
class NameFuzz {

    @ValueSource(
            strings = {
                "By Ada Holm and Jun-ho Park, Harbour Times | ada@news.example",
                "Von Jörg O'Neill (dpa), Kiel; Fotos: M. Özdemir",
                "Par Anne-Lise de La Tour avec AFP",
                "文/王小明 記者 李四／台北報導",
                "АННА ИВАНОВА, специально для «Маяка»"
            })
    @DictionaryEntries({"By ", " and ", " und ", " avec ", "@", "(", ")", " | ", "/", ",", "Dr. ", " Jr.", "記者", "–"})
    @FuzzTest(maxDuration = "5m")
    void anyText(String text) {
        if (text == null) {
            return;
        }
        for (String language : new String[] {null, "en", "de", "fr", "ja"}) {
            BylineParser parser = new BylineParser(language, new HouseNames(List.of("Harbour Times", "news.example")));
            check(text, parser.names(text));
            check(text, parser.line(text));
        }
    }

    private static void check(String text, List<Author> authors) {
        for (Author author : authors) {
            assertThat(author.name()).isNotBlank();
            assertThat(author.name().length()).isLessThanOrEqualTo(2 * text.length());
        }
    }
}
