package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateIT {

    @TempDir
    Path dir;

    @BeforeEach
    void corpus() throws Exception {
        Path pages = Files.createDirectories(dir.resolve("corpus/pages"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(pages.resolve("one.html.gz")))) {
            out.write(CliProcess.page("The harbour wall").getBytes(StandardCharsets.UTF_8));
        }
        Files.write(
                dir.resolve("corpus/gold.jsonl"),
                List.of(
                        "{\"id\":\"one\",\"corpus\":\"own\",\"with\":[\"council met on monday\"],\"without\":[\"subscribe\"]}",
                        "{\"id\":\"two\",\"corpus\":\"own\",\"title\":\"No page of this\"}"));
    }

    @Test
    void printsTheTable() throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "evaluate", "corpus");
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "corpus           n     with  without    title  titleF1",
                        "own              2   100.00   100.00     0.00     0.00",
                        "ALL              2   100.00   100.00     0.00     0.00",
                        "1 pages without a result");
    }

    @Test
    void countsWhatPagesWereTakenFor() throws Exception {
        Files.write(
                dir.resolve("corpus/gold.jsonl"),
                List.of(
                        "{\"id\":\"one\",\"corpus\":\"news\",\"story\":true}",
                        "{\"id\":\"two\",\"corpus\":\"shops\",\"story\":false}",
                        "{\"id\":\"three\",\"corpus\":\"shops\",\"title\":\"Not told\"}"));
        Files.write(
                dir.resolve("told.jsonl"),
                List.of("{\"id\":\"one\",\"kind\":\"ARTICLE\"}", "{\"id\":\"two\",\"kind\":\"LISTING\"}"));
        CliProcess.Result result =
                CliProcess.run(dir, "evaluate", "corpus", "--predictions", "told.jsonl", "--confusion", "kind");
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "corpus           n    ARTICLE    LISTING",
                        "news             1          1          0",
                        "shops            1          0          1");
        CliProcess.Result wrong = CliProcess.run(dir, "evaluate", "corpus", "--confusion", "title");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("--confusion wants the field kind, not title");
    }

    @Test
    void printsTheTableByLanguage() throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "evaluate", "corpus", "--by-language");
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "language         n     with  without    title  titleF1",
                        "?                1                       0.00     0.00",
                        "en               1   100.00   100.00                  ",
                        "ALL              2   100.00   100.00     0.00     0.00",
                        "1 pages without a result");
        Files.writeString(dir.resolve("floors.tsv"), "own\twith\t99.5\n");
        assertThat(CliProcess.run(dir, "evaluate", "corpus", "--by-language", "--floors", "floors.tsv")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void failsBelowAFloor() throws Exception {
        Files.writeString(dir.resolve("floors.tsv"), "# held\nown\twith\t99.5\nALL\ttitle\t10\n");
        CliProcess.Result result = CliProcess.run(dir, "evaluate", "corpus", "--floors", "floors.tsv");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err())
                .contains("ALL title is 0.00, below its floor of 10.00")
                .doesNotContain("own with");
    }

    @Test
    void scoresWhatOthersFound() throws Exception {
        Files.writeString(dir.resolve("p.jsonl"), "{\"id\":\"two\",\"title\":\"NO PAGE OF THIS\"}\n");
        CliProcess.Result result =
                CliProcess.run(dir, "evaluate", "corpus", "--predictions", "p.jsonl", "--worst", "title", "5");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo("100.00  two\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--worst beauty 5, with without title titleF1",
        "--worst day 5, with without title titleF1",
        "--worst title few, with without title titleF1",
        "--only nosuch, no pages of nosuch; there are: own"
    })
    void saysWhatThereIsInsteadOfNothing(String options, String answer) throws Exception {
        List<String> args = new ArrayList<>(List.of("evaluate", "corpus"));
        args.addAll(List.of(options.split(" ")));
        CliProcess.Result result = CliProcess.run(dir, args.toArray(String[]::new));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(answer);
    }
}
