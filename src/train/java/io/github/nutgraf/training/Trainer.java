package io.github.nutgraf.training;

import io.github.nutgraf.story.StoryModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains the block scorer and the model of page kinds: {@code Trainer CORPUS OUT} writes {@code OUT/all}, the models of all
 * pages, and {@code OUT/fold-0} to {@code OUT/fold-4}, each those of the pages of other folds than its own, for honest
 * scores.
 */
public final class Trainer {

    private Trainer() {}

    public static void main(String[] args) throws IOException, XGBoostError {
        List<TrainingPage> pages = TrainingPage.all(Path.of(args[0]));
        Path out = Path.of(args[1]);
        train(pages, out.resolve("all"));
        folds(pages, out);
        KindTrainer.train(Path.of(args[0]), out);
    }

    /** Writes the models of the folds alone. */
    public static void folds(Path corpus, Path out) throws IOException, XGBoostError {
        folds(TrainingPage.all(corpus), out);
    }

    private static void folds(List<TrainingPage> pages, Path out) throws IOException, XGBoostError {
        for (int fold = 0; fold < CorpusPage.FOLDS; fold++) {
            int held = fold;
            train(pages.stream().filter(p -> p.source().fold() != held).toList(), out.resolve("fold-" + fold));
        }
    }

    static void train(List<TrainingPage> pages, Path out) throws IOException, XGBoostError {
        long start = System.nanoTime();
        Files.createDirectories(out);
        TokenTables tables = new TokenTables();
        pages.stream().filter(p -> !p.copy()).forEach(tables::add);
        write(tables.classTable(), "Tokens of classes, ids and roles", out.resolve(StoryModel.CLASS_TOKENS));
        write(tables.wordTable(), "Words of short blocks", out.resolve(StoryModel.WORDS));
        Files.write(out.resolve(StoryModel.TREES), Boosting.train(pages, tables.weights()));
        System.err.println(out + ": " + pages.size() + " pages, " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    private static void write(Map<String, Float> table, String what, Path file) throws IOException {
        StringBuilder text =
                new StringBuilder("# " + what + ": smoothed log-odds of standing on a block of the story.\n");
        table.forEach((token, weight) ->
                text.append(token).append('\t').append(weight).append('\n'));
        Files.writeString(file, text);
    }
}
