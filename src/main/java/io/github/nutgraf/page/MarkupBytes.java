package io.github.nutgraf.page;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Markup in UTF-8, of which no text is made but what the parser reads. Its reader fails at what is no UTF-8. */
final class MarkupBytes implements Markup {

    /** In each byte the character that is looked for, 1, and the highest bit. */
    private static final long TAGS = 0x3C3C_3C3C_3C3C_3C3CL;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    private final byte[] html;
    private final ByteBuffer eights;

    MarkupBytes(byte[] html) {
        this.html = html;
        this.eights = ByteBuffer.wrap(html).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public int length() {
        return html.length;
    }

    @Override
    public char at(int place) {
        return place < html.length ? (char) html[place] : 0;
    }

    /** Eight bytes at a time: the lowest of them that is zero is found by its borrow (Mycroft 1987). */
    @Override
    public int nextTag(int from) {
        int i = from;
        for (; i + Long.BYTES <= html.length; i += Long.BYTES) {
            long zeroAtTags = eights.getLong(i) ^ TAGS;
            long found = (zeroAtTags - ONES) & ~zeroAtTags & HIGHEST;
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; i < html.length; i++) {
            if (html[i] == '<') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String text(int from, int to) {
        String text = new String(html, from, to - from, StandardCharsets.UTF_8);
        // A part of the page that nobody has read yet, so nothing said that it is UTF-8.
        return text.indexOf('\uFFFD') < 0
                ? text
                : Decoder.decode(Arrays.copyOfRange(html, from, to), null, to - from, new ArrayList<>());
    }

    @Override
    public Reader reader(int[] stretches, List<String> between) {
        List<InputStream> pieces = new ArrayList<>();
        for (int s = 0; s < stretches.length; s += 2) {
            if (s > 0) {
                pieces.add(new ByteArrayInputStream(between.get(s / 2 - 1).getBytes(StandardCharsets.UTF_8)));
            }
            pieces.add(new ByteArrayInputStream(html, stretches[s], stretches[s + 1] - stretches[s]));
        }
        return new InputStreamReader(
                new SequenceInputStream(Collections.enumeration(pieces)), StandardCharsets.UTF_8.newDecoder());
    }
}
