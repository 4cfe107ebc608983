package io.github.nutgraf.bench;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.story.StoryFinder;
import io.github.nutgraf.story.StoryModel;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of an extraction on made pages, each with those before it. With {@code -prof gc} its {@code
 * gc.alloc.rate.norm} are the bytes each allocates. For times on a busy machine, {@link Ratios} is the better judge.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ExtractionBenchmark {

    @Param({"SHORT", "MEDIAN", "LARGE", "LINK_FARM", "DEEP"})
    public String shape = "";

    private final StoryFinder finder = new StoryFinder(StoryModel.shipped());
    private String html = "";
    private Article article = Extractor.parse("");

    @Setup
    public void make() {
        html = PageMaker.make(PageMaker.Shape.valueOf(shape));
        article = Extractor.parse(html);
    }

    @Benchmark
    public Object parse() {
        return Jsoup.parse(html, "");
    }

    @Benchmark
    public Page walk() {
        return new PageReader(Options.DEFAULTS).read(html, null);
    }

    @Benchmark
    public Object evidence() {
        return Evidence.of(walk());
    }

    @Benchmark
    public Object blocks() {
        return TextBlocks.of(walk());
    }

    @Benchmark
    public Object body() {
        Page page = walk();
        return finder.find(page, Evidence.of(page), TextBlocks.of(page), false);
    }

    @Benchmark
    public Object whole() {
        return Extractor.parse(html);
    }

    @Benchmark
    public Object json() {
        return ArticleJson.compact(article);
    }

    @Benchmark
    public Object boilerpipe() {
        return Peers.boilerpipe(html);
    }

    @Benchmark
    public Object readability4j() {
        return Peers.readability4j(html);
    }
}
