package io.github.nutgraf.training;

import io.github.nutgraf.field.kind.KindModel;
import io.github.nutgraf.story.StoryModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains the model of page kinds: {@code KindTrainer CORPUS MODELS} reads the block models {@code MODELS/fold-0} to
 * {@code fold-4} that {@link Trainer} wrote, so that no page is scored by a model that knows its site, and writes the
 * kind models beside them and to {@code MODELS/all}. {@code MODELS/kinds.csv} gets what each page's fold says of it.
 */
public final class KindTrainer {

    private final List<KindPage> pages;
    private final Path out;
    private final double[] story;
    private final double[] listing;

    private KindTrainer(List<KindPage> pages, Path out) {
        this.pages = pages;
        this.out = out;
        story = new double[pages.size()];
        listing = new double[pages.size()];
    }

    public static void main(String[] args) throws IOException, XGBoostError {
        train(Path.of(args[0]), Path.of(args[1]));
    }

    /** Trains them on a corpus, beside the block models of the folds. */
    public static void train(Path corpus, Path models) throws IOException, XGBoostError {
        List<StoryModel> folds = FoldModels.read(models);
        List<KindPage> pages = CorpusPage.all(corpus).parallelStream()
                .filter(KindPage::annotated)
                .map(gold -> KindPage.read(gold, folds.get(gold.fold())))
                .toList();
        train(pages, models);
    }

    static void train(List<KindPage> pages, Path out) throws IOException, XGBoostError {
        KindTrainer trainer = new KindTrainer(pages, out);
        trainer.folds();
        trainer.rows();
    }

    private void folds() throws IOException, XGBoostError {
        Map<Integer, Booster> stories = new HashMap<>();
        Map<Integer, Booster> listings = new HashMap<>();
        for (int fold = -1; fold < CorpusPage.FOLDS; fold++) {
            int held = fold;
            stories.put(fold, train(p -> p.source().fold() != held, KindPage::story));
            listings.put(fold, train(p -> p.source().fold() != held && !p.story(), KindPage::listing));
        }
        for (int k = 0; k < pages.size(); k++) {
            int fold = pages.get(k).source().fold();
            story[k] = predict(stories.get(fold), pages.get(k));
            listing[k] = predict(listings.get(fold), pages.get(k));
        }
        KindScores scores = new KindScores(pages, story, listing);
        scores.report();
        for (int fold = -1; fold < CorpusPage.FOLDS; fold++) {
            Path folder = out.resolve(fold < 0 ? "all" : "fold-" + fold);
            Files.createDirectories(folder);
            Files.write(folder.resolve(KindModel.STORY), trees(stories.get(fold), scores.storyScale()));
            Files.write(folder.resolve(KindModel.LISTING), trees(listings.get(fold), scores.listingScale()));
        }
        System.err.println(gains(stories.get(-1)));
        System.err.println(gains(listings.get(-1)));
    }

    /** Calibrated by what the folds said of sites they did not know (Platt 1999). */
    private static byte[] trees(Booster booster, double[] scale) throws XGBoostError, IOException {
        return TreeWriter.write(booster.getModelDump("", false, "text"), (float) scale[1], List.of(), scale[0]);
    }

    /** Each page also stands there without address, without data, without both: many pages come so. */
    private Booster train(Predicate<KindPage> taken, Predicate<KindPage> positive) throws XGBoostError {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        for (KindPage page : pages) {
            if (taken.test(page)) {
                for (float[] row : List.of(page.row(), page.without("url."), page.without("data."))) {
                    rows.add(row);
                    labels.add(positive.test(page) ? 1f : 0f);
                }
            }
        }
        int width = rows.get(0).length;
        float[] data = new float[rows.size() * width];
        float[] label = new float[rows.size()];
        for (int k = 0; k < label.length; k++) {
            System.arraycopy(rows.get(k), 0, data, k * width, width);
            label[k] = labels.get(k);
        }
        DMatrix matrix = new DMatrix(data, label.length, width, Float.NaN);
        matrix.setLabel(label);
        return XGBoost.train(matrix, parameters(), 250, Map.of(), null, null);
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> out = Boosting.parameters();
        out.put("max_depth", 4);
        out.put("eta", 0.06);
        out.put("subsample", 0.6);
        out.put("colsample_bytree", 0.25);
        out.put("min_child_weight", 6);
        out.put("nthread", 1);
        return out;
    }

    /** The sum of the leaves. */
    private static double predict(Booster booster, KindPage page) throws XGBoostError {
        float[] row = page.row();
        return booster.predict(new DMatrix(row, 1, row.length, Float.NaN), true)[0][0];
    }

    private String gains(Booster booster) throws XGBoostError {
        return Boosting.gains(booster, pages.get(0).names(), 40);
    }

    private void rows() throws IOException {
        StringBuilder text = new StringBuilder(
                "id,set,fold,story,listing," + String.join(",", pages.get(0).names()) + "\n");
        for (int k = 0; k < pages.size(); k++) {
            KindPage page = pages.get(k);
            text.append(page.source().id())
                    .append(',')
                    .append(page.source().corpus())
                    .append(',');
            text.append(page.source().fold())
                    .append(',')
                    .append(story[k])
                    .append(',')
                    .append(listing[k]);
            for (float value : page.row()) {
                text.append(',').append(value);
            }
            text.append('\n');
        }
        Files.writeString(out.resolve("kinds.csv"), text, StandardCharsets.UTF_8);
    }
}
