package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup that makes careless code quadratic or deep; the limit is a hundred times what it takes. */
class HostileMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul><li>|Rye|20000",
                "<ul><li><h3>Rye</h3>|<p>It grows in sand.</p>|10000",
                "<blockquote>|<p>Bread is patience, says the miller.</p>|10000",
                "<table><tr><td>|<p>Rye</p>|10000",
                "<figure>|<img src=/a.jpg><figcaption>The wheel</figcaption>|10000",
                "<div class='twitter-tweet live entry caption'>|<a href=/x><img src=/a.jpg>A</a>|20000",
                "<aside>|<time>12:00</time> <p>The wheel turns again.</p>|10000",
            })
    void nestedOrRepeatedItStaysLinear(String open, String inner, int times) {
        String start = "<p>The mill stood still for a week.</p>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Assembled.of(start + open.repeat(times) + inner)).isNotEmpty();
            assertThat(Assembled.of(start + open.repeat(150) + inner.repeat(times)))
                    .isNotEmpty();
            assertThat(Assembled.of(start + (open + inner).repeat(times / 10))).isNotEmpty();
        });
    }
}
