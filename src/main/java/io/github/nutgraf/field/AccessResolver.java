package io.github.nutgraf.field;

import io.github.nutgraf.article.Access;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import java.util.Locale;

/**
 * Decides whether the page holds the whole story. A story declared as paid that is all there is read by its reader, so
 * only a short one counts as a stub; likewise a short one with the marks of a paywall around it.
 */
final class AccessResolver {

    /** Stubs show one to four paragraphs. */
    private static final int STUB_WORDS = 250;

    /** What counts words counts captions and headings, too, or leaves them out. */
    private static final double SHARE_OF_WHOLE = 0.7;

    private final Page page;
    private final Evidence evidence;
    private final int words;

    /** @param words the story's length */
    AccessResolver(Page page, Evidence evidence, int words) {
        this.page = page;
        this.evidence = evidence;
        this.words = words;
    }

    Resolved<Access> resolve() {
        for (Claim claim : evidence.claims(Topic.ACCESS)) {
            switch (claim.value().toLowerCase(Locale.ROOT)) {
                case "true", "http://schema.org/true", "https://schema.org/true", "free" -> {
                    return Resolved.of(Access.FREE, claim.source(), 0.8);
                }
                case "false", "http://schema.org/false", "https://schema.org/false", "locked", "paid", "premium" -> {
                    return paid(claim.source());
                }
                default -> {}
            }
        }
        if (!evidence.paidSelectors().isEmpty()) {
            return paid("json-ld:hasPart");
        }
        boolean whole = evidence.wordCount() > 0 && words >= SHARE_OF_WHOLE * evidence.wordCount();
        if (words > 0 && words < STUB_WORDS && !whole && hasPaywall()) {
            return Resolved.of(Access.PAYWALLED, "page:paywall", 0.6);
        }
        return new Resolved<>(Access.UNKNOWN, Resolved.none().provenance());
    }

    /** Where the page says how long the story is, its length tells a short story from a stub. */
    private Resolved<Access> paid(String source) {
        boolean told = evidence.wordCount() > 0;
        boolean stub = told ? words < SHARE_OF_WHOLE * evidence.wordCount() : words < STUB_WORDS;
        return Resolved.of(stub ? Access.PAYWALLED : Access.UNKNOWN, source, stub ? 0.8 : 0.5);
    }

    private boolean hasPaywall() {
        for (int i = 0; i < page.size(); i++) {
            boolean marked = speaksOfPaywall(page.className(i)) || speaksOfPaywall(page.id(i));
            if (marked && !page.hidden(i) && page.end(i) - i > 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfPaywall(String mark) {
        return mark.length() > 6 && mark.toLowerCase(Locale.ROOT).contains("paywall");
    }
}
