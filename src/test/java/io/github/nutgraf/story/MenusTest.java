package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.body.Assembled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenusTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // L: a short link; p: a short line; W: a link of many words.
                "LLL    | xxx",
                "LL     | --",
                "LLpLL  | -----",
                "pLLLLp | -xxxx-",
                "LLLWLL | xxx---",
                "LLLpLLL| xxx-xxx",
            })
    void findsRowsOfShortLinks(String page, String menu) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            body.append(
                    switch (page.charAt(i)) {
                        case 'L' -> "<li><a href=/a>World news</a></li>";
                        case 'W' -> "<li><a href=/a>The bridge in the old town</a></li>";
                        default -> "<li>World news</li>";
                    });
        }
        boolean[] found = Menus.of(TextBlocks.of(Assembled.page("<ul>" + body + "</ul>", Options.DEFAULTS)));
        StringBuilder said = new StringBuilder();
        for (boolean is : found) {
            said.append(is ? 'x' : '-');
        }
        assertThat(said).hasToString(menu);
    }
}
