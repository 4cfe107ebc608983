package io.github.nutgraf.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article-body article__content   | article body content",
                "storyText                       | story Text",
                // What says how a box looks says nothing of what it is.
                "mt-4 border-b md:hidden -mx-2   | ''",
                "flex items-center byline        | items byline",
                "before:content-['x'] !story     | ''",
                // Hashes are no names, numbers behind a name are no hash.
                "css-1x8kqf2 c4story9body        | css",
                "block12 post-204815             | block post",
            })
    void saysWhatAPartIs(String value, String tokens) {
        assertThat(String.join(" ", NameTokens.of(value))).isEqualTo(tokens.toLowerCase(java.util.Locale.ROOT));
    }
}
