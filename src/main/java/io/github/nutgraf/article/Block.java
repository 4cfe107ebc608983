package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One block of the story, in reading order. */
public sealed interface Block extends Serializable {

    /** The block's plain text, its parts parted by blank lines; empty for what adds nothing to the story's text. */
    String text();

    /**
     * A paragraph.
     *
     * @param text never blank; a line feed is a line break of the page
     * @param spans its links and emphasis
     */
    record Paragraph(String text, List<Span> spans) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
            spans = List.copyOf(spans);
        }
    }

    /**
     * A heading inside the story; the headline is none.
     *
     * @param level 1 (highest) to 6
     * @param text never blank
     * @param spans its links and emphasis
     */
    record Heading(int level, String text, List<Span> spans) implements Block {
        public Heading {
            Objects.requireNonNull(text, "text");
            spans = List.copyOf(spans);
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /**
     * A quotation that is part of the story.
     *
     * @param paragraphs what is quoted
     * @param attribution who said it, where the page marks it apart; null otherwise
     */
    record Quote(List<Paragraph> paragraphs, @Nullable String attribution) implements Block {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder();
            for (Paragraph p : paragraphs) {
                append(out, p.text());
            }
            append(out, attribution);
            return out.toString();
        }
    }

    /**
     * A line of the story repeated large as decoration. It adds nothing to the text.
     *
     * @param quote the line
     * @param attribution who said it; null if not printed
     */
    record PullQuote(String quote, @Nullable String attribution) implements Block {
        public PullQuote {
            Objects.requireNonNull(quote, "quote");
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A list, nested lists included: items stand in reading order with their depth.
     *
     * @param ordered whether the outermost list is numbered
     * @param items at least one
     */
    record ListBlock(boolean ordered, List<Item> items) implements Block {

        /**
         * An item.
         *
         * @param depth 0 for the outermost list
         * @param ordered whether the item's own list is numbered
         * @param text never blank
         * @param spans its links and emphasis
         */
        public record Item(int depth, boolean ordered, String text, List<Span> spans) implements Serializable {
            public Item {
                Objects.requireNonNull(text, "text");
                spans = List.copyOf(spans);
                if (depth < 0) {
                    throw new IllegalArgumentException("depth " + depth);
                }
            }
        }

        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder();
            for (Item item : items) {
                append(out, item.text());
            }
            return out.toString();
        }
    }

    /**
     * One picture or a series of them. It adds nothing to the text.
     *
     * @param images at least one
     * @param caption the text printed with it, without the credit; null if none
     * @param credit photographer and agency as printed; null if none
     */
    record Figure(
            List<Image> images,
            @Nullable String caption,
            @Nullable String credit) implements Block {
        public Figure {
            images = List.copyOf(images);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A table of data; its text has a row a line, cells parted by a space.
     *
     * @param caption its title; null if none
     * @param rows top to bottom, each a list of cells
     */
    record Table(@Nullable String caption, List<List<Cell>> rows) implements Block {

        /**
         * A cell.
         *
         * @param text may be empty
         * @param spans its links and emphasis
         * @param header whether it is a header cell
         */
        public record Cell(String text, List<Span> spans, boolean header) implements Serializable {
            public Cell {
                Objects.requireNonNull(text, "text");
                spans = List.copyOf(spans);
            }
        }

        public Table {
            List<List<Cell>> copies = new ArrayList<>(rows.size());
            for (List<Cell> row : rows) {
                copies.add(List.copyOf(row));
            }
            rows = List.copyOf(copies);
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder();
            for (List<Cell> row : rows) {
                StringBuilder line = new StringBuilder();
                for (Cell cell : row) {
                    if (!cell.text().isEmpty()) {
                        line.append(line.length() == 0 ? "" : " ").append(cell.text());
                    }
                }
                if (line.length() > 0) {
                    out.append(out.length() == 0 ? "" : "\n").append(line);
                }
            }
            return out.toString();
        }
    }

    /**
     * Text whose line breaks and spaces matter: code, verse.
     *
     * @param text as printed
     */
    record Preformatted(String text) implements Block {
        public Preformatted {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Something of another site shown in the story. It adds nothing to the text.
     *
     * @param provider who serves it in lower case: {@code x}, {@code youtube}, {@code instagram}, {@code tiktok},
     *     {@code facebook}, {@code map}, {@code document}, {@code audio}, or the host
     * @param url its absolute address; null if the page gives none
     * @param content the text the page holds as its stand-in; null if none
     */
    record Embed(
            String provider, @Nullable String url, @Nullable String content) implements Block {
        public Embed {
            Objects.requireNonNull(provider, "provider");
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A word of the newsroom about the story.
     *
     * @param kind what sort of word
     * @param text never blank
     * @param spans its links and emphasis
     */
    record Notice(Kind kind, String text, List<Span> spans) implements Block {

        /** Sorts of notices. */
        public enum Kind {
            /** Something was wrong and was put right. */
            CORRECTION,
            /** Something was added later. */
            UPDATE,
            /** Any other note of the editors. */
            EDITORS_NOTE
        }

        public Notice {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
            spans = List.copyOf(spans);
        }
    }

    /**
     * An entry of a live blog.
     *
     * @param time when it was posted; null if not printed
     * @param headline its own headline; null if none
     * @param byline who wrote it; mostly empty
     * @param body its text, never live entries again
     */
    record LiveEntry(@Nullable ArticleDate time, @Nullable String headline, List<Author> byline, List<Block> body)
            implements Block {
        public LiveEntry {
            byline = List.copyOf(byline);
            body = List.copyOf(body);
            for (Block block : body) {
                if (block instanceof LiveEntry) {
                    throw new IllegalArgumentException("a live entry inside a live entry");
                }
            }
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder();
            append(out, headline);
            for (Block block : body) {
                append(out, block.text());
            }
            return out.toString();
        }
    }

    private static void append(StringBuilder out, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            out.append(out.length() == 0 ? "" : "\n\n").append(part);
        }
    }
}
