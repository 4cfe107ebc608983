package io.github.nutgraf.spark;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import java.io.Serializable;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.Function2;
import scala.Function3;

/**
 * The function behind {@code nutgraf(…)}: Spark calls the {@code apply} with as many arguments as the query gives. It is
 * three functions in one because a name in Spark's registry stands for one object.
 *
 * <p>Spark may ask for the same page several times in a row, once for a condition and once for a column. The last row is
 * kept, so that a page is taken apart once.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // Functions disagree on what curried and tupled give; Spark calls neither.
class PageFunction
        implements Function1<@Nullable Object, @Nullable Object>,
                Function2<@Nullable Object, @Nullable Object, @Nullable Object>,
                Function3<@Nullable Object, @Nullable Object, @Nullable Object, @Nullable Object>,
                Serializable {

    private static final long serialVersionUID = 1L;

    private final Extractor extractor;
    private final StructType columns;
    private transient volatile @Nullable Last last;

    PageFunction(Extractor extractor, StructType columns) {
        this.extractor = extractor;
        this.columns = columns;
    }

    private record Last(
            Object page, @Nullable Object charset, @Nullable Object url, Row row) {
        boolean isOf(Object otherPage, @Nullable Object otherCharset, @Nullable Object otherUrl) {
            return Objects.deepEquals(page, otherPage)
                    && Objects.equals(charset, otherCharset)
                    && Objects.equals(url, otherUrl);
        }
    }

    @Override
    public @Nullable Object apply(@Nullable Object page) {
        return row(page, null, null);
    }

    @Override
    public @Nullable Object apply(@Nullable Object page, @Nullable Object url) {
        return row(page, null, url);
    }

    @Override
    public @Nullable Object apply(@Nullable Object page, @Nullable Object charset, @Nullable Object url) {
        return row(page, charset, url);
    }

    private @Nullable Row row(@Nullable Object page, @Nullable Object charset, @Nullable Object url) {
        if (page == null) {
            return null;
        }
        Last before = last;
        if (before != null && before.isOf(page, charset, url)) {
            return before.row();
        }
        Row row = new ArticleRow(columns).of(extract(page, (String) charset, (String) url));
        last = new Last(page, charset, url, row);
        return row;
    }

    Article extract(Object page, @Nullable String charset, @Nullable String url) {
        return page instanceof byte[] bytes
                ? extractor.extract(bytes, charset, url)
                : extractor.extract((String) page, url);
    }

    @Override
    public Function1 curried() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Function1 tupled() {
        throw new UnsupportedOperationException();
    }
}
