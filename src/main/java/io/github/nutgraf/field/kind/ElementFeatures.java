package io.github.nutgraf.field.kind;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.AttributeTokens;

/** What elements a page is built of: forms, tables, pictures, and what its classes call them. */
final class ElementFeatures {

    private static final Signs CLASSES = new Signs("class");

    private static final Signs BODY = new Signs("body");

    /** Longer class values are cut off here. */
    private static final int LONGEST_VALUE = 400;

    private static final TagType[] COUNTED = {
        TagType.ARTICLE,
        TagType.SECTION,
        TagType.FORM,
        TagType.INPUT,
        TagType.SELECT,
        TagType.TEXTAREA,
        TagType.BUTTON,
        TagType.TR,
        TagType.TIME,
        TagType.IMG,
        TagType.VIDEO,
        TagType.IFRAME,
        TagType.FIGURE,
        TagType.LI,
        TagType.P,
        TagType.BLOCKQUOTE,
        TagType.H2,
        TagType.H3,
        TagType.H4,
        TagType.DETAILS
    };

    private ElementFeatures() {}

    @SuppressWarnings("EnumOrdinal") // A place in an array of this page, kept nowhere.
    static void add(Page page, int words, Row row) {
        int[] tags = new int[TagType.values().length];
        int[] classes = new int[page.classNumbers()];
        int[] first = new int[classes.length];
        int body = 0;
        for (int i = 0; i < page.size(); i++) {
            TagType tag = page.tag(i);
            if (tag != null) {
                tags[tag.ordinal()]++;
                int number = page.classNumber(i);
                if (classes[number]++ == 0) {
                    first[number] = i;
                }
                body = tag == TagType.BODY ? i : body;
            }
        }
        for (TagType tag : COUNTED) {
            row.count("tag." + tag.name(), tags[tag.ordinal()]);
        }
        row.share("tag.h1.one", tags[TagType.H1.ordinal()], 1);
        row.share("tag.img.words", tags[TagType.IMG.ordinal()] * 100.0, words + 100);
        row.share("tag.p.words", tags[TagType.P.ordinal()] * 100.0, words + 100);
        classes(page, classes, first, row);
        int groups = BODY.of(new AttributeTokens().over(page.className(body), LONGEST_VALUE));
        for (int g = 0; g < BODY.groups().size(); g++) {
            row.add("body." + BODY.groups().get(g), groups >> g & 1);
        }
    }

    private static void classes(Page page, int[] counts, int[] first, Row row) {
        int[] found = new int[CLASSES.groups().size()];
        AttributeTokens tokens = new AttributeTokens();
        for (int number = 1; number < counts.length; number++) {
            if (counts[number] > 0) {
                int groups = CLASSES.of(tokens.over(page.className(first[number]), LONGEST_VALUE));
                for (int g = 0; g < found.length; g++) {
                    found[g] += (groups >> g & 1) * counts[number];
                }
            }
        }
        for (int g = 0; g < found.length; g++) {
            row.count("class." + CLASSES.groups().get(g), found[g]);
        }
    }
}
