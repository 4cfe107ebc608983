package io.github.nutgraf.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.SectionCues.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueFeaturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read also: the ferry that never came | RELATED",
                "Читайте также                        | RELATED",
                "Διαβάστε επίσης                      | RELATED",
                "Najczęściej czytane                  | POPULAR",
                "Comments (12)                        | COMMENTS",
                "Комментарии: 3                       | COMMENTS",
                "59 Comments on the ferry             | NONE",
                "59 Comments                          | COMMENTS",
                "Ответить                             | REPLY",
                "Newsletter                           | SUBSCRIBE",
                "Wydrukuj                             | SHARE",
                "相关新闻                              | RELATED",
                "Strictly necessary cookies           | CONSENT",
                "Wszelkie prawa zastrzeżone.          | LEGAL",
                // A word of one line's beginning is nothing by itself.
                "Comments by the mayor angered a town | NONE",
                "Share prices fell on Monday morning  | NONE",
            })
    void tellsWhatALineOpens(String line, Kind kind) {
        PageColumns page = new PageColumns("", "<p>" + line + "</p>");
        assertThat(page.of("cue.kind", "")).isEqualTo(kind.code);
    }

    @Test
    void countsFromTheLastLineThatOpensSomething() {
        PageColumns page = new PageColumns(
                "", "<p>Story</p><h3>2 comments</h3><p>One</p><p>7:42 pm</p><p>Reply</p><p>Two</p><p>Reply</p>");
        assertThat(page.of("cue.sinceComments", "Story")).isEqualTo(99);
        assertThat(page.of("cue.sinceComments", "One")).isEqualTo(1);
        assertThat(page.of("cue.toReply", "One")).isEqualTo(2);
        assertThat(page.of("cue.sinceReply", "Two")).isEqualTo(1);
        assertThat(page.of("cue.replies", "Story")).isEqualTo(2);
        assertThat(page.of("cue.clocks", "One")).isEqualTo(1);
    }

    @Test
    void findsRightsAndCookiesAnywhereInALine() {
        PageColumns page =
                new PageColumns("", "<p>© 2011 The Quay. All rights reserved.</p><p>This site uses cookies.</p>");
        assertThat(page.of("cue.legal", "©")).isEqualTo(1);
        assertThat(page.of("cue.legal", "This")).isZero();
        assertThat(page.of("cue.cookies", "This")).isEqualTo(1);
    }
}
