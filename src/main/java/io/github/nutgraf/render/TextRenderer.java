package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headline, byline and date, standfirst, then {@link Article#text()}, parted by blank lines; without the characters that
 * would turn the direction of a terminal's line.
 */
final class TextRenderer implements Renderer {

    @Override
    public String render(Article article) {
        List<String> parts = new ArrayList<>();
        add(parts, article.headline());
        add(parts, DisplayText.bylineAndDate(article));
        add(parts, article.standfirst());
        add(parts, article.text());
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    private static void add(List<String> parts, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!DisplayText.turnsDirection(text.charAt(i))) {
                out.append(DisplayText.visible(text, i));
            }
        }
        parts.add(out.toString());
    }
}
