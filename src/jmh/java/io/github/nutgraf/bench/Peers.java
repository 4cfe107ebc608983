package io.github.nutgraf.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;

/** The other extractors of the JVM, as their manuals say to use them. */
final class Peers {

    private Peers() {}

    static Object boilerpipe(String html) {
        try {
            return ArticleExtractor.INSTANCE.getText(html);
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object readability4j(String html) {
        try {
            return String.valueOf(
                    new Readability4J("https://www.example.com/", html).parse().getTextContent());
        } catch (IllegalStateException e) {
            // It gives some pages up that way; the time until then counts.
            return e;
        }
    }
}
