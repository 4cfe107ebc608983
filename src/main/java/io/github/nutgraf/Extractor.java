package io.github.nutgraf;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.Fields;
import io.github.nutgraf.field.kind.KindModel;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.story.StoryFinder;
import io.github.nutgraf.story.StoryModel;
import io.github.nutgraf.text.Heap;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns the HTML of a news page into an {@link Article}.
 *
 * <p>The static {@code parse} methods extract with {@link Options#DEFAULTS}; {@link #with(Options)} gives an extractor
 * with others. An extractor is immutable and serves all threads. No method throws on bad HTML: what was found comes
 * back, with {@linkplain Article#notes() notes}. Null arguments throw {@link NullPointerException}, except where marked
 * nullable.
 *
 * <p>An extractor travels by Java serialization, as what distributed jobs send out must: its options do, the model is
 * that of the library where it arrives.
 */
public final class Extractor implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Extractor DEFAULT = new Extractor(Options.DEFAULTS, StoryModel::shipped, KindModel::shipped);

    /** Characters or bytes of a page that may fill the memory of a small process. */
    private static final int LARGE = 1_000_000;

    private final Options options;

    /** Asked for when a page is read, not before. */
    private final transient Supplier<StoryModel> model;

    private final transient Supplier<KindModel> kinds;

    /** For training, which scores pages with models of other pages. */
    Extractor(Options options, Supplier<StoryModel> model, Supplier<KindModel> kinds) {
        this.options = options;
        this.model = model;
        this.kinds = kinds;
    }

    private Object readResolve() {
        return with(options);
    }

    /** An extractor with these options. */
    public static Extractor with(Options options) {
        return new Extractor(Objects.requireNonNull(options, "options"), StoryModel::shipped, KindModel::shipped);
    }

    /** Extracts from a page's text; its address is unknown, so relative addresses stay out. */
    public static Article parse(String html) {
        return DEFAULT.extract(html, null);
    }

    /**
     * Extracts from a page's text.
     *
     * @param url the page's absolute address; null if unknown
     */
    public static Article parse(String html, @Nullable String url) {
        return DEFAULT.extract(html, url);
    }

    /**
     * Extracts from a page's bytes.
     *
     * @param charset the charset the server named; null if none. A byte-order mark goes first
     * @param url the page's absolute address; null if unknown
     */
    public static Article parse(byte[] html, @Nullable String charset, @Nullable String url) {
        return DEFAULT.extract(html, charset, url);
    }

    /**
     * Extracts from a stream, which is read to its end or to the input limit, and not closed.
     *
     * @throws IOException if reading fails
     */
    public static Article parse(InputStream html, @Nullable String charset, @Nullable String url) throws IOException {
        return DEFAULT.extract(html, charset, url);
    }

    /**
     * Extracts from a file.
     *
     * @throws IOException if reading fails
     */
    public static Article parse(Path html) throws IOException {
        return DEFAULT.extract(html);
    }

    /** Extracts from a parsed document, which is not changed; its location is the page's address. */
    public static Article parse(Document html) {
        return DEFAULT.extract(html);
    }

    /** As {@link #parse(String)}, with this extractor's options. */
    public Article extract(String html) {
        return extract(html, null);
    }

    /** As {@link #parse(String, String)}, with this extractor's options. */
    public Article extract(String html, @Nullable String url) {
        Objects.requireNonNull(html, "html");
        return run(reader(html.length()).read(html, url), false).article();
    }

    /** As {@link #parse(byte[], String, String)}, with this extractor's options. */
    public Article extract(byte[] html, @Nullable String charset, @Nullable String url) {
        Objects.requireNonNull(html, "html");
        return run(reader(html.length).read(html, charset, url), false).article();
    }

    /**
     * As {@link #parse(InputStream, String, String)}, with this extractor's options.
     *
     * @throws IOException if reading fails
     */
    public Article extract(InputStream html, @Nullable String charset, @Nullable String url) throws IOException {
        Objects.requireNonNull(html, "html");
        return run(reader(Integer.MAX_VALUE).read(html, charset, url), false).article();
    }

    /**
     * As {@link #parse(Path)}, with this extractor's options.
     *
     * @throws IOException if reading fails
     */
    public Article extract(Path html) throws IOException {
        Objects.requireNonNull(html, "html");
        try (InputStream in = Files.newInputStream(html)) {
            return extract(in, null, null);
        }
    }

    /** As {@link #parse(Document)}, with this extractor's options. */
    public Article extract(Document html) {
        Objects.requireNonNull(html, "html");
        return run(reader(0).read(html), false).article();
    }

    /** As {@link #extract(String, String)}, with the reason for every visible block. */
    public Explanation explain(String html, @Nullable String url) {
        Objects.requireNonNull(html, "html");
        return run(reader(html.length()).read(html, url), true);
    }

    /** As {@link #extract(byte[], String, String)}, with the reason for every visible block. */
    public Explanation explain(byte[] html, @Nullable String charset, @Nullable String url) {
        Objects.requireNonNull(html, "html");
        return run(reader(html.length).read(html, charset, url), true);
    }

    /** The stages, one by one; tests bring a page whose clock is theirs. */
    Explanation run(Page page, boolean explain) {
        Evidence evidence = Evidence.of(page);
        TextBlocks blocks = TextBlocks.of(page);
        StoryFinder finder = new StoryFinder(model.get());
        StoryBlocks story = finder.find(page, evidence, blocks, explain);
        Body body = Body.of(page, evidence, blocks, story, finder);
        Article article = Fields.resolve(page, evidence, blocks, story, body, kinds.get());
        return new Explanation(article, story.decisions());
    }

    private PageReader reader(int length) {
        if (length > LARGE || Heap.isSmall()) {
            Tables.load();
        }
        return new PageReader(options);
    }

    /**
     * Has the models and tables of the library read before a page that may fill the memory is: a class whose tables are
     * first asked for when there is no memory left could never be used again, and every page behind that one would fail.
     */
    private static final class Tables {

        static {
            DEFAULT.explain(SamplePage.HTML, SamplePage.URL);
        }

        private Tables() {}

        static void load() {
            // Done when this class was.
        }
    }
}
