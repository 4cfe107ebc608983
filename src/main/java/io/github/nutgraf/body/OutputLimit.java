package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body that is longer than the options allow, with a note. */
public final class OutputLimit {

    private OutputLimit() {}

    /** The body up to the limit; the block that passes it ends there if it is a paragraph, and is left out if not. */
    static List<Block> apply(Page page, List<Block> body) {
        int limit = page.options().maxOutputChars();
        int left = limit;
        for (int k = 0; k < body.size(); k++) {
            int length = body.get(k).text().length();
            if (length > left) {
                List<Block> out = new ArrayList<>(body.subList(0, k));
                if (body.get(k) instanceof Block.Paragraph paragraph && left > 0) {
                    boolean pair = Character.isHighSurrogate(paragraph.text().charAt(left - 1));
                    RichText text = new RichText(paragraph.text(), paragraph.spans()).before(pair ? left - 1 : left);
                    if (!text.text().isBlank()) {
                        out.add(new Block.Paragraph(text.text(), text.spans()));
                    }
                }
                page.note(Note.Code.OUTPUT_CUT, "body cut after " + limit + " characters");
                return out;
            }
            left -= length;
        }
        return body;
    }
}
