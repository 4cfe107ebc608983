package io.github.nutgraf.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The same page in markup that says less: what is visible stays, word for word. A scorer that has seen such copies does
 * not lean on names alone.
 */
enum PoorerMarkup {
    /** Names of classes and ids as style sheets in components make them: hashes. */
    HASHED {
        @Override
        void apply(Document page) {
            hashNames(page);
            removeHints(page);
        }
    },
    /** No classes, no ids, no hints to machines and helpers. */
    CLASSLESS {
        @Override
        void apply(Document page) {
            removeNames(page);
            removeHints(page);
        }
    },
    /** As before style sheets: text between line breaks, no data. */
    BREAKS {
        @Override
        void apply(Document page) {
            removeNames(page);
            removeHints(page);
            removeData(page);
            flatten(page);
            for (Element heading : page.body().select("h1,h2,h3,h4,h5,h6")) {
                heading.tagName("div");
            }
            for (Element paragraph : page.body().select("p")) {
                paragraph.appendElement("br");
                paragraph.appendElement("br");
                paragraph.unwrap();
            }
        }
    },
    /** As programs draw pages: divisions in divisions with hashed names, no data. */
    NESTED {
        @Override
        void apply(Document page) {
            hashNames(page);
            removeHints(page);
            removeData(page);
            flatten(page);
            for (Element paragraph : page.body().select("p")) {
                paragraph.tagName("div");
                paragraph.wrap("<div></div>");
            }
        }
    };

    /** What browsers show as a box or a run of text and nothing more. */
    private static final String MEANINGFUL =
            "article,section,main,aside,header,footer,nav,figure,figcaption,address,hgroup,details,summary";

    private static final List<String> PREFIXES = List.of("css-", "_", "s", "x");

    private static final Set<String> HINTS = Set.of("role", "rel", "title", "datetime", "property", "typeof", "vocab");

    abstract void apply(Document page);

    /** The kind of copy that is made of the page with this name; always the same one. */
    static PoorerMarkup of(String id) {
        return values()[(int) (hash(id) % values().length)];
    }

    /** The markup of a page's copy. */
    String copy(Document page) {
        Document copy = page.clone();
        apply(copy);
        copy.outputSettings().prettyPrint(false);
        return copy.outerHtml();
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static void hashNames(Document page) {
        for (Element element : page.getAllElements()) {
            element.removeAttr("id");
            if (element.hasAttr("class")) {
                StringBuilder names = new StringBuilder();
                for (String name : element.attr("class").strip().split("\\s+")) {
                    long hash = hash(name);
                    names.append(names.isEmpty() ? "" : " ")
                            .append(PREFIXES.get((int) (hash % PREFIXES.size())))
                            .append(Long.toString(hash, 36));
                }
                element.attr("class", names.toString());
            }
        }
    }

    private static void removeNames(Document page) {
        for (Element element : page.getAllElements()) {
            element.removeAttr("id");
            element.removeAttr("class");
        }
    }

    /** What is said to scripts, search engines and screen readers. */
    private static void removeHints(Document page) {
        for (Element element : page.body().getAllElements()) {
            List<String> names = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (name.startsWith("data-")
                        || name.startsWith("aria-l")
                        || name.startsWith("item")
                        || HINTS.contains(name)) {
                    names.add(name);
                }
            }
            names.forEach(element::removeAttr);
        }
    }

    private static void removeData(Document page) {
        page.select("script,link[rel=canonical],meta[name],meta[property],meta[itemprop]")
                .remove();
    }

    private static void flatten(Document page) {
        page.body().select(MEANINGFUL).forEach(element -> element.tagName("div"));
        page.body().select("time").forEach(element -> element.tagName("span"));
    }
}
