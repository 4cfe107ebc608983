package io.github.nutgraf.render;

import io.github.nutgraf.article.Boilerplate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was left out of a story, in a reader's words. */
final class BoilerplateWords {

    private BoilerplateWords() {}

    /** A name for a list of kinds. */
    static String name(Boilerplate kind) {
        return switch (kind) {
            case MENU -> "menu";
            case OTHER_STORIES -> "other stories";
            case ADVERTISEMENT -> "advertisement";
            case FORM -> "form or sign-up";
            case COMMENTS -> "comments";
            case FOOTER -> "footer and legal";
            case CAPTION -> "caption";
            case REPEAT -> "said twice";
            case OTHER -> "beside the story";
        };
    }

    /** What it covers, for the legend. */
    static String meaning(Boilerplate kind) {
        return switch (kind) {
            case MENU -> "menus, tags, share bars, players and other buttons";
            case OTHER_STORIES -> "titles and teasers of other stories: related, popular, next";
            case ADVERTISEMENT -> "advertisements and their labels, paid content";
            case FORM -> "newsletters, subscriptions, log-ins, search, cookie consent";
            case COMMENTS -> "what readers say, and where they say it";
            case FOOTER -> "the page's footer, rights and disclaimers";
            case CAPTION -> "captions and credits of pictures that are none of the story's";
            case REPEAT -> "what the story says elsewhere in the same words";
            case OTHER -> "anything else: dates, counts, notes on the writer, boxes of facts";
        };
    }

    /** For style sheets and scripts. */
    static String key(Boilerplate kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many dropped blocks are of each kind, the commonest first. */
    static Map<Boilerplate, Integer> counts(List<SeenBlock> blocks) {
        Map<Boilerplate, Integer> counts = new EnumMap<>(Boilerplate.class);
        for (SeenBlock block : blocks) {
            if (block.side() == SeenBlock.Side.DROPPED) {
                counts.merge(block.boilerplate(), 1, Integer::sum);
            }
        }
        Map<Boilerplate, Integer> out = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Boilerplate, Integer>comparingByValue().reversed())
                .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        return out;
    }

    /** "12 lines of a menu", "3 lines said twice". */
    static String lines(int count, Boilerplate kind) {
        String lines = count + (count == 1 ? " line" : " lines");
        return switch (kind) {
            case MENU -> lines + " of a menu";
            case OTHER_STORIES -> lines + " of other stories";
            case ADVERTISEMENT -> lines + " of advertisement";
            case FORM -> lines + " of a form or sign-up";
            case COMMENTS -> lines + " of comments";
            case FOOTER -> lines + " of footer and legal";
            case CAPTION -> count == 1 ? "1 caption of another picture" : count + " captions of other pictures";
            case REPEAT -> lines + " said twice";
            case OTHER -> lines + " beside the story";
        };
    }
}
