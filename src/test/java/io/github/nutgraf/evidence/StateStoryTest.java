package io.github.nutgraf.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.PageReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateStoryTest {

    private static final String SENTENCE = "The night ferry to the outer island sails again after five weeks in dock. ";

    private static final String HTML =
            "\"<p>" + SENTENCE.repeat(4) + "</p><p>" + SENTENCE.repeat(4) + "</p><p>" + SENTENCE.repeat(6) + "</p>\"";

    private static final String ARRAY =
            "[{\"text\":\"" + SENTENCE.repeat(7) + "\"},{\"text\":\"" + SENTENCE.repeat(7) + "\"}]";

    static Stream<Arguments> states() {
        return Stream.of(
                arguments(
                        "flat",
                        "{\"title\":\"The Pier\",\"post\":{\"title\":\"Ferry sails\",\"body\":" + HTML
                                + ",\"authors\":[{\"id\":3,\"name\":\"Ada Quist\",\"bio\":\"Writes about boats\"}],"
                                + "\"publishedAt\":\"2024-03-01T08:00:00Z\"}}"),
                arguments(
                        "keys before and behind, array of objects",
                        "{\"title\":\"The Pier\",\"entry\":{\"headline\":{\"basic\":\"Ferry sails\"},"
                                + "\"credits\":{\"by\":[{\"name\":\"Ada Quist\"}]},\"content_elements\":" + ARRAY
                                + ",\"display_date\":\"2024-03-01T08:00:00Z\"}}"),
                arguments(
                        "data around the object of the text",
                        "{\"title\":\"Ferry sails\",\"byline\":\"Ada Quist\",\"published_at\":1709280000,"
                                + "\"content\":{\"blocks\":" + ARRAY + "}}"),
                arguments(
                        "other stories beside it",
                        "{\"latest\":[{\"title\":\"Bridge opens\",\"author\":\"Bo Lind\"}],\"story\":{\"title\":"
                                + "\"Ferry sails\",\"author\":{\"data\":{\"name\":\"Ada Quist\"}},\"body\":" + ARRAY
                                + ",\"published\":\"2024-03-01T08:00:00Z\"},\"next\":{\"title\":\"Port\",\"author\":"
                                + "\"Cy Roe\"}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void theObjectAroundTheTextSaysWhatItIs(String name, String state) {
        StateStory.Found found = read("<script>window.__STATE__ = " + state + ";</script>");
        assertThat(found.paragraphs()).hasSizeGreaterThan(1);
        assertThat(values(found, Topic.HEADLINE)).containsExactly("Ferry sails");
        assertThat(values(found, Topic.AUTHOR)).containsExactly("Ada Quist");
        assertThat(values(found, Topic.PUBLISHED)).hasSize(1);
    }

    @Test
    void aStateWithoutStoryClaimsNothing() {
        String links = "{\"title\":\"Bridge opens\",\"author\":\"Bo Lind\",\"url\":\"/a\"},".repeat(40);
        StateStory.Found found = read("<script type='application/json'>[" + links + "{}]</script>");
        assertThat(found.paragraphs()).isEmpty();
        assertThat(found.claims()).isEmpty();
    }

    @Test
    void aScriptWithoutTheOpeningIsNotTheStory() {
        String script = "<script>window.__STATE__ = {\"content\":{\"blocks\":" + ARRAY + "}};</script>";
        assertThat(read(script, List.of("ferry")).paragraphs()).hasSizeGreaterThan(1);
        assertThat(read(script, List.of("ferry", "zeppelin")).paragraphs()).isEmpty();
    }

    private static StateStory.Found read(String html) {
        return read(html, List.of());
    }

    private static StateStory.Found read(String html, List<String> opening) {
        return StateStory.read(new PageReader(Options.DEFAULTS).read(html, null), opening);
    }

    private static List<String> values(StateStory.Found found, Topic topic) {
        return found.claims().stream()
                .filter(c -> c.topic() == topic)
                .map(Claim::value)
                .toList();
    }
}
