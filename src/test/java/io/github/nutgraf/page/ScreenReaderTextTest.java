package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenReaderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sr-only",
                "link sr-only",
                "visually-hidden",
                "u-visually-hidden",
                "is-visuallyhidden",
                "VisuallyHidden-sc-1x",
                "screen-reader-text",
                "screenreader",
                "element-invisible",
                "show-for-sr",
                "a11y-hidden",
                "sr_only"
            })
    void namesOfTheFrameworks(String className) {
        assertThat(ScreenReaderText.isNamed(className)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hidden", "sr-only-focus-ring", "sr-only md:not-sr-only", "screen", "reader", "text"})
    void otherNames(String className) {
        assertThat(ScreenReaderText.isNamed(className)).isFalse();
    }
}
