package io.github.nutgraf.training;

import io.github.nutgraf.story.StoryModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The block models of the folds, as {@link Trainer} wrote them: each has not seen the sites of its own. */
public final class FoldModels {

    private FoldModels() {}

    /** By fold. */
    public static List<StoryModel> read(Path models) {
        return IntStream.range(0, CorpusPage.FOLDS)
                .mapToObj(fold -> models.resolve("fold-" + fold))
                .map(folder -> StoryModel.read(name -> Files.newInputStream(folder.resolve(name))))
                .toList();
    }
}
