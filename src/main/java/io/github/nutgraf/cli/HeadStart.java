package io.github.nutgraf.cli;

import io.github.nutgraf.body.StoryModel;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.text.BylineParser;
import io.github.nutgraf.text.DateHints;
import io.github.nutgraf.text.DateParser;
import io.github.nutgraf.text.HouseNames;
import java.time.LocalDate;
import java.util.Set;

/**
 * Loads what the end of every extraction needs while its beginning is under way: most of a start is waiting for classes
 * and tables, and a second processor has nothing else to do. What is needed last comes first, so that neither thread
 * waits for the other.
 */
final class HeadStart {

    private static final String ARTICLE = "{\"schema\":1,\"kind\":\"ARTICLE\",\"access\":\"FREE\"}";

    private HeadStart() {}

    /** Begins and returns at once; nobody has to wait for it. */
    static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(HeadStart::load, "head start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load() {
        StoryModel.shipped();
        ArticleJson.indented(ArticleJson.read(ARTICLE));
        new BylineParser(null, new HouseNames(Set.of())).line("By Jane Doe");
        DateParser.find("3 May 2024", DateHints.of(null, null, null, LocalDate.MAX));
    }
}
