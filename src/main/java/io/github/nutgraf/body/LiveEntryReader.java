package io.github.nutgraf.body;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.LiveUpdate;
import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.names.HouseNames;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.IntList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what stands over an entry of a live blog: its time, its headline and who wrote it. */
final class LiveEntryReader {

    private static final int LONGEST_TIME = 60;
    private static final int LONGEST_BYLINE = 80;

    private final StoryRange story;
    private final Page page;
    private final Evidence evidence;
    private final DateHints hints;
    private final BylineParser bylines;
    private int lastEntry = -1;
    private int lastByline = -1;

    LiveEntryReader(StoryRange story, Evidence evidence) {
        this.story = story;
        this.page = story.page;
        this.evidence = evidence;
        @Nullable LocalDate latest = page.options().latest();
        hints = DateHints.of(
                PageLanguage.of(page),
                page.url(),
                null,
                latest != null ? latest : LocalDate.now(ZoneOffset.UTC).plusDays(1));
        bylines = new BylineParser(hints.language(), new HouseNames(List.of()));
    }

    /** Whether a block of an entry is its time or byline, and no part of what it says. */
    boolean isHead(int b, int entry) {
        int first = story.blocks.first(b);
        int last = story.blocks.last(b);
        int time = story.around(first, TagType.TIME, entry);
        if (time >= 0 && page.contains(time, last)) {
            return true;
        }
        int byline = bylineAt(entry);
        return (byline >= 0 && page.contains(byline, first) && page.contains(byline, last))
                || (b == story.from(entry) && opensWithClock(story.blocks.text(b)));
    }

    /** "21:22 Jane Doe" over an entry, where no element marks the time. */
    private static boolean opensWithClock(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits < 3
                && text.length() > digits + 2
                && text.length() <= LONGEST_TIME
                && ":.h".indexOf(text.charAt(digits)) >= 0
                && Character.isDigit(text.charAt(digits + 1))
                && Character.isDigit(text.charAt(digits + 2))
                && !text.endsWith(".");
    }

    /** The entry with this body, whose first heading is its headline if nothing stands before it. */
    Block.LiveEntry read(int entry, List<Block> body) {
        @Nullable String headline = null;
        List<Block> rest = body;
        if (!body.isEmpty() && body.get(0) instanceof Block.Heading heading) {
            headline = heading.text();
            rest = body.subList(1, body.size());
        }
        return new Block.LiveEntry(time(entry, headline), headline, byline(entry), rest);
    }

    private @Nullable ArticleDate time(int entry, @Nullable String headline) {
        IntList times = page.gathered().times();
        int t = times.firstFrom(entry);
        if (t < times.size() && page.contains(entry, times.get(t))) {
            int node = times.get(t);
            @Nullable Element element = page.element(node);
            if (element != null) {
                @Nullable ArticleDate date = DateParser.parse(element.attr("datetime"), hints);
                return date != null ? date : DateParser.parse(VisibleText.of(page, node, LONGEST_TIME), hints);
            }
        }
        for (LiveUpdate update : evidence.liveUpdates()) {
            if (headline != null && headline.equals(update.headline()) && update.published() != null) {
                return DateParser.parse(update.published(), hints);
            }
        }
        return null;
    }

    private List<Author> byline(int entry) {
        int node = bylineAt(entry);
        return node < 0 ? List.of() : bylines.names(VisibleText.of(page, node, LONGEST_BYLINE));
    }

    /** The first element of an entry that is marked as its byline; -1 if none is. */
    private int bylineAt(int entry) {
        if (entry == lastEntry) {
            return lastByline;
        }
        lastEntry = entry;
        lastByline = -1;
        IntList marked = page.gathered().bylines();
        for (int k = marked.firstFrom(entry); k < marked.size() && page.contains(entry, marked.get(k)); k++) {
            int node = marked.get(k);
            if (page.isNamed(node, Part.BYLINE)
                    && VisibleText.of(page, node, LONGEST_BYLINE + 1).length() <= LONGEST_BYLINE) {
                lastByline = node;
                break;
            }
        }
        return lastByline;
    }
}
