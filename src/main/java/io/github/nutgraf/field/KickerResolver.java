package io.github.nutgraf.field;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.TextKey;
import org.jspecify.annotations.Nullable;

/** Finds the label over the headline: marked inside its heading, or in a marked element of its own right above. */
final class KickerResolver {

    /** Blocks between label and headline: a date, a share button. */
    private static final int ABOVE = 3;

    private static final int LONGEST = 80;

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;
    private final int headline;
    private final String headlineKey;

    /** @param text the headline: a label that it begins with is its own */
    KickerResolver(Page page, Evidence evidence, TextBlocks blocks, int headlineNode, @Nullable String text) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.headline = headlineNode;
        this.headlineKey = text == null ? "" : TextKey.of(text);
    }

    Resolved<String> resolve() {
        if (headline < 0) {
            return Resolved.none();
        }
        for (Claim claim : evidence.claims(Topic.KICKER)) {
            if (claim.node() >= 0 && page.contains(headline, claim.node())) {
                if (headlineKey.startsWith(TextKey.of(claim.value()))) {
                    return Resolved.none();
                }
                return Resolved.of(trimmed(claim.value()), claim.source(), 0.9);
            }
        }
        int at = blocks.before(headline);
        for (int b = at - 1; b >= Math.max(0, at - ABOVE); b--) {
            String text = blocks.text(b);
            if (text.length() <= LONGEST && !blocks.hidden(b) && isMarked(blocks.first(b))) {
                return Resolved.of(trimmed(text), "page:kicker", 0.8);
            }
        }
        return Resolved.none();
    }

    private boolean isMarked(int textNode) {
        int i = page.parent(textNode);
        for (int up = 0; up < 3 && i > 0; up++) {
            if (evidence.isLabel(page, i)) {
                return true;
            }
            i = page.parent(i);
        }
        return false;
    }

    private static String trimmed(String text) {
        String out = text.strip();
        while (!out.isEmpty() && ":|/·".indexOf(out.charAt(out.length() - 1)) >= 0) {
            out = out.substring(0, out.length() - 1).strip();
        }
        return out;
    }
}
