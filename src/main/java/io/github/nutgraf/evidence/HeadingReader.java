package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the printed headings that may be the headline; a label marked as such inside one is its kicker. */
final class HeadingReader implements SourceReader {

    /** A heading beyond this is a paragraph in the wrong element. */
    private static final int LONGEST_HEADING = 400;

    /** Headings below the first are many on front pages; the headline is among the first ones. */
    private static final int MOST_SUBHEADINGS = 60;

    /** Beside the link home, fewer words are its slogan or a section. */
    private static final int FEWEST_WORDS = 3;

    private final Page page;
    private final EvidenceBuilder out;

    HeadingReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
    }

    @Override
    public void read() {
        IntList headings = page.gathered().headings();
        int subheadings = 0;
        for (int h = 0; h < headings.size() && Evidence.goesOn(page, h); h++) {
            int node = headings.get(h);
            @Nullable TagType tag = page.tag(node);
            int level = tag == null ? 0 : tag.headingLevel();
            if (level == 1 || (level <= 4 && subheadings++ < MOST_SUBHEADINGS)) {
                read(node, "page:h" + level);
            }
        }
    }

    private void read(int node, String source) {
        int label = KickerLabels.leading(page, node);
        if (label >= 0) {
            out.add(Topic.KICKER, VisibleText.of(page, label, LONGEST_HEADING), source, label);
            String rest = VisibleText.between(page, page.end(label), page.end(node), LONGEST_HEADING);
            out.add(Topic.HEADING, withoutLeadingMark(rest), source, node);
        } else {
            out.add(Topic.HEADING, withoutLogo(node), source, node);
        }
    }

    /** Some templates print the link home inside the story's heading; a heading that is nothing else is the masthead. */
    private String withoutLogo(int node) {
        String whole = VisibleText.of(page, node, LONGEST_HEADING);
        for (int i = node + 1; i < page.end(node); i++) {
            if (HomeLinks.isHome(page, i)) {
                String before = VisibleText.between(page, node, i, LONGEST_HEADING);
                String after = VisibleText.between(page, page.end(i), page.end(node), LONGEST_HEADING);
                String rest = (before + ' ' + after).strip();
                return Words.count(rest) >= FEWEST_WORDS ? rest : whole;
            }
        }
        return whole;
    }

    /** The colon or bar that parted label and headline. */
    private static String withoutLeadingMark(String text) {
        int i = 0;
        while (i < text.length() && ":|–—-/·• ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return text.substring(i);
    }
}
