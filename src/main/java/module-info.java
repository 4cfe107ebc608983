/**
 * Turns the raw HTML of a news page into a structured {@link io.github.nutgraf.article.Article}.
 *
 * <p>Three packages are exported: the door ({@link io.github.nutgraf.Extractor}), the records, and the renderers.
 */
module io.github.nutgraf {
    requires transitive org.jspecify;
    requires transitive org.jsoup;
    requires tools.jackson.core;
    requires org.apache.commons.text;
    requires com.github.albfernandez.juniversalchardet;
    requires java.xml;
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static org.jline.terminal;
    requires static java.management;
    requires static java.net.http;
    requires static jdk.httpserver;

    exports io.github.nutgraf;
    exports io.github.nutgraf.article;
    exports io.github.nutgraf.render;

    opens io.github.nutgraf.cli to
            info.picocli;
}
