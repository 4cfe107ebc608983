package io.github.nutgraf.story.rule;

import java.util.function.Consumer;

/**
 * The rules that make a draft of the story coherent, in the order in which they work on it: this list is the recipe. Each
 * is a class of its own that takes one kind of block out. To add one, write its class and name it here at its place.
 */
public enum Rule {
    HIDDEN_BLOCKS(HiddenBlocks::drop, Scope.PAGE),
    READER_COMMENTS(ReaderComments::drop, Scope.PAGE),
    OTHER_ARTICLES(OtherArticles::drop, Scope.PAGE),
    OTHER_POSTS(OtherPosts::drop, Scope.PAGE),
    NEXT_STORY(NextStory::drop, Scope.PAGE),
    OTHER_TEASERS(OtherTeasers::drop, Scope.PAGE),
    PLEAS_ABOVE(PleasAbove::drop, Scope.PAGE),
    STANDFIRST(StandfirstFinder::take, Scope.PAGE),
    REPEATS(Repeats::drop, Scope.PAGE),
    STORY_BOX(StoryBox::drop, Scope.PAGE),
    STRAY_CAPTIONS(StrayCaptions::drop, Scope.ANY_STORY),
    INTERRUPTING_BOXES(InterruptingBoxes::drop, Scope.ANY_STORY),
    SLIDESHOWS(Slideshows::drop, Scope.PAGE),
    OTHER_TITLES(OtherTitles::drop, Scope.ANY_STORY),
    PLEAS_BELOW(PleasBelow::drop, Scope.ANY_STORY),
    OUTLET_PLEAS(OutletPleas::drop, Scope.PAGE),
    SIGN_UPS(SignUps::drop, Scope.ANY_STORY),
    RELATED_CARDS(RelatedCards::drop, Scope.ANY_STORY),
    WRITER_NOTES(WriterNotes::drop, Scope.ANY_STORY),
    LINES_ABOVE(LinesAbove::drop, Scope.ANY_STORY),
    FURNITURE_LINES(FurnitureLines::drop, Scope.ANY_STORY),
    TRAILING_HEADINGS(TrailingHeadings::drop, Scope.ANY_STORY);

    /** Where a rule holds. */
    private enum Scope {
        /** On whole pages, where the story stands among other things. */
        PAGE,
        /** Around and between the paragraphs of any story, however it was found. */
        ANY_STORY
    }

    /** A reference to a static method: it holds nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<Draft> work;

    private final Scope scope;

    Rule(Consumer<Draft> work, Scope scope) {
        this.work = work;
        this.scope = scope;
    }

    /** Applies all rules to the draft of a whole page. */
    public static void applyAll(Draft draft) {
        for (Rule rule : values()) {
            rule.apply(draft);
        }
    }

    /** Applies the rules that hold for any story to a draft that is nothing but one. */
    public static void applyToStory(Draft draft) {
        for (Rule rule : values()) {
            if (rule.scope == Scope.ANY_STORY) {
                rule.apply(draft);
            }
        }
    }

    private void apply(Draft draft) {
        draft.selection.at(this);
        work.accept(draft);
    }
}
