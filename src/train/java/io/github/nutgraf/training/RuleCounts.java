package io.github.nutgraf.training;

import io.github.nutgraf.article.Decision;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.story.StoryFinder;
import io.github.nutgraf.story.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what each rule takes out of the story, right and wrong by the annotation: {@code RuleCounts CORPUS MODELS [RULE
 * PROBABILITY]}. Each page is scored by the model of {@code MODELS/fold-N} that has not seen its site. With a rule's name
 * it lists that rule's wrong drops of at least that chance of being story.
 */
public final class RuleCounts {

    /** The chances of being story from which on drops are counted. */
    private static final double[] FROM = {0, 0.3, 0.5, 0.9};

    /** One block that a rule took out. */
    private record Drop(String page, String rule, String reason, double probability, boolean right, String text) {}

    private RuleCounts() {}

    public static void main(String[] args) throws IOException {
        List<StoryFinder> finders =
                FoldModels.read(Path.of(args[1])).stream().map(StoryFinder::new).toList();
        List<Drop> drops = CorpusPage.distinct(CorpusPage.all(Path.of(args[0]))).parallelStream()
                .filter(source -> source.gold().body() != null)
                .map(TrainingPage::read)
                .filter(TrainingPage::teaches)
                .flatMap(page -> drops(page, finders.get(page.source().fold())).stream())
                .toList();
        if (args.length > 2) {
            double least = Double.parseDouble(args[3]);
            drops.stream()
                    .filter(d -> d.rule().equals(args[2]) && !d.right() && d.probability() >= least)
                    .forEach(d -> System.out.printf(
                            Locale.ROOT, "%s %.2f %s | %s%n", d.page(), d.probability(), d.reason(), d.text()));
            return;
        }
        Map<String, int[][]> counts = new TreeMap<>();
        for (Drop drop : drops) {
            int[][] row = counts.computeIfAbsent(drop.rule() + ": " + drop.reason(), k -> new int[FROM.length][2]);
            for (int k = 0; k < FROM.length; k++) {
                row[k][drop.right() ? 0 : 1] += drop.probability() >= FROM[k] ? 1 : 0;
            }
        }
        System.out.println("| rule | all, right / wrong | from 0.3 | from 0.5 | from 0.9 |\n|---|---:|---:|---:|---:|");
        counts.forEach((rule, row) -> {
            StringBuilder line = new StringBuilder("| `" + rule + "` |");
            for (int[] cell : row) {
                line.append(' ').append(cell[0]).append(" / ").append(cell[1]).append(" |");
            }
            System.out.println(line);
        });
    }

    private static List<Drop> drops(TrainingPage page, StoryFinder finder) {
        StoryBlocks story = finder.find(page.page(), Evidence.of(page.page()), page.blocks(), true);
        List<Drop> out = new ArrayList<>();
        for (int b = 0; b < page.blocks().size(); b++) {
            Rule rule = story.selection().rule(b);
            float label = page.labels().label[b];
            if (rule != null && label >= 0) {
                Decision decision = story.decisions().get(b);
                out.add(new Drop(
                        page.source().id(),
                        rule.name(),
                        decision.reason(),
                        decision.score(),
                        label == 0,
                        decision.text().replace('\n', '|')));
            }
        }
        return out;
    }
}
