package io.github.nutgraf.field.kind;

import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.StoryBlocks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what sort of page it is: by rules where the page is certain to be an error, a feed or a live blog, else by the
 * learned chance that it is a story.
 */
public final class KindResolver {

    /** Surer than this, nothing is said of why it might be something else. */
    private static final double CLEAR = 0.95;

    /** So long a text in the data for machines is the page's story, whatever else the page shows. */
    private static final int DATA_WORDS = 60;

    /**
     * So little chance of a story is left to a page of a forum's host, which may be news of the forum itself; with less, a
     * video on a page is one of a list's.
     */
    private static final double SLIGHT = 0.1;

    /** Shops' pages of many goods look half like one of goods: below even odds, as many lists are missed as others taken. */
    private static final double LIST = 0.35;

    /** What the deadline left no time to read may be the story. */
    private static final double HALF_READ = 0.5;

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;
    private final StoryBlocks found;
    private final Body story;
    private final int words;

    /** @param words the story's length */
    public KindResolver(Page page, Evidence evidence, TextBlocks blocks, StoryBlocks found, Body story, int words) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.found = found;
        this.story = story;
        this.words = words;
    }

    /** The kind; its confidence is the chance that it is right, as measured on sites not trained on. */
    public Resolved<Kind> resolve(KindModel model) {
        CertainKinds certain = new CertainKinds(page, evidence, blocks, words);
        @Nullable Resolved<Kind> sure = certain.find();
        if (sure != null) {
            return sure;
        }
        if (certain.isFrontPage()) {
            float[] front = new KindFeatures(page, evidence, blocks, found).values();
            return Resolved.of(listing(front, model) >= LIST ? Kind.LISTING : Kind.OTHER, "url", 0.9);
        }
        StoryForms forms = new StoryForms(page, evidence, story, words);
        @Nullable Resolved<Kind> live = forms.live();
        if (live != null) {
            return live;
        }
        boolean dataStory = found.data() != null && words >= DATA_WORDS;
        boolean article = SourceFeatures.saysArticle(evidence.types());
        if (dataStory && (article || forms.pageType("article"))) {
            return Resolved.of(Kind.ARTICLE, story.source(), CLEAR);
        }
        KindFeatures features = new KindFeatures(page, evidence, blocks, found);
        float[] row = features.values();
        double chance = KindModel.chance(model.story(), row);
        // A script is to fill a page that shows less than the story in its data.
        if (dataStory && chance >= SLIGHT && features.words() < words) {
            return Resolved.of(Kind.ARTICLE, story.source(), CLEAR);
        }
        if (ForumAddress.isForumHost(page.url()) && !article) {
            chance = Math.min(chance, SLIGHT);
        }
        if (chance >= page.options().storyThreshold()) {
            @Nullable Resolved<Kind> form = forms.other();
            return form != null ? form : told(Kind.ARTICLE, chance, Kind.OTHER, features, row, model);
        }
        @Nullable Resolved<Kind> form = chance >= SLIGHT ? forms.other() : forms.claimed();
        if (form != null && (form.value() == Kind.GALLERY || chance >= SLIGHT || forms.pageType("video"))) {
            return form;
        }
        double listing = listing(row, model);
        boolean list = listing >= LIST;
        double right = (1 - chance) * (list ? listing : 1 - listing);
        if (page.deadline().passed()) {
            right = Math.min(right, HALF_READ);
        }
        return told(list ? Kind.LISTING : Kind.OTHER, right, Kind.ARTICLE, features, row, model);
    }

    /** The chance that a page which is no story is a list; an empty page is none. */
    private double listing(float[] row, KindModel model) {
        return blocks.size() == 0 ? 0 : KindModel.chance(model.listing(), row);
    }

    /** Whether a page of this kind has a writer and a day of its own: stories, and threads, which open with a post. */
    public static boolean isSigned(Resolved<Kind> told) {
        return (told.value() != Kind.LISTING && told.value() != Kind.OTHER)
                || told.provenance().source().equals(CertainKinds.THREAD);
    }

    private static Resolved<Kind> told(
            Kind kind, double chance, Kind other, KindFeatures features, float[] row, KindModel model) {
        // The calibration knows no finer steps.
        double sure = Math.round(chance * 100) / 100.0;
        boolean story = kind == Kind.ARTICLE;
        String why = sure > CLEAR && story
                ? ""
                : KindReasons.of(features.names(), row, model.story().contributions(row), !story);
        List<RunnerUp> runnersUp = why.isEmpty() ? List.of() : List.of(new RunnerUp(other.name(), "page", why));
        return new Resolved<>(kind, new Provenance("page", sure, runnersUp));
    }
}
