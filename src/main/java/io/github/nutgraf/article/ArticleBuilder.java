package io.github.nutgraf.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Article} of its parts, or of another article with some parts changed:
 *
 * <pre>{@code
 * Article shorter = article.toBuilder().headline("Ferry back").notes(List.of()).build();
 * }</pre>
 *
 * <p>What is not set is absent: null, an empty list, {@link Kind#OTHER}, {@link Access#UNKNOWN}. What each part means stands
 * with {@link Article}. Nothing is derived: {@code lead} is what was set, not the body's first paragraph. Not for use by
 * several threads at a time.
 */
public final class ArticleBuilder {

    private @Nullable String url;
    private @Nullable String canonicalUrl;
    private @Nullable String headline;
    private @Nullable String kicker;
    private @Nullable String standfirst;
    private @Nullable String lead;
    private List<Author> byline = List.of();
    private @Nullable String dateline;
    private @Nullable ArticleDate published;
    private @Nullable ArticleDate modified;
    private List<Block> body = List.of();
    private @Nullable String language;
    private @Nullable String siteName;
    private @Nullable String section;
    private List<String> tags = List.of();
    private List<Image> images = List.of();
    private List<Video> videos = List.of();
    private Kind kind = Kind.OTHER;
    private Access access = Access.UNKNOWN;
    private @Nullable String license;
    private @Nullable String description;
    private Map<ArticleField, Provenance> provenance = Map.of();
    private List<Note> notes = List.of();

    ArticleBuilder() {}

    ArticleBuilder(Article article) {
        url = article.url();
        canonicalUrl = article.canonicalUrl();
        headline = article.headline();
        kicker = article.kicker();
        standfirst = article.standfirst();
        lead = article.lead();
        byline = article.byline();
        dateline = article.dateline();
        published = article.published();
        modified = article.modified();
        body = article.body();
        language = article.language();
        siteName = article.siteName();
        section = article.section();
        tags = article.tags();
        images = article.images();
        videos = article.videos();
        kind = article.kind();
        access = article.access();
        license = article.license();
        description = article.description();
        provenance = article.provenance();
        notes = article.notes();
    }

    /** Sets {@link Article#url()}. */
    public ArticleBuilder url(@Nullable String url) {
        this.url = url;
        return this;
    }

    /** Sets {@link Article#canonicalUrl()}. */
    public ArticleBuilder canonicalUrl(@Nullable String canonicalUrl) {
        this.canonicalUrl = canonicalUrl;
        return this;
    }

    /** Sets {@link Article#headline()}. */
    public ArticleBuilder headline(@Nullable String headline) {
        this.headline = headline;
        return this;
    }

    /** Sets {@link Article#kicker()}. */
    public ArticleBuilder kicker(@Nullable String kicker) {
        this.kicker = kicker;
        return this;
    }

    /** Sets {@link Article#standfirst()}. */
    public ArticleBuilder standfirst(@Nullable String standfirst) {
        this.standfirst = standfirst;
        return this;
    }

    /** Sets {@link Article#lead()}. */
    public ArticleBuilder lead(@Nullable String lead) {
        this.lead = lead;
        return this;
    }

    /** Sets {@link Article#byline()}. */
    public ArticleBuilder byline(List<Author> byline) {
        this.byline = byline;
        return this;
    }

    /** Sets {@link Article#dateline()}. */
    public ArticleBuilder dateline(@Nullable String dateline) {
        this.dateline = dateline;
        return this;
    }

    /** Sets {@link Article#published()}. */
    public ArticleBuilder published(@Nullable ArticleDate published) {
        this.published = published;
        return this;
    }

    /** Sets {@link Article#modified()}. */
    public ArticleBuilder modified(@Nullable ArticleDate modified) {
        this.modified = modified;
        return this;
    }

    /** Sets {@link Article#body()}. */
    public ArticleBuilder body(List<Block> body) {
        this.body = body;
        return this;
    }

    /** Sets {@link Article#language()}. */
    public ArticleBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    /** Sets {@link Article#siteName()}. */
    public ArticleBuilder siteName(@Nullable String siteName) {
        this.siteName = siteName;
        return this;
    }

    /** Sets {@link Article#section()}. */
    public ArticleBuilder section(@Nullable String section) {
        this.section = section;
        return this;
    }

    /** Sets {@link Article#tags()}. */
    public ArticleBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    /** Sets {@link Article#images()}. */
    public ArticleBuilder images(List<Image> images) {
        this.images = images;
        return this;
    }

    /** Sets {@link Article#videos()}. */
    public ArticleBuilder videos(List<Video> videos) {
        this.videos = videos;
        return this;
    }

    /** Sets {@link Article#kind()}. */
    public ArticleBuilder kind(Kind kind) {
        this.kind = kind;
        return this;
    }

    /** Sets {@link Article#access()}. */
    public ArticleBuilder access(Access access) {
        this.access = access;
        return this;
    }

    /** Sets {@link Article#license()}. */
    public ArticleBuilder license(@Nullable String license) {
        this.license = license;
        return this;
    }

    /** Sets {@link Article#description()}. */
    public ArticleBuilder description(@Nullable String description) {
        this.description = description;
        return this;
    }

    /** Sets {@link Article#provenance()}. */
    public ArticleBuilder provenance(Map<ArticleField, Provenance> provenance) {
        this.provenance = provenance;
        return this;
    }

    /** Sets {@link Article#notes()}. */
    public ArticleBuilder notes(List<Note> notes) {
        this.notes = notes;
        return this;
    }

    /**
     * The article.
     *
     * @throws NullPointerException if a list, an element of one, the map, kind or access is null
     */
    public Article build() {
        return new Article(
                url,
                canonicalUrl,
                headline,
                kicker,
                standfirst,
                lead,
                byline,
                dateline,
                published,
                modified,
                body,
                language,
                siteName,
                section,
                tags,
                images,
                videos,
                kind,
                access,
                license,
                description,
                provenance,
                notes);
    }
}
