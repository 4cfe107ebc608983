package io.github.nutgraf.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Access;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Video;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields besides headline, byline and dates, each from a small page of its own. */
class FieldsTest {

    private static final String URL = "https://www.lantern.example.org/town/2024/10/10/bridge";

    private static final String ENGLISH = """
        <p>The bridge over the harbour opened to walkers on Thursday, two years later than the town had promised, and
        the first hundred of them were given cake by the mayor, who had baked it with her son.</p>
        <p>It is the longest in the county and has cost nine million pounds, which is twice what the council had
        set aside for it when the work began. “We will not do this again,” the mayor said.</p>
        <p>From the spring, the ferry will run on Sundays only. Its skipper, who has crossed the harbour for thirty
        years, said that he would learn to play the accordion in the time that this leaves him.</p>\
        """;

    private static final String GERMAN = """
        <p>Die Brücke über den Hafen ist am Donnerstag für Fußgänger geöffnet worden, zwei Jahre später, als die
        Stadt es versprochen hatte, und die ersten hundert bekamen Kuchen von der Bürgermeisterin.</p>
        <p>Sie ist die längste im Landkreis und hat neun Millionen Euro gekostet, doppelt so viel, wie der Rat für
        sie vorgesehen hatte. „Das machen wir nicht noch einmal“, sagte die Bürgermeisterin.</p>\
        """;

    private static Article article(String head, String story) {
        return Extractor.parse(
                "<html lang=en><head><title>Harbour bridge opens</title>" + head
                        + "</head><body><main><article><h1>Harbour bridge opens</h1>" + story
                        + "</article></main></body></html>",
                URL);
    }

    /** Whole stories that are paid are read by their readers. */
    private static String longer() {
        StringBuilder story = new StringBuilder(ENGLISH);
        for (int year = 1990; year < 2010; year++) {
            story.append("<p>In ")
                    .append(year)
                    .append(", the council spoke of the bridge for the ")
                    .append(year - 1980)
                    .append("th time, and put it off until the next harvest was in.</p>");
        }
        return story.toString();
    }

