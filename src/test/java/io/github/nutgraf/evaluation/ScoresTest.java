package io.github.nutgraf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final String OPENED =
            "'kind':'ARTICLE','standfirst':'The ferry sails.','text':'It had lain in the yard.'";

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'with':['ferry sails','the yard']                             | with   | 1.0
            'without':['ferry sails']                                     | without| 1.0
            'body':'The ferry sails. It had lain in the yard.'            | words  | 0.8
            'body':'The ferry sails. It had lain in the yard.','opening':true     | words | 1.0
            'corpus':'daniel-en','body':'The ferry sails. It had lain in the yard.' | words | 1.0
            'story':true                                                  | story  | 1.0
            'story':false                                                 | story  | 0.0
            """)
    void takesTheStandfirstInWhereAnnotatorsDid(String gold, String metric, double score) throws IOException {
        assertThat(scores(gold, OPENED)).containsEntry(Metric.of(metric), score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'Ada Moss, Jon Reed, and Ida Lund' | 'Ada Moss','Jon Reed','Ida Lund' | 1.0
            'Ada Moss; Jon Reed and Ida Lund'  | 'Ida Lund','Jon Reed','Ada Moss' | 1.0
            'By Ada Moss'                      | 'ADA MOSS'                       | 1.0
            'Ada Moss'                         | 'Ada Moss','Jon Reed'            | 0.0
            """)
    void comparesSetsOfNames(String gold, String found, double score) throws IOException {
        assertThat(scores("'authors':[" + gold + "]", "'authors':[" + found + "]"))
                .containsEntry(Metric.AUTHOR, score);
    }

    @Test
    void whatIsNotAnnotatedIsNotScored() throws IOException {
        assertThat(scores("'story':null,'url':null", OPENED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LISTING, 0", "OTHER, 0", "LIVE_BLOG, 1", "GALLERY, 1", "VIDEO, 1"})
    void storiesAreOfFourKinds(String kind, double score) throws IOException {
        assertThat(scores("'story':true", "'kind':'" + kind + "'")).containsEntry(Metric.STORY, score);
    }

    private Map<Metric, Double> scores(String gold, String found) throws IOException {
        GoldPage page = GoldPage.readAll(line("gold.jsonl", gold)).get(0);
        return Scores.of(
                page,
                List.copyOf(Prediction.readAll(line("found.jsonl", found)).values())
                        .get(0));
    }

    private Path line(String file, String keys) throws IOException {
        return Files.writeString(
                dir.resolve(file), "{'id':'one',".replace('\'', '"') + keys.replace('\'', '"') + "}\n");
    }
}
