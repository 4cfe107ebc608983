package io.github.nutgraf.field.kind;

import io.github.nutgraf.block.TextBlocks;

/** Words and letters of any run of blocks, as differences of prefix sums. */
final class PageSums {

    private final int[] words;
    private final int[] chars;
    private final int[] linkChars;

    PageSums(TextBlocks blocks) {
        int n = blocks.size();
        words = new int[n + 1];
        chars = new int[n + 1];
        linkChars = new int[n + 1];
        for (int b = 0; b < n; b++) {
            words[b + 1] = words[b] + blocks.words(b);
            chars[b + 1] = chars[b] + blocks.chars(b);
            linkChars[b + 1] = linkChars[b] + blocks.linkChars(b);
        }
    }

    /** All words of the page. */
    int words() {
        return words[words.length - 1];
    }

    int words(int from, int to) {
        return words[to] - words[from];
    }

    int chars(int from, int to) {
        return chars[to] - chars[from];
    }

    int linkChars(int from, int to) {
        return linkChars[to] - linkChars[from];
    }
}
