package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every shape gives its story, on a thread with a small stack. The heap of the run is set in the build: 256 MB, and 1 GB
 * where {@code -Pslow} asks for a million units. The time-outs catch what hangs; they measure nothing.
 */
class ShapesIT {

    private static final long STACK = 512 * 1024;

    /** No shape of so many units reaches a limit on input. */
    private static final int HELD_WHOLE = 10_000;

    private static final Options OPTIONS = Options.builder().deadline(null).build();

    static Stream<Arguments> shapes() {
        int most = Integer.getInteger("shapes.units", 100_000);
        return IntStream.of(10_000, 100_000, 1_000_000)
                .filter(units -> units <= most)
                .boxed()
                .flatMap(units -> Shape.all().map(shape -> Arguments.of(shape, units)));
    }

    static Stream<Shape> all() {
        return Shape.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void givesTheStory(Shape shape, int units) throws InterruptedException {
        String html = shape.page(units);
        Article article = onSmallStack(() -> Extractor.with(OPTIONS).extract(html, "https://news.example/ferry"));
        Promises.hold(article, OPTIONS);
        boolean cut = article.notes().stream()
                .anyMatch(note -> note.code() == Note.Code.ELEMENTS_CUT || note.code() == Note.Code.INPUT_CUT);
        if (units <= HELD_WHOLE) {
            assertThat(cut).isFalse();
        }
        // What was cut stands before the story in some shapes.
        if (!cut) {
            assertThat(article.text()).contains(ShapeParts.FIRST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "a", "table", "li", "blockquote"})
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDocumentBuiltDeepByHandIsRead(String tag) throws InterruptedException {
        Element inner = new Element(tag).text("The innermost.");
        for (int depth = 0; depth < 100_000; depth++) {
            // From the inside out: an element that is asked for its document walks up to it.
            Element outer = new Element(tag).attr("class", "byline").attr("href", "/" + depth);
            outer.appendText("The pier is being mended by the board.").appendChild(inner);
            inner = outer;
        }
        Document page = Document.createShell("https://news.example/ferry");
        page.body().appendElement("p").text(ShapeParts.FIRST);
        page.body().appendChild(inner);
        Article article = onSmallStack(() -> Extractor.with(OPTIONS).extract(page));
        Promises.hold(article, OPTIONS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theShapesAreWhatTheySay(Shape shape) {
        assertThat(shape.page(200).length()).isGreaterThan(shape.page(100).length());
    }

    private static Article onSmallStack(Supplier<Article> work) throws InterruptedException {
        AtomicReference<@Nullable Article> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "small stack", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        try {
            thread.join();
        } finally {
            // A time-out interrupts the join; what hangs says where.
            if (thread.isAlive()) {
                System.err.println("still at");
                for (StackTraceElement frame : thread.getStackTrace()) {
                    System.err.println("  " + frame);
                }
            }
        }
        assertThat(failure.get()).isNull();
        return result.get();
    }
}
