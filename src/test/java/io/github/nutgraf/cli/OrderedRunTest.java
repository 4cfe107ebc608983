package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.input.InputPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OrderedRunTest {

    /** What came, in order: the id, or the id and why it failed. */
    private final List<String> came = new ArrayList<>();

    private final OrderedRun.Results<String> results = new OrderedRun.Results<>() {
        @Override
        public void done(InputPage page, String result) {
            came.add(page.id());
        }

        @Override
        public void failed(String id, String name, String reason) {
            came.add(id + ": " + reason);
        }
    };

    private void run(OrderedRun.Work<String> work) throws IOException {
        try (OrderedRun<String> run = new OrderedRun<>(2, work, results, () -> false)) {
            for (String id : List.of("a", "b", "c", "d")) {
                run.page(new InputPage(id, id, null, null, 0, () -> new byte[0]));
            }
            run.finish();
        }
    }

    @Test
    void aPageThatFoundNoMemoryBesideOthersIsTriedOnceMore() throws IOException {
        Set<String> tried = ConcurrentHashMap.newKeySet();
        run(page -> {
            if (tried.add(page.id()) && page.id().equals("b")) {
                throw new OutOfMemoryError();
            }
            return page.id();
        });
        assertThat(came).containsExactly("a", "b", "c", "d");
    }

    @Test
    void eachFailureIsToldOnceInItsPlace() throws IOException {
        run(page -> switch (page.id()) {
            case "b" -> throw new OutOfMemoryError();
            case "c" -> throw new IOException("damaged");
            case "d" -> throw new StackOverflowError();
            default -> page.id();
        });
        assertThat(came).containsExactly("a", "b: out of memory", "c: damaged", "d: stack overflow");
    }
}
