package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Options;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The records and an extractor travel by Java serialization, as distributed jobs send them. */
class SerializationTest {

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void aFullArticleComesBack() throws Exception {
        Article article = Articles.full();
        assertThat(copy(article)).isEqualTo(article).isNotSameAs(article);
        Explanation explanation =
                new Explanation(article, List.of(new Decision("One.", true, "paragraph", "prose", 0.9, null)));
        assertThat(copy(explanation)).isEqualTo(explanation);
        assertThat(copy(Options.DEFAULTS)).isEqualTo(Options.DEFAULTS);
    }

    private interface Task extends Function<String, Article>, Serializable {}

    @Test
    void anExtractorKeepsItsOptions() throws Exception {
        String page = "<h1>The ferry sails again</h1><table><tr><td>Monday</td><td>eleven cars</td></tr></table>"
                + "<p>The ferry across the sound sails again, eleven weeks after the storm broke its doors.</p>";
        Extractor extractor =
                Extractor.with(Options.builder().maxOutputChars(20).build());
        Task task = extractor::extract;

        Article expected = extractor.extract(page);
        assertThat(expected.text()).hasSizeBetween(1, 20);
        assertThat(((Task) copy(task)).apply(page)).isEqualTo(expected);
    }
}
