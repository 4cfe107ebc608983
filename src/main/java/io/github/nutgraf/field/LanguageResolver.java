package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides the story's language: the declared one, unless the text's script or commonest words contradict it. Many sites
 * leave a template's "en" on pages in every language.
 */
final class LanguageResolver {

    /** Enough to tell; more costs time. */
    private static final int SAMPLE = 1_500;

    private final Evidence evidence;
    private final String sample;

    LanguageResolver(Evidence evidence, List<Block> body) {
        this.evidence = evidence;
        StringBuilder text = new StringBuilder();
        for (Block block : body) {
            if (text.length() < SAMPLE) {
                text.append(block.text()).append(' ');
            }
        }
        this.sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text.toString();
    }

    Resolved<String> resolve() {
        @Nullable String seen = CommonWords.INSTANCE.language(sample);
        List<RunnerUp> losers = new ArrayList<>();
        @Nullable String declared = null;
        String source = "none";
        for (Claim claim : evidence.claims(Topic.LANGUAGE)) {
            @Nullable String tag = tag(claim.value());
            if (tag == null || tag.equals(declared)) {
                continue;
            }
            if (seen != null && !CommonWords.same(seen, primary(tag))) {
                losers.add(new RunnerUp(tag, claim.source(), "the text is in another language"));
            } else if (declared == null || (declared.indexOf('-') < 0 && tag.startsWith(declared + "-"))) {
                declared = tag;
                source = claim.source();
            } else if (losers.size() < 5) {
                losers.add(new RunnerUp(tag, claim.source(), "another source goes first"));
            }
        }
        if (declared != null) {
            return new Resolved<>(declared, new Provenance(source, seen == null ? 0.8 : 0.98, losers));
        }
        return seen == null
                ? new Resolved<>(null, new Provenance("none", 0, losers))
                : new Resolved<>(seen, new Provenance("page:words", 0.85, losers));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** A well-formed tag ("en_us" is "en-US"); null if the value is none. */
    private static @Nullable String tag(String raw) {
        String value = raw.strip().replace('_', '-');
        int comma = value.indexOf(',');
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(comma < 0 ? value : value.substring(0, comma))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") || primary(tag).length() > 3 ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
