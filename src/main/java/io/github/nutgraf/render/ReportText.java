package io.github.nutgraf.render;

import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Provenance;
import java.util.List;
import java.util.Locale;

/** An explanation for terminals: the fields with their sources, then the blocks, kept ones marked. */
final class ReportText {

    private ReportText() {}

    static String write(Explanation explanation) {
        StringBuilder out = new StringBuilder("FIELDS\n");
        for (ArticleField field : ArticleField.values()) {
            field(out, field, explanation);
        }
        out.append("\nBLOCKS (+ story, * field, - dropped)\n");
        List<SeenBlock> blocks = SeenBlock.of(explanation);
        for (SeenBlock block : SeenBlock.shown(blocks)) {
            out.append(mark(block.side()))
                    .append(' ')
                    .append(DisplayText.hundredths(block.score()))
                    .append(' ')
                    .append(block.label().isEmpty() ? BoilerplateWords.name(block.boilerplate()) : block.label())
                    .append(": ")
                    .append(line(String.join(", ", block.why())))
                    .append("\n    ")
                    .append(line(block.text()))
                    .append('\n');
        }
        String rest = SeenBlock.rest(blocks);
        return out.append(rest).append(rest.isEmpty() ? "" : "\n").toString();
    }

    private static void field(StringBuilder out, ArticleField field, Explanation explanation) {
        String value = FieldValues.of(explanation.article(), field);
        Provenance provenance = explanation.article().provenance().get(field);
        if (value.isEmpty() && provenance == null) {
            return;
        }
        out.append(field.key())
                .append(": ")
                .append(value.isEmpty() ? "(none)" : line(value))
                .append('\n');
        if (provenance != null) {
            out.append("    from ")
                    .append(line(provenance.source()))
                    .append(String.format(Locale.ROOT, ", %.2f\n", provenance.confidence()));
            for (Provenance.RunnerUp loser : provenance.runnersUp()) {
                out.append("    not ")
                        .append(line(loser.value()))
                        .append(" from ")
                        .append(line(loser.source()))
                        .append(": ")
                        .append(line(loser.reason()))
                        .append('\n');
            }
        }
    }

    private static char mark(SeenBlock.Side side) {
        return switch (side) {
            case STORY -> '+';
            case FIELD -> '*';
            case DROPPED -> '-';
        };
    }

    /** On one line: a page must not steer the terminal, nor forge a line of the report. */
    private static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029';
            if (!DisplayText.turnsDirection(c)) {
                out.append(breaks ? ' ' : DisplayText.visible(text, i));
            }
        }
        return out.toString();
    }
}
