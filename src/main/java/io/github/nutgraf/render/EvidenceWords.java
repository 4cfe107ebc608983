package io.github.nutgraf.render;

/** Where a value comes from, in words: {@code json-ld:author} is "the page's data for search engines". */
final class EvidenceWords {

    private EvidenceWords() {}

    static String of(String source) {
        int colon = source.indexOf(':');
        String place = colon < 0 ? source : source.substring(0, colon);
        String name = source.substring(colon + 1);
        return switch (place) {
            case "page" -> colon < 0 ? "the page as it is printed" : ofPage(name);
            case "json-ld", "microdata", "rdfa" -> "the page's data for search engines";
            case "meta" -> ofMeta(name);
            case "link" ->
                name.equals("canonical") ? "the address that the page calls its own" : "a link in the page's head";
            case "html" -> "what the page says of its language";
            case "title" -> "the title of the browser's window";
            case "url" -> "the page's address";
            case "state" -> "the data of the page's own program";
            default -> source;
        };
    }

    private static String ofPage(String name) {
        return switch (name) {
            case "h1" -> "the headline as it is printed";
            case "h2", "h3", "h4", "h5", "h6", "heading" -> "a heading as it is printed";
            case "text" -> "the story's first paragraph";
            case "standfirst" -> "the summary printed above the story";
            case "byline", "by-line", "author", "name-line", "mixed-line", "signature", "rel=author" ->
                "a byline as it is printed";
            case "time", "datetime", "dateline" -> "a line as it is printed";
            case "words" -> "the words of the story";
            case "figure" -> "a picture in the story";
            case "video" -> "a video on the page";
            case "above-headline", "kicker" -> "the line above the headline";
            case "rel=license" -> "a link to a licence";
            case "title" -> "the title of the browser's window";
            case "paywall" -> "signs of a paywall";
            default -> "the page as it is printed";
        };
    }

    private static String ofMeta(String name) {
        if (name.startsWith("og:") || name.startsWith("twitter:") || name.startsWith("article:")) {
            return "the page's data for social networks";
        }
        return name.equals("description") ? "the page's description for search engines" : "a note in the page's head";
    }
}
