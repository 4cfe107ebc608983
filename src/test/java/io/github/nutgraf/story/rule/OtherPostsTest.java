package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single postid-12      | <article class='post-12 post'>   | <article class='post-34 post'> | Own",
                "single postid-12      | <article id=post-12>             | <div id=post-34>               | Own",
                // Pages that do not say which post is theirs, or have no box of it.
                "single                | <article class='post-12 post'>   | <article class='post-34 post'> | Own Other",
                "single postid-99      | <article class='post-12 post'>   | <article class='post-34 post'> | Own Other",
                "single postid-12      | <article class='post-12 post'>   | <article class='post-34th'>    | Own Other",
                "single postid-12      | <article class='post-12 post'>   | <div class='post-content'>     | Own Other",
            })
    void dropsPostsOfOtherNumbers(String body, String own, String other, String left) {
        Page page = new PageReader(Options.DEFAULTS)
                .read(
                        "<html><body class='" + body + "'>" + own + "<p>Own story.</p></article>" + other
                                + "<p>Other story.</p></body></html>",
                        null);
        Chosen chosen = Chosen.of(page);
        OtherPosts.drop(chosen.draft());
        assertThat(chosen.left()).isEqualTo(left);
    }
}
