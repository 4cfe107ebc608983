package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    private static final Page PAGE =
            new PageReader(Options.DEFAULTS).read("<p>Tide</p>", "https://news.example.com/a/b");

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/x?y#z, https://www.example.com/x?y#z",
        "https://www.example.com:8080/x, https://www.example.com:8080/x",
        "//cdn.example.com/x.jpg, https://cdn.example.com/x.jpg",
        "c, https://news.example.com/a/c",
        "/c d, https://news.example.com/c%20d",
    })
    void makesAddressesAbsolute(String raw, String expected) {
        assertThat(WebAddress.absolute(PAGE, raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "http:harbour",
        "https:///no/host",
        "https://www.example.com:x/y",
        "'https://www.example.com: \"z'",
        "javascript:tide()",
        "data:text/html;x",
        "mailto:desk@example.com",
        "#tide",
        "''",
    })
    void refusesWhatNamesNoHost(String raw) {
        assertThat(WebAddress.absolute(PAGE, raw)).isNull();
    }
}
