package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.field.shared.AuthorLinks;
import io.github.nutgraf.names.HouseNames;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells sections and topics in an author's box from pseudonyms: the page's menus link them, too. */
final class MenuWords {

    private static final int LONGEST = 30;

    private final Page page;
    private final TextBlocks blocks;
    private final HouseNames houses;
    private @Nullable Set<String> words;

    MenuWords(Page page, TextBlocks blocks, HouseNames houses) {
        this.page = page;
        this.blocks = blocks;
        this.houses = houses;
    }

    /** Whether every name of a printed candidate may be a section, and most of them are links of their own elsewhere. */
    boolean isAll(BylineCandidate candidate) {
        if (!candidate.source().startsWith("page:")) {
            return false;
        }
        int linked = 0;
        for (Author author : candidate.authors()) {
            if (!maySection(author)) {
                return false;
            }
            linked += words().contains(BylineNames.key(author.name())) ? 1 : 0;
        }
        return linked * 2 > candidate.authors().size();
    }

    private boolean maySection(Author author) {
        String name = author.name();
        boolean mayPerson = name.indexOf(' ') > 0 ? !HouseNames.namesHouse(name) : HouseNames.isGivenName(name);
        return !mayPerson
                && !houses.isOutlet(name)
                && !HouseNames.isAgency(name)
                && !HouseNames.isBareNewsroom(name)
                && Character.isUpperCase(name.codePointAt(0));
    }

    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            for (int b = 0; b < blocks.size(); b++) {
                String text = blocks.text(b);
                if (text.length() <= LONGEST && blocks.linkChars(b) == blocks.chars(b) && isInMenu(b)) {
                    known.add(BylineNames.key(text));
                }
            }
            words = known;
        }
        return known;
    }

    private boolean isInMenu(int block) {
        for (int i = blocks.first(block); i > 0; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            @Nullable Element element = tag == TagType.A ? page.element(i) : null;
            if (element != null && AuthorLinks.isAuthorPage(element)) {
                return false;
            }
            if (tag == TagType.NAV || isMenu(page.className(i)) || isMenu(page.id(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMenu(String mark) {
        String lower = mark.toLowerCase(Locale.ROOT);
        return lower.contains("nav") || lower.contains("menu");
    }
}
