package io.github.nutgraf.cli;

import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Provenance;
import java.util.Locale;

/** An explanation for terminals: the fields with their sources, then the blocks, kept ones marked. */
final class ExplainText {

    private ExplainText() {}

    static String write(Explanation explanation) {
        StringBuilder out = new StringBuilder("FIELDS\n");
        for (ArticleField field : ArticleField.values()) {
            field(out, field, explanation);
        }
        out.append("\nBLOCKS (+ story, * field, - dropped)\n");
        for (Decision decision : explanation.decisions()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%s %.2f %s: %s%n    %s%n",
                    mark(decision),
                    decision.score(),
                    plain(decision.kind()),
                    plain(decision.reason()),
                    plain(decision.text())));
        }
        return out.toString();
    }

    private static void field(StringBuilder out, ArticleField field, Explanation explanation) {
        String value = FieldValues.of(explanation.article(), field);
        Provenance provenance = explanation.article().provenance().get(field);
        if (value.isEmpty() && provenance == null) {
            return;
        }
        out.append(field.key())
                .append(": ")
                .append(value.isEmpty() ? "(none)" : plain(value))
                .append('\n');
        if (provenance != null) {
            out.append(String.format(
                    Locale.ROOT, "    from %s, %.2f%n", plain(provenance.source()), provenance.confidence()));
            for (Provenance.RunnerUp loser : provenance.runnersUp()) {
                out.append("    not ")
                        .append(plain(loser.value()))
                        .append(" from ")
                        .append(plain(loser.source()))
                        .append(": ")
                        .append(plain(loser.reason()))
                        .append('\n');
            }
        }
    }

    private static char mark(Decision decision) {
        return decision.kept() ? '+' : decision.kind().equals("boilerplate") ? '-' : '*';
    }

    /** On one line: a page must not steer the terminal. */
    private static String plain(String text) {
        return Failure.oneLine(text);
    }
}
