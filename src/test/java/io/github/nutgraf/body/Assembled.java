package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.util.List;
import org.jsoup.nodes.Element;

/** A story's blocks from a body's markup, where what stands under the class {@code off} was not kept. */
public final class Assembled {

    static final String URL = "https://news.example.com/2024/story.html";

    private Assembled() {}

    static List<Block> of(String body) {
        return of(body, Options.DEFAULTS);
    }

    static List<Block> of(String body, Options options) {
        return assembler(page(body, options)).write();
    }

    public static Page page(String body, Options options) {
        return new PageReader(options).read("<html lang=en><body>" + body + "</body></html>", URL);
    }

    static BodyWriter assembler(Page page) {
        TextBlocks blocks = TextBlocks.of(page);
        return new BodyWriter(page, Evidence.of(page), blocks, kept(page, blocks), -1);
    }

    private static boolean[] kept(Page page, TextBlocks blocks) {
        boolean[] kept = new boolean[blocks.size()];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = true;
            for (int i = blocks.container(b); i >= 0; i = page.parent(i)) {
                Element element = page.element(i);
                kept[b] &= element == null || !element.hasClass("off");
            }
        }
        return kept;
    }

    /** Their types and texts, one a line; what adds nothing to the text with its type alone. */
    static String sketch(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            out.append(out.isEmpty() ? "" : "\n").append(block.getClass().getSimpleName());
            out.append(block.text().isEmpty() ? "" : ": ").append(block.text().replace("\n", "|"));
        }
        return out.toString();
    }
}
