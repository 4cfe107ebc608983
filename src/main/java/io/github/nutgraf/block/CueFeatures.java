package io.github.nutgraf.block;

import io.github.nutgraf.block.SectionCues.Kind;
import io.github.nutgraf.text.WordHashes;

/**
 * What the lines around a block say that open or end something else than the story: other stories, comments, consent,
 * rights. Templates call their boxes what they like; what a reader is told to do there is much the same everywhere.
 */
final class CueFeatures {

    private static final int FARTHEST = 99;

    /** So many blocks to each side are a block's surroundings. */
    private static final int AROUND = 6;

    /** A clock time stands under a comment or a post in a line of no more words. */
    private static final int LONGEST_TIME_LINE = 10;

    private static final long COOKIE = WordHashes.of("cookie");
    private static final long COOKIES = WordHashes.of("cookies");

    private final Kind[] kind;
    private final int[] sinceRelated;
    private final int[] sinceComments;
    private final int[] sinceOther;
    private final int[] sinceReply;
    private final int[] toReply;
    private final int[] sinceConsent;
    private final int[] repliesBefore;
    private final int[] clocksBefore;
    private final boolean[] legal;
    private final boolean[] cookies;

    CueFeatures(PageContext context) {
        TextBlocks blocks = context.blocks;
        BlockWords words = context.words();
        int n = blocks.size();
        kind = new Kind[n];
        sinceRelated = new int[n];
        sinceComments = new int[n];
        sinceOther = new int[n];
        sinceReply = new int[n];
        toReply = new int[n];
        sinceConsent = new int[n];
        repliesBefore = new int[n + 1];
        clocksBefore = new int[n + 1];
        legal = new boolean[n];
        cookies = new boolean[n];
        int related = -FARTHEST;
        int comments = -FARTHEST;
        int other = -FARTHEST;
        int reply = -FARTHEST;
        int consent = -FARTHEST;
        for (int b = 0; b < n; b++) {
            kind[b] = SectionCues.of(words, b, blocks.text(b));
            legal[b] = SectionCues.isLegal(words, b);
            cookies[b] = hasCookies(words, b);
            related = kind[b] == Kind.RELATED || kind[b] == Kind.POPULAR ? b : related;
            comments = kind[b] == Kind.COMMENTS ? b : comments;
            other = kind[b] == Kind.SUBSCRIBE || kind[b] == Kind.SHARE || kind[b] == Kind.LEGAL ? b : other;
            reply = kind[b] == Kind.REPLY ? b : reply;
            consent = kind[b] == Kind.CONSENT || cookies[b] ? b : consent;
            sinceRelated[b] = Math.min(FARTHEST, b - related);
            sinceComments[b] = Math.min(FARTHEST, b - comments);
            sinceOther[b] = Math.min(FARTHEST, b - other);
            sinceReply[b] = Math.min(FARTHEST, b - reply);
            sinceConsent[b] = Math.min(FARTHEST, b - consent);
            repliesBefore[b + 1] = repliesBefore[b] + (kind[b] == Kind.REPLY ? 1 : 0);
            boolean clock = blocks.words(b) <= LONGEST_TIME_LINE && hasClock(blocks.text(b));
            clocksBefore[b + 1] = clocksBefore[b] + (clock ? 1 : 0);
        }
        int next = n + FARTHEST;
        for (int b = n - 1; b >= 0; b--) {
            next = kind[b] == Kind.REPLY ? b : next;
            toReply[b] = Math.min(FARTHEST, next - b);
        }
    }

    /** The word is the same in most languages. */
    private static boolean hasCookies(BlockWords words, int b) {
        int size = words.size(b);
        for (int i = 0; i < size; i++) {
            long word = words.get(b, i);
            if (word == COOKIE || word == COOKIES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time of day stands in a text: "7:05". */
    private static boolean hasClock(String text) {
        for (int i = text.indexOf(':', 1); i > 0; i = text.indexOf(':', i + 1)) {
            if (i + 2 < text.length()
                    && isDigit(text.charAt(i - 1))
                    && isDigit(text.charAt(i + 1))
                    && isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    void fill(int b, Sink sink) {
        int n = kind.length;
        int from = Math.max(0, b - AROUND);
        int to = Math.min(n, b + AROUND + 1);
        sink.group("cue.");
        sink.put("kind", kind[b].code);
        sink.put("sinceRelated", sinceRelated[b]);
        sink.put("sinceComments", sinceComments[b]);
        sink.put("sinceOther", sinceOther[b]);
        sink.put("sinceReply", sinceReply[b]);
        sink.put("toReply", toReply[b]);
        sink.put("replies", repliesBefore[to] - repliesBefore[from]);
        sink.put("clocks", clocksBefore[to] - clocksBefore[from]);
        sink.putLog("repliesOfPage", repliesBefore[n]);
        sink.putLog("clocksOfPage", clocksBefore[n]);
        sink.put("sinceConsent", sinceConsent[b]);
        sink.put("cookies", cookies[b]);
        sink.put("legal", legal[b]);
        sink.group("");
    }
}
