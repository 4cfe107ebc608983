package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.block.SpacedLine;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.names.HouseNames;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bylines the reader sees: elements marked as such, and lines that open with a "by"-word. One candidate a kind and place. */
final class PrintedBylines {

    private static final int LONGEST_LINE = 250;

    /** Behind the story, more than names is a newsletter's or a book's blurb. */
    private static final int LONGEST_BEHIND = 60;

    /** "3 May 2024 | Politics | By Jane Doe"; what is longer is a sentence. */
    private static final int LONGEST_MIXED = 120;

    /** "Written and reported by:" alone in a block. */
    private static final int LONGEST_BY = 30;

    private static final int MOST_JOINED = 9;

    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_NAMES = 80;

    /** Blocks between the headline and a bare name: standfirst, date, section. */
    private static final int MOST_BELOW = 5;

    /** Blocks between such a line and the headline below it: a kicker. */
    private static final int MOST_ABOVE = 2;

    /** The story's last two blocks, and the two behind them. */
    private static final int LINES_OF_END = 3;

    private final Page page;
    private final TextBlocks blocks;
    private final BylineParser parser;
    private final StoryArea area;
    private final OtherStories others;
    private final Map<String, BylineCandidate> out = new LinkedHashMap<>();

    private PrintedBylines(Page page, TextBlocks blocks, BylineParser parser, StoryArea area, OtherStories others) {
        this.page = page;
        this.blocks = blocks;
        this.parser = parser;
        this.area = area;
        this.others = others;
    }

    static List<BylineCandidate> gather(
            Page page, TextBlocks blocks, BylineParser parser, StoryArea area, OtherStories others) {
        PrintedBylines all = new PrintedBylines(page, blocks, parser, area, others);
        MarkedBylines.gather(page, blocks, parser, area, others).forEach(all::add);
        all.lines();
        return List.copyOf(all.out.values());
    }

    /** "Written by" in one block, the names in the next ones, with commas and "and"-words in blocks of their own. */
    private String joined(int by) {
        StringBuilder out = new StringBuilder(blocks.text(by));
        for (int block = by + 1; block < Math.min(blocks.size(), by + MOST_JOINED); block++) {
            String text = blocks.text(block);
            boolean goesOn = block == by + 1 || startsWithSeparator(text) || endsWithSeparator(out);
            if (!goesOn || text.length() > LONGEST_NAME || !area.shows(block)) {
                break;
            }
            out.append(' ').append(text);
        }
        return out.toString();
    }

    private static boolean startsWithSeparator(String text) {
        return text.charAt(0) == ',' || text.charAt(0) == '&' || text.equals("and");
    }

    private static boolean endsWithSeparator(StringBuilder text) {
        char last = text.charAt(text.length() - 1);
        return last == ',' || last == '&' || text.toString().endsWith(" and");
    }

    /** Names that stand in a line of their own right below the headline, beside the date. Whether there are any. */
    private boolean bareNames(int headline, int end) {
        for (int block = headline + 1; block <= Math.min(headline + MOST_BELOW, end); block++) {
            if (nameLine(block, true)) {
                return true;
            }
        }
        return false;
    }

    /** "3 May 2024 | 13:10 | Jane Doe" right above the headline. */
    private void namesAbove(int headline) {
        for (int block = Math.max(0, headline - MOST_ABOVE); block < headline; block++) {
            nameLine(block, false);
        }
    }

    /** @param neighbours whether the date may stand in a block beside it */
    private boolean nameLine(int block, boolean neighbours) {
        if (blocks.text(block).length() > LONGEST_NAMES || !area.shows(block)) {
            return false;
        }
        String text = SpacedLine.of(page, blocks, block);
        String names = parser.withoutDates(text);
        if (names.equals(text) && !(neighbours && isBesideDate(block))) {
            return false;
        }
        List<Author> authors = names.equals(text) ? parser.bare(names) : parser.beside(text);
        if (authors.isEmpty() || !authors.stream().allMatch(PrintedBylines::isPerson)) {
            return false;
        }
        add(new BylineCandidate(authors, "page:name-line", Place.HEAD));
        return true;
    }

