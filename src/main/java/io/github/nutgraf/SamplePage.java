package io.github.nutgraf;

/** A page that asks for every table and model of the library once: something of each thing that pages are made of. */
final class SamplePage {

    static final String URL = "https://www.example.org/news/2024/05/06/harbour-ferry";

    static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>Ferry returns to the harbour - Example Gazette</title>
            <meta charset="utf-8"><meta property="og:type" content="article"><meta property="og:site_name" content="Example Gazette">
            <meta property="article:published_time" content="2024-05-06T08:00:00+02:00">
            <meta name="description" content="The old ferry is back.">
            <style>.out{display:none}</style>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns to the harbour",
            "author":{"@type":"Person","name":"Anna Weber"},"datePublished":"2024-05-06"}</script>
            <script id="__NEXT_DATA__" type="application/json">{"menu":["a"%s],"article":{"title":"Ferry","published":"2024-05-06",
            "body":"HAMBURG, May 6 (Reuters) - The ferry that carried three generations of workers across the river came back to its
            harbour on Monday, two years after it had been towed away for repairs that nobody expected to take so long."}}</script>
            </head><body><nav class="menu"><a href="/a">Home</a> <a href="/b">Politics</a> <a href="/c">Sport</a></nav>
            <article itemscope itemtype="https://schema.org/NewsArticle"><p class="kicker">Local news</p>
            <h1 itemprop="headline">Ferry returns to the harbour</h1>
            <p class="standfirst">After two winters in the yard the old ferry is back.</p>
            <p class="byline">By <a rel="author" href="/author/anna">Anna Weber</a>, Reuters, in Hamburg</p>
            <p class="date">Published on Monday, 6 May 2024, 8:00 a.m. CEST
            <time class="updated" datetime="2024-05-06T09:00:00+02:00">9:00</time><span class="sr-only">opens a menu</span></p>
            <p>HAMBURG, May 6 (Reuters) - The ferry that carried three generations of workers across the river came back to its
            harbour on Monday, two years after it had been towed away for repairs that nobody expected to take so long.</p>
            <p>&quot;We had nearly given up,&quot; said the captain, Jánis Πέτρου, the ship\u00c3\u00bcs oldest. He will steer it again from next week on.<br><br>The
            city paid half of the costs, a club of friends the other half, and a lottery gave what was missing.</p>
            <p class="out">Not shown.</p><h2>Timetable</h2><ul><li>North pier, every hour</li><li>South pier, at half past</li></ul>
            <table><tr><th>Year</th><th>Guests</th></tr><tr><td>2021</td><td>90,000</td></tr></table>
            <figure><img src="/ferry.jpg" alt=""><figcaption>The ferry. Photo: Getty Images</figcaption></figure>
            <div class="video-player"><img src="/still.jpg" alt=""></div><iframe src="https://www.youtube.com/embed/x"></iframe>
            <blockquote class="twitter-tweet"><p>It is back!</p><a href="https://twitter.com/x/status/1">May 6, 2024</a></blockquote>
            <p>Read also: <a href="/d">The yard that saved the ferry</a></p><p>Sign up for our newsletter.</p>
            <p>Correction: an earlier version named another pier.</p></article>
            <aside class="related"><h3>Most popular</h3><ul><li><a href="/e">A bridge is closed</a></li></ul></aside>
            <footer>&copy; 2024 Example Gazette. All rights reserved.</footer></body></html>
            """.formatted(",\"an entry of a menu\"".repeat(60));

    private SamplePage() {}
}
