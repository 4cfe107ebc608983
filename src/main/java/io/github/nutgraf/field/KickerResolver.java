package io.github.nutgraf.field;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.byline.BylineNames;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the label over the headline: marked inside its heading, or in a marked element of its own right above. */
final class KickerResolver {

    /** Blocks between label and headline: a date, a share button. */
    private static final int ABOVE = 3;

    private static final int LONGEST = 80;

    private static final int SHORTEST_UNMARKED = 3;

    private static final int LONGEST_UNMARKED = 30;

    private final Page page;
    private static final int LONGEST_HEADING = 400;

    private static final Set<String> NO_LABELS = TableFile.words(KickerResolver.class, "no-kickers.tsv");

    private static final Set<String> MINUTES =
            Set.of("min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "мин");

    private static final DateHints DATES = DateHints.of(null, null, null, LocalDate.MAX);

    private final Evidence evidence;
    private final TextBlocks blocks;
    private final int headline;
    private final String headlineKey;
    private final Set<String> names = new HashSet<>();

    /**
     * @param text the headline: a label that it begins with is its own
     * @param byline whose names stand above headlines, too
     */
    KickerResolver(
            Page page,
            Evidence evidence,
            TextBlocks blocks,
            int headlineNode,
            @Nullable String text,
            List<Author> byline) {
        byline.forEach(author -> names.add(BylineNames.key(author.name())));
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.headline = headlineNode;
        this.headlineKey = text == null ? "" : TextKey.of(text);
    }

    Resolved<String> resolve() {
        Resolved<String> label = label();
        @Nullable String text = label.value();
        return text == null || isLabel(text) ? label : Resolved.none();
    }

    /** Dates, reading times and "Subscribers only" stand where labels do. */
    private static boolean isLabel(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        // "Updated 3 hours ago".
        boolean counted = lower.chars().anyMatch(Character::isDigit)
                && NO_LABELS.stream().anyMatch(word -> lower.startsWith(word + ' '));
        return !NO_LABELS.contains(lower)
                && !counted
                && !isReadingTime(text)
                && DateParser.find(text, DATES).isEmpty();
    }

    /** "10 min read": a count of minutes. */
    private static boolean isReadingTime(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        String lower = text.toLowerCase(Locale.ROOT);
        return digits && MINUTES.stream().anyMatch(word -> Words.set(lower).contains(word));
    }

    private Resolved<String> label() {
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
        @Nullable String cut = cutOff();
        if (cut != null) {
            return Resolved.of(cut, "page:heading", 0.8);
        }
        int at = blocks.before(headline);
        for (int b = at - 1; b >= Math.max(0, at - ABOVE); b--) {
            String text = blocks.text(b);
            if (text.length() <= LONGEST && !blocks.hidden(b) && isMarked(blocks.first(b))) {
                return Resolved.of(trimmed(text), "page:kicker", 0.8);
            }
        }
        return at > 0 && isUnmarked(at - 1)
                ? Resolved.of(trimmed(blocks.text(at - 1)), "page:above-headline", 0.6)
                : Resolved.none();
    }

    /** What the headline's own heading says before it; null if nothing, or more than a label. */
    private @Nullable String cutOff() {
        if (headlineKey.isEmpty() || page.tag(headline) == null) {
            return null;
        }
        String whole = VisibleText.of(page, headline, LONGEST_HEADING);
        String key = TextKey.of(whole);
        if (key.length() <= headlineKey.length() || !key.endsWith(headlineKey)) {
            return null;
        }
        for (int i = 1; i <= Math.min(LONGEST_UNMARKED, whole.length() - 1); i++) {
            if (TextKey.of(whole.substring(i)).equals(headlineKey)) {
                String label = trimmed(whole.substring(0, i));
                return label.length() >= SHORTEST_UNMARKED ? label : null;
            }
        }
        return null;
    }

    /**
     * Whether a few words in the element right above the heading are a label without a telling class: no link, which
     * leads to the section, no date and no name. Of 82 on annotated pages, about 75 were.
     */
    private boolean isUnmarked(int b) {
        String text = blocks.text(b);
        return text.length() >= SHORTEST_UNMARKED
                && text.length() <= LONGEST_UNMARKED
                && !blocks.hidden(b)
                && blocks.linkChars(b) == 0
                && !Character.isLowerCase(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && !names.contains(BylineNames.key(text))
                && isRightAbove(blocks.first(b));
    }

    /** Whether the text stands in an element before the headline's, side by side with it. */
    private boolean isRightAbove(int textNode) {
        int above = page.parent(textNode);
        while (above > 0 && page.end(above) <= headline && page.parent(above) != page.parent(headline)) {
            above = page.parent(above);
        }
        return above > 0 && page.end(above) <= headline;
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
