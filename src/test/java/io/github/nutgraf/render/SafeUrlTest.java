package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://news.example/a?b=c&d#e | https://news.example/a?b=c&d#e | https://news.example/a?b=c&d#e
            HTTP://news.example/           | HTTP://news.example/           | HTTP://news.example/
            https://n\u00e9ws.example/\u00fc | https://n\u00e9ws.example/\u00fc | https://n\u00e9ws.example/\u00fc
            https://a.example/b c(d)       | https://a.example/b%20c%28d%29 | https://a.example/b%20c%28d%29
            mailto:desk@news.example       | mailto:desk@news.example       | -
            https:                         | -                              | -
            https:news.example             | -                              | -
            javascript:alert(1)            | -                              | -
            data:image/png;base64,AA       | -                              | -
            ftp://news.example/            | -                              | -
            /relative                      | -                              | -
            -                              | -                              | -
            """)
    void onlyWebAndMail(String url, String link, String image) {
        assertThat(SafeUrl.link(url)).isEqualTo(link);
        assertThat(SafeUrl.image(url)).isEqualTo(image);
    }
}