    /** Sections and labels stand beside dates, too; in scripts without the table's first names the place must do. */
    private static boolean isPerson(Author author) {
        boolean latin = Character.UnicodeScript.of(author.name().codePointAt(0)) == Character.UnicodeScript.LATIN;
        return !latin || HouseNames.isPerson(author.name());
    }

    /** One name that stands alone at the story's end, set apart by bold or italic type. */
    private void signature(int from, int to) {
        for (int block = from; block <= to; block++) {
            String text = blocks.text(block);
            boolean end = area.isAtEnd(page, block) && blocks.linkChars(block) == 0 && area.shows(block);
            if (text.length() > LONGEST_NAME || !end || !isSetApart(block)) {
                continue;
            }
            List<Author> authors = parser.bare(text);
            if (authors.size() == 1 && !others.hold(blocks.first(block), text, text)) {
                add(new BylineCandidate(authors, "page:signature", Place.FOOT));
                return;
            }
        }
    }

    private boolean isSetApart(int block) {
        int container = blocks.container(block);
        for (int i = blocks.first(block); i <= blocks.last(block); i++) {
            var text = page.text(i);
            if (text == null || text.isBlank()) {
                continue;
            }
            int around = page.parent(i);
            while (around > container && !isEmphasis(page.tag(around))) {
                around = page.parent(around);
            }
            if (around <= container) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmphasis(@Nullable TagType tag) {
        return tag == TagType.B || tag == TagType.STRONG || tag == TagType.I || tag == TagType.EM;
    }

    private boolean isBesideDate(int block) {
        return holdsYear(block - 1) || holdsYear(block + 1) || holdsYear(block + 2);
    }

    private boolean holdsYear(int block) {
        if (block < 0 || block >= blocks.size()) {
            return false;
        }
        String text = blocks.text(block);
        int digits = 0;
        for (int i = 0; i < text.length() && text.length() < LONGEST_NAMES; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    private void lines() {
        int[] range = area.lines();
        if (area.headline() >= 0 && !bareNames(area.headline(), range[1])) {
            namesAbove(area.headline());
        }
        @Nullable BylineCandidate behind = null;
        int linesBehind = 0;
        for (int block = range[0]; block <= range[3]; block++) {
            if ((block > range[1] && block < range[2]) || block == area.headline()) {
                continue;
            }
            int longest = block <= range[1] ? LONGEST_LINE : LONGEST_BEHIND;
            if (blocks.text(block).length() <= longest && area.shows(block)) {
                String text = SpacedLine.of(page, blocks, block);
                @Nullable String rest = parser.behindBy(text);
                boolean split = rest != null && rest.isEmpty() && text.length() <= LONGEST_BY;
                List<Author> authors = rest == null ? headed(block, text) : parser.line(split ? joined(block) : text);
                if (authors.isEmpty() && block <= range[1] && text.length() <= LONGEST_MIXED) {
                    List<Author> within = parser.within(text);
                    if (!within.isEmpty()) {
                        add(new BylineCandidate(within, "page:mixed-line", Place.HEAD));
                    }
                }
                boolean other =
                        !authors.isEmpty() && others.hold(blocks.first(block), text, BylineNames.joined(authors));
                if (other) {
                    add(new BylineCandidate(authors, "page:by-line", Place.OTHER));
                } else if (!authors.isEmpty()) {
                    if (block <= range[1]) {
                        add(new BylineCandidate(authors, "page:by-line", Place.HEAD));
                    } else {
                        behind = new BylineCandidate(authors, "page:by-line", Place.FOOT);
                        linesBehind++;
                    }
                }
            }
        }
        signature(range[2], Math.min(range[2] + LINES_OF_END, range[3]));
        // Several are the bylines of other stories' cards.
        if (behind != null && linesBehind == 1) {
            add(behind);
        }
    }

    /** The full names right below a line that is a heading for them: "Author", and "Jane Doe" in the next block. */
    private List<Author> headed(int block, String text) {
        if (text.length() > LONGEST_BY || block + 1 >= blocks.size() || !BylineParser.headsName(text)) {
            return List.of();
        }
        List<Author> authors = parser.bare(blocks.text(block + 1));
        return authors.stream().allMatch(a -> HouseNames.isPerson(a.name())) ? authors : List.of();
    }

    private void add(BylineCandidate candidate) {
        out.merge(candidate.source() + candidate.place(), candidate, BylineCandidate::with);
    }
}
