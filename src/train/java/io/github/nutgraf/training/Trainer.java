package io.github.nutgraf.training;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.body.Trees;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Experiments. */
public final class Trainer {

    record Item(GoldPage gold, Page page, TextBlocks blocks, Clues clues, Labels labels) {}

    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        int rounds = Integer.getInteger("rounds", 200);
        int depth = Integer.getInteger("depth", 6);
        List<Item> items = GoldPage.distinct(GoldPage.all(corpus)).parallelStream()
                .filter(g -> g.body() != null || !g.with().isEmpty() || !g.without().isEmpty())
                .map(Trainer::read)
                .toList();
        long low = items.stream().filter(i -> i.labels.covered < 0.6).count();
        System.err.println(items.size() + " pages, " + low + " badly covered");
        try (PrintStream predictions = new PrintStream(out.resolve("oracle.jsonl").toFile(), StandardCharsets.UTF_8)) {
            for (Item i : items) {
                write(predictions, i, i.labels.label, 0.5f);
            }
        }
        if (Boolean.getBoolean("oracle")) {
            return;
        }
        try (PrintStream predictions = new PrintStream(out.resolve("oof.jsonl").toFile(), StandardCharsets.UTF_8)) {
            for (int fold = 0; fold < 5; fold++) {
                int held = fold;
                long t = System.nanoTime();
                List<Item> train = items.stream().filter(i -> i.gold.fold() != held).toList();
                TokenTables tables = new TokenTables();
                train.forEach(i -> tables.add(i.gold, i.page, i.blocks, i.labels));
                TokenWeights weights = tables.weights();
                Trees trees = Trees.read(new ByteArrayInputStream(train(train, weights, rounds, depth, fold == 0)));
                items.stream().filter(i -> i.gold.fold() == held).forEach(i -> {
                    float[] p = predict(i, weights, trees);
                    write(predictions, i, p, (float) cut(i.blocks, p));
                });
                System.err.println("fold " + fold + " " + (System.nanoTime() - t) / 1_000_000_000 + " s " + trees);
            }
        }
    }

    static float[] predict(Item i, TokenWeights weights, Trees trees) {
        float[] p = new float[i.blocks.size()];
        if (p.length > 0) {
            Features f = new Features(new PageContext(i.page, i.blocks, i.clues, weights));
            for (int b = 0; b < p.length; b++) {
                p[b] = (float) trees.probability(f.row(b));
            }
        }
        return p;
    }

    static double cut(TextBlocks blocks, float[] p) {
        Integer[] order = IntStream.range(0, p.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Float.compare(p[b], p[a]));
        double expected = 0;
        for (int b : order) expected += p[b] * blocks.words(b);
        double best = 0, cut = 1, hits = 0, taken = 0;
        for (int b : order) {
            hits += p[b] * blocks.words(b);
            taken += blocks.words(b);
            double f1 = 2 * hits / (taken + expected);
            if (f1 > best) {
                best = f1;
                cut = p[b];
            }
        }
        return cut;
    }

    static byte[] train(List<Item> train, TokenWeights weights, int rounds, int depth, boolean importance)
            throws XGBoostError, IOException {
        record Rows(List<float[]> rows, float[] y, float[] w) {}
        List<Rows> all = train.parallelStream()
                .filter(i -> i.blocks.size() > 0 && (i.gold.body() == null || i.labels.covered >= 0.6))
                .map(i -> {
                    Features f = new Features(new PageContext(i.page, i.blocks, i.clues, weights));
                    List<float[]> rows = new ArrayList<>();
                    float[] y = new float[i.blocks.size()];
                    float[] w = new float[i.blocks.size()];
                    int n = 0;
                    double sum = 0;
                    for (int b = 0; b < i.blocks.size(); b++) {
                        if (i.labels.label[b] >= 0) {
                            rows.add(f.row(b));
                            y[n] = i.labels.label[b];
                            w[n] = (float) Math.sqrt(i.blocks.words(b) + 2);
                            sum += w[n];
                            n++;
                        }
                    }
                    float scale = i.gold.body() == null ? 1f : (float) (40 / Math.sqrt(sum) / 1.5);
                    for (int k = 0; k < n; k++) {
                        w[k] *= scale;
                    }
                    return new Rows(rows, Arrays.copyOf(y, n), Arrays.copyOf(w, n));
                })
                .toList();
        int n = all.stream().mapToInt(r -> r.rows.size()).sum();
        int width = Sizes.width(train.get(0), weights);
        float[] data = new float[n * width];
        float[] y = new float[n];
        float[] w = new float[n];
        int k = 0;
        for (Rows r : all) {
            for (int j = 0; j < r.y.length; j++, k++) {
                System.arraycopy(r.rows.get(j), 0, data, k * width, width);
                y[k] = r.y[j];
                w[k] = r.w[j];
            }
        }
        DMatrix matrix = new DMatrix(data, n, width, Float.NaN);
        matrix.setLabel(y);
        matrix.setWeight(w);
        Map<String, Object> params = new HashMap<>();
        params.put("objective", "binary:logistic");
        params.put("base_score", 0.5);
        params.put("tree_method", "hist");
        params.put("max_depth", depth);
        params.put("eta", Double.parseDouble(System.getProperty("eta", "0.1")));
        params.put("subsample", 0.7);
        params.put("colsample_bytree", 0.4);
        params.put("min_child_weight", 20);
        params.put("lambda", 5);
        params.put("seed", 1);
        params.put("nthread", 2);
        params.put("max_bin", 64);
        Booster booster = XGBoost.train(matrix, params, rounds, Map.of(), null, null);
        if (importance) {
            List<String> names = Sizes.names(train.get(0), weights);
            booster.getScore("", "total_gain").entrySet().stream()
                    .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                    .limit(40)
                    .forEach(e -> System.err.println(names.get(Integer.parseInt(e.getKey().substring(1))) + " "
                            + Math.round(e.getValue())));
        }
        return TreeWriter.write(booster.getModelDump("", false, "text"), 0);
    }

    static final class Sizes {
        static List<String> names(Item i, TokenWeights w) {
            return new Features(new PageContext(i.page, i.blocks, i.clues, w)).names();
        }

        static int width(Item i, TokenWeights w) {
            return names(i, w).size();
        }
    }

    static void write(PrintStream out, Item i, float[] p, float cut) {
        StringBuilder text = new StringBuilder();
        for (int b = 0; b < p.length; b++) {
            if (p[b] >= cut) {
                text.append(text.isEmpty() ? "" : "\n\n").append(i.blocks.text(b));
            }
        }
        out.println("{\"id\":" + quote(i.gold.id()) + ",\"text\":" + quote(text.toString()) + "}");
    }

    static String quote(String s) {
        StringBuilder b = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            if (c == '"' || c == '\\') b.append('\\').append(c);
            else if (c < 32 || Character.isSurrogate(c)) b.append(String.format("\\u%04x", (int) c));
            else b.append(c);
        }
        return b.append('"').toString();
    }

    static Item read(GoldPage gold) {
        Page page = new PageReader(Options.DEFAULTS).read(gold.html(), null, gold.url());
        TextBlocks blocks = TextBlocks.of(page);
        return new Item(gold, page, blocks, clues(page), Labels.of(gold, blocks));
    }

    static Clues clues(Page page) {
        List<String> titles = new ArrayList<>();
        String description = null;
        if (!page.gathered().titles().isEmpty()) {
            titles.add(page.element(page.gathered().titles().get(0)).text());
        }
        for (int m : page.gathered().metas().toArray()) {
            var e = page.element(m);
            String key = e.attr("property") + e.attr("name");
            if (key.equals("og:title") || key.equals("twitter:title")) titles.add(e.attr("content"));
            if (key.equals("description") || key.equals("og:description") && description == null)
                description = e.attr("content");
        }
        String body = null;
        for (int sc : page.gathered().scripts().toArray()) {
            var e = page.element(sc);
            if (e.attr("type").equals("application/ld+json")) {
                String d = e.data();
                int at = d.indexOf("\"articleBody\"");
                if (at > 0) {
                    int q = d.indexOf('"', at + 13);
                    int end = q + 1;
                    while (end < d.length() && d.charAt(end) != '"') end += d.charAt(end) == '\\' ? 2 : 1;
                    if (q > 0 && end < d.length())
                        body = d.substring(q + 1, end).replace("\\n", " ").replace("\\\"", "\"").replace("\\u00a0", " ");
                }
            }
        }
        return new Clues(titles, description, body);
    }
}
