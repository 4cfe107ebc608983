package io.github.nutgraf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.evaluation.Floors.Floor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    @TempDir
    Path dir;

    @Test
    void showsWhatDiffersHoweverLittle() throws IOException {
        ScoreTable table = table(3, Map.of(Metric.TITLE, 0.967_09));
        assertThat(new Floors(List.of(new Floor("own", Metric.TITLE, 96.71), new Floor("own", Metric.TITLE, 96.7)))
                        .violations(table))
                .containsExactly("own title is 96.709, below its floor of 96.710");
        assertThat(new Floors(List.of(new Floor("own", Metric.TITLE, 97))).violations(table))
                .containsExactly("own title is 96.71, below its floor of 97.00");
        assertThat(new Floors(List.of(new Floor("own", Metric.DAY, 1))).violations(table))
                .containsExactly("own day was not measured");
    }

    @Test
    void leavesRoomBelowWhatEnoughPagesGive() throws IOException {
        Map<Metric, Double> scores = Map.of(Metric.WORDS, 0.9, Metric.STORY, 1.0);
        assertThat(Floors.below(table(99, scores)).floors()).isEmpty();
        assertThat(Floors.below(table(200, scores)).floors())
                .containsExactly(
                        new Floor("own", Metric.WORDS, 88.5),
                        new Floor("own", Metric.STORY, 98.5),
                        new Floor("ALL", Metric.WORDS, 88.5),
                        new Floor("ALL", Metric.STORY, 98.5));
        assertThat(Floors.below(table(1000, scores)).floors()).contains(new Floor("own", Metric.WORDS, 89.5));
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Floors floors = new Floors(List.of(new Floor("own", Metric.WORDS, 88.5), new Floor("ALL", Metric.DAY, 90.01)));
        floors.write(dir.resolve("floors.tsv"));
        assertThat(Floors.read(dir.resolve("floors.tsv"))).isEqualTo(floors);
    }

    private ScoreTable table(int pages, Map<Metric, Double> scores) throws IOException {
        Files.writeString(dir.resolve("gold.jsonl"), "{\"id\":\"one\"}\n");
        GoldPage page = GoldPage.readAll(dir.resolve("gold.jsonl")).get(0);
        ScoreTable table = new ScoreTable("corpus");
        for (int i = 0; i < pages; i++) {
            table.add("own", page, scores);
        }
        return table;
    }
}
