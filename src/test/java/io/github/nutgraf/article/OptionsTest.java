package io.github.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void builderStartsFromTheDefaults() {
        assertThat(Options.builder().build()).isEqualTo(Options.DEFAULTS);
    }

    @Test
    void everyValueIsSetAndKept() {
        Options options = Options.builder()
                .mode(Options.Mode.RECALL)
                .links(false)
                .storyThreshold(0.25)
                .tables(false)
                .images(false)
                .embeds(false)
                .latest(LocalDate.of(2024, 10, 10))
                .maxInputBytes(1)
                .maxElements(2)
                .maxAttributes(7)
                .maxDataChars(3)
                .maxDataDepth(4)
                .maxOutputChars(5)
                .deadline(Duration.ofMillis(6))
                .build();
        assertThat(options)
                .isEqualTo(new Options(
                        Options.Mode.RECALL,
                        0.25,
                        false,
                        false,
                        false,
                        false,
                        LocalDate.of(2024, 10, 10),
                        1,
                        2,
                        7,
                        3,
                        4,
                        5,
                        Duration.ofMillis(6)));
        assertThat(options.toBuilder().build()).isEqualTo(options);
        assertThat(options.toBuilder().latest(null).deadline(null).build().deadline())
                .isNull();
    }

    @Test
    void aBuilderGivesIndependentOptions() {
        Options.Builder builder = Options.builder().maxElements(10);
        Options first = builder.build();
        builder.maxElements(20);
        assertThat(first.maxElements()).isEqualTo(10);
    }

    @Test
    void limitsArePositive() {
        List<Consumer<Options.Builder>> bad = List.of(
                b -> b.maxInputBytes(0),
                b -> b.maxElements(-1),
                b -> b.maxAttributes(0),
                b -> b.maxDataChars(0),
                b -> b.maxDataDepth(0),
                b -> b.maxOutputChars(0),
                b -> b.deadline(Duration.ZERO),
                b -> b.deadline(Duration.ofSeconds(-1)));
        for (Consumer<Options.Builder> change : bad) {
            Options.Builder builder = Options.builder();
            change.accept(builder);
            assertThatIllegalArgumentException().isThrownBy(builder::build);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what null does is what is tested
    void aModeIsNeeded() {
        Options.Builder builder = Options.builder().mode(null);
        assertThatNullPointerException().isThrownBy(builder::build);
    }
}
