package io.github.nutgraf.story;

import io.github.nutgraf.block.TokenWeights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The learned part of finding the story: token tables and trees, trained together and of no use apart. */
public record StoryModel(TokenWeights weights, Trees trees) {

    /** Names of the files a model is made of. */
    public static final String CLASS_TOKENS = "class-tokens.tsv";

    public static final String WORDS = "words.tsv";
    public static final String TREES = "trees.bin";

    /** The model that ships with the library, read once when it is first needed. */
    public static StoryModel shipped() {
        return Shipped.MODEL;
    }

    /** Reads a model. */
    public static StoryModel read(ModelFiles files) {
        try (InputStream classTokens = files.open(CLASS_TOKENS);
                InputStream words = files.open(WORDS);
                InputStream trees = files.open(TREES)) {
            return new StoryModel(TokenWeights.read(classTokens, words), Trees.read(trees));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {
        static final StoryModel MODEL = read(ModelFiles.beside(StoryModel.class));
    }
}
