package io.github.nutgraf.field.kind;

import io.github.nutgraf.story.ModelFiles;
import io.github.nutgraf.story.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The learned part of telling what sort of page it is, over {@link KindFeatures}.
 *
 * @param story that the page is a story
 * @param listing that a page that is none is a list, rather than a shop, a forum or a company's page
 */
public record KindModel(Trees story, Trees listing) {

    /** Names of the files a model is made of. */
    public static final String STORY = "kind-story.bin";

    public static final String LISTING = "kind-listing.bin";

    /** The model that ships with the library, read once when it is first needed. */
    public static KindModel shipped() {
        return Shipped.MODEL;
    }

    /** Reads a model. */
    public static KindModel read(ModelFiles files) {
        try (InputStream story = files.open(STORY);
                InputStream listing = files.open(LISTING)) {
            return new KindModel(Trees.read(story), Trees.read(listing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trees' answer for one page, 0 to 1. */
    static double chance(Trees trees, float[] row) {
        double[] out = new double[1];
        Trees.Scorer scorer = trees.new Scorer(1);
        scorer.add(0, row, out);
        scorer.finish(out);
        return out[0];
    }

    private static final class Shipped {
        static final KindModel MODEL = read(ModelFiles.beside(KindModel.class));
    }
}
