package io.github.nutgraf.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStartTest {

    /** {@code |} stands for a line feed; what is found is the bracket and all behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{}~{}",
                "; [1]~[1]",
                "/* {no} */ {}~{}",
                "/* {~{",
                "/* /* /* {~{",
                "/*<![CDATA[*/{}/*]]>*/~{}/*]]>*/",
                "/*<!--*/{}~{}",
                "// {no}|{}~{}",
                "//|//|// no|{}~{}",
                "// <![CDATA[{}|[]~{}|[]",
                "//|// <![CDATA[{}~{}",
                "//{}~{}",
                "<!--//--><![CDATA[//><!--|{}~{}",
                "var a = {}~",
                "/* // /*~",
            })
    void isBehindCommentsAndMarks(String script, String json) {
        String text = script.replace('|', '\n');
        int start = JsonStart.of(text);
        assertThat(start < 0 ? null : text.substring(start).replace('\n', '|')).isEqualTo(json);
    }
}