    private static String jsonLd(String members) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour bridge opens\","
                + members + "}</script>";
    }

    private static Provenance why(Article article, ArticleField field) {
        return Objects.requireNonNull(article.provenance().get(field));
    }

    private static String source(Article article, ArticleField field) {
        return why(article, field).source();
    }

    @Test
    void theTextOverrulesTheDeclaredLanguage() {
        Article article = article("<meta property='og:locale' content='en_US'>", GERMAN);

        assertThat(article.language()).isEqualTo("de");
        assertThat(source(article, ArticleField.LANGUAGE)).isEqualTo("page:words");
        assertThat(why(article, ArticleField.LANGUAGE).runnersUp())
                .extracting(r -> r.reason())
                .containsOnly("the text is in another language");
    }

    /** Six languages in one script, whose commonest words are the same. */
    @ParameterizedTest
    @CsvSource({
        "Мост открыли в четверг и это было большим событием для жителей города. , ru",
        "Міст відкрили у четвер і це була велика подія для жителів міста Єлизаветівка. , uk",
        "Мост адчынілі ў чацвер і гэта была вялікая падзея для жыхароў горада ўвогуле. , be",
        "Мост је отворен у четвртак и то је био велики догађај за његове житеље. , sr",
        "Мостот беше отворен во четврток и тоа беше голем настан за ќерката негова ѕвезда. , mk",
        "Мостът беше открит в четвъртък и това беше голямо събитие за хората в града. , bg",
    })
    void lettersTellTheLanguagesInCyrillic(String sentence, String language) {
        String story = "<p>" + (sentence.strip() + " ").repeat(6) + "</p>";

        assertThat(article("<meta property='og:locale' content='en_US'>", story).language())
                .isEqualTo(language);
    }

    @Test
    void theDeclaredLanguageStandsWithItsRegionWhereTheTextAgrees() {
        assertThat(article("<meta property='og:locale' content='en_GB'>", ENGLISH)
                        .language())
                .isEqualTo("en-GB");
    }

    @Test
    void theScriptOverrulesTheDeclaredLanguage() {
        String greek = "<p>" + "Η γέφυρα πάνω από το λιμάνι άνοιξε την Πέμπτη για τους πεζούς. ".repeat(6) + "</p>";

        assertThat(article("", greek).language()).isEqualTo("el");
    }

    @Test
    void theTitlesEndThatIsTheLinkHomeNamesTheSite() {
        String page =
                "<html lang=en><head><title>Harbour bridge opens – Lantern of the Coast</title></head><body><header>"
                        + "<a href='/'>Lantern of the Coast</a></header><article>" + ENGLISH
                        + "</article></body></html>";
        Article article = Extractor.parse(page, URL);

        assertThat(article.siteName()).isEqualTo("Lantern of the Coast");
        assertThat(article.headline()).isEqualTo("Harbour bridge opens");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<span class=eyebrow>4 March 2025</span>",
                "<span class=eyebrow>10 min read</span>",
                "<span class=eyebrow>Subscribers only</span>",
                "<span class=kicker>Updated</span>",
                "<span class=kicker>Updated 3 hours ago</span>",
                "<span class=overline>Lesezeit: 4 Minuten</span>"
            })
    void whatIsNoKicker(String label) {
        String page = "<html lang=en><head><title>Harbour bridge opens</title></head><body><article>" + label
                + "<h1>Harbour bridge opens</h1>" + ENGLISH + "</article></body></html>";

        assertThat(Extractor.parse(page, URL).kicker()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel='canonical' href='/town/bridge'>, https://www.lantern.example.org/town/bridge",
        "<meta property='og:url' content='https://lantern.example.org/b'>, https://lantern.example.org/b",
        "<link rel='canonical' href='javascript:void(0)'>, ",
        // The front page's address is no story's.
        "<link rel='canonical' href='https://www.lantern.example.org/'>, ",
        "<link rel='canonical' href='/'><meta property='og:url' content='https://lantern.example.org/b'>,"
                + " https://lantern.example.org/b",
    })
    void canonicalAddress(String head, String expected) {
        assertThat(article(head, ENGLISH).canonicalUrl()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel='license' href='https://creativecommons.org/licenses/by/4.0/'>",
        "<meta name='license' content='https://creativecommons.org/licenses/by/4.0/'>",
    })
    void licence(String markup) {
        assertThat(article(markup, ENGLISH).license()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @CsvSource({
        // The story's footer, the site's, and both.
        "<p>Free to use: <a rel='license' href='/by/4.0/'>CC BY 4.0</a></p>, '', /by/4.0/",
        "'', <footer><a rel='license noopener' href='/by/4.0/'><img alt='CC' src=c.png></a></footer>, /by/4.0/",
        "<p><a rel='license' href='/by/4.0/'>CC</a></p>, <footer><a rel=license"
                + " href='/by/4.0/deed.de'>CC</a></footer>, /by/4.0/",
        // A picture's, another story's, and two that contradict each other far away.
        "<figure><img src=p.jpg><figcaption>Nell Quist (<a rel='license'"
                + " href='/by/4.0/'>CC</a>)</figcaption></figure>, '', ",
        "<div class='wp-caption'><img src=p.jpg><p>Nell Quist (<a rel='license' href='/by/4.0/'>CC</a>)</p></div>,"
                + " '', ",
        "'', <div><h3><a href=/x>Geese block the road again</a></h3><a rel='license' href='/by/4.0/'>CC</a></div>, ",
        "<p><a rel='license' href='/by/4.0/'>CC</a></p>, %s<footer><a rel=license href='/by-nc/2.0/'>CC</a></footer>,"
                + " /by/4.0/",
        // An imprint.
        "'', <footer><a rel='license' href='/impressum'>Impressum</a></footer>, ",
        "'', <footer><a rel=license href='/terms-of-use'>Terms</a></footer>, ",
        "'', %s<footer><a rel=license href='/by/4.0/'>CC</a> <a rel=license href='/gpl/'>GPL</a></footer>, ",
    })
    void licenceThatIsPrinted(String behind, String outside, String expected) {
        String far = outside.formatted("<p>Menu.</p>".repeat(20));
        Article article = article("", ENGLISH + behind + "</article>" + far + "<article>");

        assertThat(article.license()).isEqualTo(expected == null ? null : "https://www.lantern.example.org" + expected);
    }

    @Test
    void licenceOfJsonLd() {
        assertThat(article(jsonLd("\"license\":\"https://creativecommons.org/licenses/by-sa/4.0/\""), ENGLISH)
                        .license())
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
    }

    @Test
    void aStubThatIsDeclaredPaidIsPaywalled() {
        String paid = jsonLd("\"isAccessibleForFree\":\"False\"");

        assertThat(article(paid, ENGLISH).access()).isEqualTo(Access.PAYWALLED);
        assertThat(article(paid, longer()).access()).isEqualTo(Access.UNKNOWN);
        assertThat(article(jsonLd("\"isAccessibleForFree\":true"), ENGLISH).access())
                .isEqualTo(Access.FREE);
        assertThat(article("", ENGLISH).access()).isEqualTo(Access.UNKNOWN);
    }

    @Test
    void aPartThatIsPaidMakesTheStoryPaid() {
        String part = jsonLd("\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,"
                + "\"cssSelector\":\".rest\"}");

        assertThat(article(part, ENGLISH).access()).isEqualTo(Access.PAYWALLED);
    }

    @Test
    void thePaywallsBoxAloneIsASign() {
        Article article = article(
                "", ENGLISH + "<div class='paywall-box'><h3>Read on</h3><p>Subscribe</p><p>From 1 pound</p></div>");

        assertThat(article.access()).isEqualTo(Access.PAYWALLED);
        assertThat(source(article, ArticleField.ACCESS)).isEqualTo("page:paywall");
    }

    @Test
    void theMainImageGoesFirstAndTheLargestRenditionCounts() {
        Article article = article(
                "<meta property='og:image' content='https://img.example.org/mayor-cutting-the-ribbon.jpg'>",
                "<figure><picture><source srcset='/i/w_480,h_320/bridge.webp 480w, /i/w_1440,h_960/bridge.webp 1440w'>"
                        + "<img src='/i/w_240,h_160/bridge.webp' alt='A bridge'></picture>"
                        + "<figcaption>The bridge at noon. <span class=credit>Jane Doe</span></figcaption></figure>"
                        + ENGLISH);

        assertThat(article.images())
                .extracting(Image::url)
                .containsExactly(
                        "https://img.example.org/mayor-cutting-the-ribbon.jpg",
                        "https://www.lantern.example.org/i/w_1440,h_960/bridge.webp");
        Image printed = article.images().get(1);
        assertThat(printed.alt()).isEqualTo("A bridge");
        assertThat(printed.caption()).isEqualTo("The bridge at noon.");
        assertThat(printed.credit()).isEqualTo("Jane Doe");
    }

    @ParameterizedTest
    @CsvSource({"data-src", "data-lazy-src", "data-original", "data-full-src", "data-hi-res-src"})
    void lazyImages(String attribute) {
        Article article = article(
                "",
                "<figure><img src='data:image/gif;base64,R0lGOD' " + attribute + "='/i/bridge-at-noon.jpg'></figure>"
                        + ENGLISH);

        assertThat(article.images())
                .extracting(Image::url)
                .containsExactly("https://www.lantern.example.org/i/bridge-at-noon.jpg");
    }

    @Test
    void videosOfDataAndOfPlayers() {
        Article article = article(
                jsonLd("\"video\":{\"@type\":\"VideoObject\",\"name\":\"The opening\","
                        + "\"contentUrl\":\"https://video.example.org/opening.mp4\"}"),
                ENGLISH.replaceFirst(
                        "</p>", "</p><iframe src='https://www.youtube.com/embed/abc' title='The walk'></iframe>"));

        assertThat(article.videos())
                .containsExactly(
                        new Video("https://video.example.org/opening.mp4", "The opening", null, null),
                        new Video("https://www.youtube.com/embed/abc", "The walk", null, "youtube"));
    }

    @Test
    void whatThePageOnlyClaims() {
        Article article = article(
                "<meta property='og:site_name' content='The Lantern'>"
                        + "<meta name='description' content='Two years late, with cake.'>"
                        + "<meta property='article:section' content='Town'>"
                        + "<meta property='article:tag' content='Bridges'><meta property='article:tag' content='Cake'>",
                ENGLISH);

        assertThat(article.siteName()).isEqualTo("The Lantern");
        assertThat(article.description()).isEqualTo("Two years late, with cake.");
        assertThat(article.section()).isEqualTo("Town");
        assertThat(article.tags()).containsExactly("Bridges", "Cake");
        assertThat(article.standfirst()).isNull();
    }

    @Test
    void aLabelRightAboveTheHeadlineIsItsKicker() {
        String page = "<html lang=en><body><main><article><div><span>Harbour crossing</span>"
                + "<h1>Bridge opens two years late</h1></div>" + ENGLISH + "</article></main></body></html>";

        assertThat(Extractor.parse(page, URL).kicker()).isEqualTo("Harbour crossing");
    }

    @Test
    void blogsSayBehindThePostWhenItWasPosted() {
        Article article = Extractor.parse(
                "<main><h1>Harbour bridge opens</h1>" + ENGLISH + """
                    <p class=postmetadata>This entry was posted on Thursday, October 10th, 2024 at 9:14 am and is
                    filed under Bridges. You can follow the replies through the feed of this entry, or leave one
                    below, as long as it is about cake. The skipper does not take part in the talk.</p></main>\
                    """, "https://www.lantern.example.org/bridge");

        assertThat(article.published()).hasToString("2024-10-10T09:14:00");
    }

    @ParameterizedTest
    @CsvSource({
        "<p align=right><b>Nell Quist</b></p>, Nell Quist",
        "<p><strong><em>Nell Quist</em></strong></p>, Nell Quist",
        "<p>Nell Quist</p>, ",
        "<p><b>More Projects</b></p>, ",
        "<p><b>Nell Quist</b></p><p>is the name of the boat that sank.</p>, ",
        "</article><div><p><b>Nell Quist</b></p></div><article>, ",
    })
    void aNameInBoldAtTheStorysEndSignsIt(String end, String expected) {
        assertThat(article("", ENGLISH + end).byline().stream().map(Author::name))
                .containsExactly(expected == null ? new String[0] : new String[] {expected});
    }

    @Test
    void aHeadlineThatBeginsWithABywordCreditsNobody() {
        Article article = Extractor.parse(
                "<html lang=de><main><h1>Von Brücken, Fähren und dem, was bleibt</h1>" + GERMAN + "</main>",
                "https://www.laterne.example.de/bruecke");

        assertThat(article.byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta property='article:section' content='Town'>; Town",
                "<meta property='article:section' content='Uncategorized'>; ",
                "<meta property='article:section' content='tags'>; ",
                "<meta property='article:section' content='Town, Sport, Weather, Cake'>; ",
                "<meta property='article:section' content='Sin categoría'><meta name='parsely-section'"
                        + " content='Puerto'>; Puerto",
                "<nav class=breadcrumbs><a href=/>Home</a> <a href=/town/>Town</a></nav>; Town",
                "<ol class=breadcrumb><li><a href=/>Start</a><li><a href=/news/>News</a><li><a"
                        + " href=/sea/>Sea</a></ol>; Sea",
                "<ul itemtype='https://schema.org/BreadcrumbList'><li><a href=/>x</a><li><a href=/sea/>Sea</a></ul>;"
                        + " Sea",
                "<nav class=breadcrumbs><a href=/>Home</a> <a href=/x>Harbour bridge opens</a></nav>; ",
            })
    void section(String markup, String expected) {
        boolean head = markup.startsWith("<meta");
        Article article = article(head ? markup : "", head ? ENGLISH : markup + ENGLISH);

        assertThat(article.section()).isEqualTo(expected);
    }

    @Test
    void breadcrumbsOfDataNameTheSection() {
        String list = "<script type='application/ld+json'>{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
                + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\",\"item\":\"https://www.lantern.example.org/\"},"
                + "{\"@type\":\"ListItem\",\"position\":2,\"item\":{\"@id\":\"https://www.lantern.example.org/sea/\",\"name\":\"Sea\"}},{\"@type\":\"ListItem\",\"position\":3,\"name\":\"Harbour"
                + " bridge opens\"}]}</script>";
        Article article = article(list, ENGLISH);

        assertThat(article.section()).isEqualTo("Sea");
        assertThat(source(article, ArticleField.SECTION)).isEqualTo("json-ld:BreadcrumbList");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Lantern; The Lantern",
                "Harbour Post | News from the coast since 1902; Harbour Post",
                "News and weather of the coast - The Lantern; The Lantern",
                "Lantern: Coast; Lantern",
                "Post – Bild; Post – Bild",
            })
    void slogansAreNoPartOfTheSitesName(String claimed, String expected) {
        assertThat(article("<meta property='og:site_name' content='" + claimed + "'>", ENGLISH)
                        .siteName())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<header><a href='/'><img src=l.png alt='Coast Herald logo'></a></header>; Coast Herald",
                "<header><a href='/'>Coast Herald</a></header>; Coast Herald",
                "<p>Nothing.</p>; ",
            })
    void theSitesNameInTheTitleIsPrintedAsTheLinkHome(String above, String expected) {
        Article article = Extractor.parse(
                "<html lang=en><head><title>Harbour bridge opens | Coast Herald</title></head><body>" + above
                        + "<article><h1>Harbour bridge opens</h1>" + ENGLISH + "</article></body></html>",
                URL);

        assertThat(article.siteName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // The story's own, the site's on every page, and the way to the story.
                "bridge, harbour, Lantern; bridge|harbour|Lantern",
                "cars, jobs, flats, dating, weather; ",
                "ferries, bridges, mayors, walking, cakes; ferries|bridges|mayors|walking|cakes",
                "Home, bridge; bridge",
                "Sea; ",
            })
    void tags(String keywords, String expected) {
        String way = "<nav class=breadcrumbs><a href=/>Home</a> <a href=/sea/>Sea</a></nav>";
        Article article = article("<meta name='keywords' content='" + keywords + "'>", way + ENGLISH);

        assertThat(String.join("|", article.tags())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aWholeShortStoryIsNoStub() {
        String whole = jsonLd("\"isAccessibleForFree\":false,\"wordCount\":140");
        String stub = jsonLd("\"isAccessibleForFree\":false,\"wordCount\":600");
        String box = "<div class='paywall-box'><h3>Read on</h3><p>Subscribe</p><p>From 1 pound</p></div>";

        assertThat(article(whole, ENGLISH).access()).isEqualTo(Access.UNKNOWN);
        assertThat(article(stub, ENGLISH).access()).isEqualTo(Access.PAYWALLED);
        assertThat(article(jsonLd("\"wordCount\":140"), ENGLISH + box).access()).isEqualTo(Access.UNKNOWN);
    }

    @Test
    void nobodyCreditedIsAnAnswer() {
        Provenance why = why(article("", ENGLISH), ArticleField.BYLINE);

        assertThat(why.source()).isEqualTo("none");
        assertThat(why.confidence()).isBetween(0.5, 0.9);
    }

    @Test
    void aPublisherBesideTheAuthorIsNoAuthor() {
        String box = "<div class=authorinfo><span itemprop=publisher><a href=/p>Coast Insider</a></span>"
                + "<span class=authorname itemprop=author><span itemprop=name>Nell Quist</span></span></div>";

        assertThat(article("", box + ENGLISH).byline().stream().map(Author::name))
                .containsExactly("Nell Quist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It took nine years and nine million pounds, and the ferry goes on all the same   | 0.97",
                "It took nine years and nine million pounds, and the…                             | 0.90",
                "The town has a bridge                                                            | 0.83",
            })
    void aStandfirstIsSureAsTheDescriptionIsTheSame(String description, double confidence) {
        Article article = article(
                "<meta name=description content=\"" + description + "\">",
                "<p class=standfirst>It took nine years and nine million pounds, and the ferry goes on all the same</p>"
                        + "<div>" + ENGLISH + "</div>");
        assertThat(article.standfirst()).startsWith("It took nine years");
        assertThat(Objects.requireNonNull(article.provenance().get(ArticleField.LEAD))
                        .confidence())
                .isEqualTo(confidence);
    }

    @Test
    void anAlternativeHeadlineThatIsPrintedIsTheStandfirst() {
        String deck = "Harbour bridge opens to walkers, and cake is given to the first";
        Article article = article(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour bridge opens\","
                        + "\"alternativeHeadline\":\"" + deck + "\"}</script>",
                "<h2>" + deck + "</h2>" + ENGLISH);
        assertThat(article.standfirst()).isEqualTo(deck);
    }
}
