package io.github.nutgraf.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightDataTest {

    private static final String NONE = "none";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = NONE,
            value = {
                "self.__next_f.push([1,\"5:T3,abc\"])                       | 5:T3,abc",
                "(self.__next_f=self.__next_f||[]).push([0])                | none",
                "self.__next_f.push([0])                                    | none",
                "self.__next_f.push([1,\"cut                                | none",
                "window.dataLayer.push([1,\"5:T3,abc\"])                    | none",
            })
    void readsThePieceAScriptPushes(String script, String piece) {
        assertThat(FlightData.piece(script)).isEqualTo(piece);
    }

    @Test
    void unescapesThePiece() {
        assertThat(FlightData.piece("self.__next_f.push([1,\"1:{\\\"a\\\":\\\"\\u00e9\\\"}\\n\"])"))
                .isEqualTo("1:{\"a\":\"\u00e9\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:[1]~2:{}~            | [1], {}       | ''",
                "1:T5,a~b~c2:[2]~       | [2]           | a~b~c",
                // Lengths are of UTF-8: the accented letter is two bytes, the clef four.
                "a:T3,\u00e9x1:[1]~     | [1]           | \u00e9x",
                "a:T4,\uD834\uDD1E1:[1]~ | [1]           | \uD834\uDD1E",
                // Cut short.
                "1:T9,abc               | ''            | abc",
                "1:[1]~2:[              | [1], [        | ''",
                "1:Tz,abc               | ''            | ''",
                "no rows                | ''            | ''",
                "1:                     | ''            | ''",
            })
    void readsRows(String stream, String json, String texts) {
        List<String> foundJson = new ArrayList<>();
        List<String> foundTexts = new ArrayList<>();
        FlightData.rows(stream.replace('~', '\n'), foundJson::add, foundTexts::add);
        assertThat(String.join(", ", foundJson)).isEqualTo(json);
        assertThat(String.join(", ", foundTexts)).isEqualTo(texts.replace('~', '\n'));
    }
}
