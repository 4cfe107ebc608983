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

    /** Opens one of a model's files. */
    public interface Source {
        InputStream open(String name) throws IOException;
    }

    /** The model that ships with the library, read once when it is first needed. */
    public static StoryModel shipped() {
        return Shipped.MODEL;
    }

    /** Reads a model. */
    public static StoryModel read(Source source) {
        try (InputStream classTokens = source.open(CLASS_TOKENS);
                InputStream words = source.open(WORDS);
                InputStream trees = source.open(TREES)) {
            return new StoryModel(TokenWeights.read(classTokens, words), Trees.read(trees));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {
        static final StoryModel MODEL = read(name -> {
            InputStream in = StoryModel.class.getResourceAsStream(name);
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return in;
        });
    }
}
