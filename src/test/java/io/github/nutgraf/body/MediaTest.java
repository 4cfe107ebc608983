package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaTest {

    private static final String P = "<p>The mill stood still for a week, and nobody in the valley baked.</p>";

    private static List<Block> figures(String html) {
        return Assembled.of(P + html + P).stream()
                .filter(Block.Figure.class::isInstance)
                .toList();
    }

    @Test
    void captionAndCreditComeApartAndLeaveTheText() {
        for (String html : List.of(
                "<figure><img src=/a.jpg><figcaption>The wheel at dawn <span class=credit>Ada"
                        + " Moll</span></figcaption></figure>",
                "<figure><img src=/a.jpg><figcaption><span>The wheel at dawn</span> <small class=copyright>Ada"
                        + " Moll</small></figcaption></figure>",
                "<figure><img src=/a.jpg><figcaption>The wheel at dawn (Photo: Ada Moll)</figcaption></figure>",
                "<figure><img src=/a.jpg><figcaption>The wheel at dawn <i class=credit>(Ada"
                        + " Moll)</i></figcaption></figure>",
                "<div><img src=/a.jpg><div><p class=caption-text>The wheel at dawn</p><p class=credit>Ada"
                        + " Moll</p></div></div>")) {
            List<Block> body = Assembled.of(P + html + P);
            assertThat(body).as(html).hasSize(3);
            Block.Figure figure = (Block.Figure) body.get(1);
            assertThat(figure.caption()).as(html).isEqualTo("The wheel at dawn");
            assertThat(figure.credit()).as(html).endsWith("Ada Moll");
        }
    }

    @Test
    void theLargestRenditionIsTaken() {
        for (String html : List.of(
                "<img src=/s.jpg srcset='/m.jpg 640w, /l.jpg 1280w'>",
                "<img src=/s.jpg srcset='/m.jpg?w=1,h=2 640w,/l.jpg 1280w'>",
                "<img src=/s.jpg srcset='/l.jpg'>",
                "<img src=data:image/gif;base64,R0l data-src=/l.jpg>",
                "<img src=/s.jpg data-lazy-src=/l.jpg>",
                "<picture><source srcset='/m.jpg 1x, /l.jpg 2x'><img src=/s.jpg></picture>",
                "<img src=data:image/gif;base64,R0l class=lazy><noscript><img src=/l.jpg></noscript>",
                "<amp-img src=/l.jpg><noscript><img src=/s.jpg></noscript></amp-img>")) {
            assertThat(figures("<figure>" + html + "</figure>"))
                    .as(html)
                    .containsExactly(new Block.Figure(
                            List.of(new Image("https://news.example.com/l.jpg", null, null, null, null, null)),
                            null,
                            null));
        }
    }

    @Test
    void sizesAndAlternativeTextAreKept() {
        assertThat(figures("<img src=/a.jpg alt='A wheel' width=640 height=480px>"))
                .containsExactly(new Block.Figure(
                        List.of(new Image("https://news.example.com/a.jpg", "A wheel", null, null, 640, 480)),
                        null,
                        null));
    }

    @Test
    void iconsCardsAndPixelsStayOut() {
        for (String html : List.of(
                "<img src=/a.jpg width=1 height=1>",
                "<img src=/a.svg>",
                "<img class=author-avatar src=/a.jpg>",
                "<img src=data:image/png;base64,iVBO>",
                "<div class=off><a href=/other.html><img src=/a.jpg><h3>Another story altogether</h3></a></div>",
                "<div class=off><a href=/other.html><img src=/a.jpg></a><a href=/other.html>Another story</a></div>",
                "<a href=https://shop.example.org/><img src=/a.jpg></a>",
                "<aside class=off><figure><img src=/a.jpg></figure><p>Sign up for our letters.</p></aside>")) {
            assertThat(figures(html)).as(html).isEmpty();
        }
        assertThat(figures("<a href=/a-large.jpg><img src=/a.jpg></a>")).hasSize(1);
    }

    @Test
    void severalPicturesOfOneFigureAreOneBlock() {
        Block.Figure figure = (Block.Figure)
                figures("<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Both wheels</figcaption></figure>")
                        .get(0);
        assertThat(figure.images()).hasSize(2);
        assertThat(figure.caption()).isEqualTo("Both wheels");
    }

    @Test
    void withoutImagesTheCaptionsStayOutAllTheSame() {
        assertThat(Assembled.of(
                        P + "<figure><img src=/a.jpg><figcaption>The wheel</figcaption></figure>" + P,
                        Options.builder().images(false).build()))
                .hasSize(2);
    }

    @Test
    void embedsHaveAProviderAndAnAddress() {
        for (String[] row : new String[][] {
            {"<iframe src=//www.youtube.com/embed/abc></iframe>", "youtube", "https://www.youtube.com/embed/abc"},
            {
                "<iframe src=about:blank data-src=https://player.vimeo.com/video/7></iframe>",
                "vimeo",
                "https://player.vimeo.com/video/7"
            },
            {
                "<iframe src=https://www.google.com/maps/embed?pb=1></iframe>",
                "map",
                "https://www.google.com/maps/embed?pb=1"
            },
            {
                "<iframe src=https://files.example.org/report.pdf></iframe>",
                "document",
                "https://files.example.org/report.pdf"
            },
            {
                "<iframe src=https://www.charts.example.org/7></iframe>",
                "charts.example.org",
                "https://www.charts.example.org/7"
            },
            {"<audio controls><source src=/mill.mp3></audio>", "audio", "https://news.example.com/mill.mp3"},
            {"<amp-youtube data-videoid=abc></amp-youtube>", "youtube", "https://www.youtube.com/watch?v=abc"},
            {
                "<div data-oembed-url=https://soundcloud.com/mill/one></div>",
                "soundcloud",
                "https://soundcloud.com/mill/one"
            },
            {
                "<div class=fb-post data-href=https://www.facebook.com/mill/posts/1></div>",
                "facebook",
                "https://www.facebook.com/mill/posts/1"
            },
        }) {
            assertThat(Assembled.of(P + row[0] + P).get(1)).as(row[0]).isEqualTo(new Block.Embed(row[1], row[2], null));
        }
    }

    @Test
    void aPostsTextIsTheEmbedsContentAndNoText() {
        assertThat(Assembled.of(P + "<blockquote class='twitter-tweet big'><p>It turns again!</p>— The mill "
                        + "<a href=https://x.com/mill/status/1>May 1</a></blockquote>" + P))
                .contains(new Block.Embed("x", "https://x.com/mill/status/1", "It turns again!\n— The mill May 1"))
                .hasSize(3);
    }

    @Test
    void framesThatShowNothingOfTheStoryStayOut() {
        assertThat(Assembled.of(P + "<iframe src=https://ads.doubleclick.net/x></iframe><iframe"
                        + " src=/letter></iframe><aside class=off><p>Listen to more.</p><iframe"
                        + " src=https://open.spotify.com/x></iframe></aside>"
                        + P))
                .hasSize(2);
    }

    @Test
    void signsBannersAndPortraitsAreNoFigures() {
        for (String html : List.of(
                "<p><img src=/img/facebook.png alt=Facebook><img src=/img/mail.png alt=Mail></p>",
                "<img src=/img/icon-share.png>",
                "<img src=/img/green-tick.png alt='Green tick'>",
                "<div><img src=/img/ada.webp alt='Ada Moll'><img src=/img/green-tick.png alt='Green tick'></div>",
                "<img src=/img/ada-avatar.jpg>",
                "<a href=https://shop.example/><img src=/x/summer.gif width=728 height=90></a>",
                "<img src=https://cdn.example/ads/summer.jpg>")) {
            assertThat(figures(html)).as(html).isEmpty();
        }
        for (String html : List.of(
                "<img src=/img/mill-wheel.jpg>",
                "<img src=/img/arrow-found-near-the-old-mill.jpg>",
                "<figure><img src=/img/logo.png><figcaption>The new sign of the mill</figcaption></figure>")) {
            assertThat(figures(html)).as(html).hasSize(1);
        }
    }

    @Test
    void theStillOfAVideoIsNoPicture() {
        for (String html : List.of(
                "<div class=lazy-player><img src=https://i.ytimg.com/vi/abc123/hqdefault.jpg></div>",
                "<a href=#><img src=https://img.youtube.com/vi/abc123/0.jpg></a>",
                "<div class=yt-video data-youtube-id=abc123><img src=/still.jpg></div>",
                "<div class=video-player data-src=https://www.youtube.com/watch?v=abc123><img src=/still.jpg></div>")) {
            assertThat(Assembled.of(P + html + P))
                    .as(html)
                    .contains(new Block.Embed("youtube", "https://www.youtube.com/watch?v=abc123", null))
                    .noneMatch(Block.Figure.class::isInstance);
        }
        assertThat(figures("<div class=video-player><span><img src=/still.jpg></span></div>"))
                .isEmpty();
    }
}
