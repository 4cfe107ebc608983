package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news page as a record. Every text is as a reader sees it: entities decoded, white space folded, soft hyphens and
 * zero-width marks gone. Every address is absolute where the page's own address is known.
 *
 * <p>Later versions may add components. So make an article by {@link #builder()} or {@link #toBuilder()}, and take it apart
 * by its accessors: the canonical constructor and record patterns over {@code Article} may stop compiling in any minor
 * version.
 *
 * @param url the page's address as the caller gave it; null if not given
 * @param canonicalUrl the address the page names as its own; null if it names none
 * @param headline the story's own headline as the reader sees it: no site name, no section prefix; null if none
 * @param kicker the short label over the headline ("Analysis"); null if none
 * @param standfirst the summary printed between headline and story (dek, chapo, Vorspann); several bullets are joined
 *     by a space; null if none is printed. A meta description that is not printed is no standfirst
 * @param lead how the story opens for its reader: the standfirst where one is printed, else the body's first paragraph;
 *     null if there is neither
 * @param byline the people and agencies credited, in order; empty if none: no author is better than a wrong one
 * @param dateline place and agency that open an agency story ("KYIV, Oct. 10 (Reuters) -"); null if none. It stays in
 *     the body's text as printed
 * @param published when the story first appeared; null if unknown, never today's date filled in
 * @param modified when it last changed; null if unknown, never mixed up with {@code published}
 * @param body the story as typed blocks in reading order; empty if the page holds no story
 * @param language BCP 47 tag of the story's language ("de", "pt-BR"); null if unknown
 * @param siteName the publication's name; null if unknown
 * @param section the part of the publication it stands in ("Politics"); null if unknown
 * @param tags topics and keywords, in the page's order, without repeats
 * @param images the story's pictures, the main one first
 * @param videos the story's videos
 * @param kind what sort of page it is
 * @param access whether the page holds the whole story
 * @param license address or name of the licence the story is under; null if none is stated
 * @param description the page's own summary for machines (meta description); null if none
 * @param provenance for each field that has or could have had a value, which evidence won and why
 * @param notes what went wrong or was cut off
 */
public record Article(
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String lead,
        List<Author> byline,
        @Nullable String dateline,
        @Nullable ArticleDate published,
        @Nullable ArticleDate modified,
        List<Block> body,
        @Nullable String language,
        @Nullable String siteName,
        @Nullable String section,
        List<String> tags,
        List<Image> images,
        List<Video> videos,
        Kind kind,
        Access access,
        @Nullable String license,
        @Nullable String description,
        Map<ArticleField, Provenance> provenance,
        List<Note> notes)
        implements Serializable {

    public Article {
        byline = List.copyOf(byline);
        body = List.copyOf(body);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        videos = List.copyOf(videos);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(access, "access");
        EnumMap<ArticleField, Provenance> sorted = new EnumMap<>(ArticleField.class);
        sorted.putAll(provenance);
        provenance = Collections.unmodifiableMap(sorted);
        notes = List.copyOf(notes);
    }

    /** An article with nothing in it yet, to be made of its parts. */
    public static ArticleBuilder builder() {
        return new ArticleBuilder();
    }

    /** A builder that holds what this article does, to make another with some parts changed. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(this);
    }

    /** What a reader reads below the headline: the standfirst, if one is printed, and {@link #text()}; "" without either. */
    public String fullText() {
        String text = text();
        return standfirst == null ? text : text.isEmpty() ? standfirst : standfirst + "\n\n" + text;
    }

    /**
     * The story as plain text, blocks parted by a blank line: paragraphs, headings, quotes, each list item, tables (a
     * row a line), notices and live entries. No caption, no credit, no embed, no standfirst. Empty if there is no body.
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Block block : body) {
            String text = block.text();
            if (!text.isEmpty()) {
                out.append(out.length() == 0 ? "" : "\n\n").append(text);
            }
        }
        return out.toString();
    }
}
