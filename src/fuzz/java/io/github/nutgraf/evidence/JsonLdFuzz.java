package io.github.nutgraf.evidence;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.robustness.Promises;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text in a JSON-LD block is read as far as it goes. */
class JsonLdFuzz {

    private static final Options OPTIONS = Options.builder().deadline(null).build();

    @ValueSource(
            strings = {
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Holm\"}],\"datePublished\":\"2024-10-10\"}]}",
                "/* <![CDATA[ */ [{'@type':'Article','articleBody':'One\\u00e9 two',},] /* ]]> */",
                "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"headline\":\"a \"b\" c\",\"wordCount\":1e9}]"
            })
    @DictionaryEntries({
        "\"@type\":",
        "\"@graph\":[",
        "\"@id\":",
        "\"author\":",
        "\"articleBody\":",
        "\"image\":",
        "\\ud800",
        "\\u0000",
        "\"liveBlogUpdate\":[",
        "\"hasPart\":{",
        "\"cssSelector\":",
        "NaN",
        "1e999999999",
        "/*",
        "*/",
        "<!--",
        "]]>"
    })
    @FuzzTest(maxDuration = "5m")
    void anyText(String json) {
        if (json == null) {
            return;
        }
        Document page = Document.createShell("https://news.example/harbour");
        page.head().appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(json));
        Article article = Extractor.with(OPTIONS).extract(page);
        Promises.hold(article, OPTIONS);
    }
}
