package io.github.nutgraf.page;

import io.github.nutgraf.text.TableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a guessed charset by the language the page declares: a detector knows few charsets of one byte a letter, and
 * takes the others for Western European or for those of another script.
 */
final class LanguageCharsets {

    private static final int PRESCAN_CHARS = 4_096;

    private static final Map<String, List<Charset>> BY_LANGUAGE = load();

    private LanguageCharsets() {}

    /** The charset of the page's language that fits its bytes; the guess if it is one of them, or the language has none. */
    static Charset corrected(Charset guess, byte[] html, int length) {
        List<Charset> candidates = of(language(html, length));
        if (candidates.isEmpty() || candidates.contains(guess)) {
            return guess;
        }
        for (Charset candidate : candidates.subList(0, candidates.size() - 1)) {
            if (fits(candidate, html, length)) {
                return candidate;
            }
        }
        return candidates.get(candidates.size() - 1);
    }

    private static boolean fits(Charset charset, byte[] html, int length) {
        String text = new String(html, 0, length, charset);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // No page prints C1 controls: they are the letters and quotation marks of another charset.
            if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0)) {
                return false;
            }
        }
        return true;
    }

    private static List<Charset> of(String language) {
        String tag = language;
        while (!tag.isEmpty()) {
            List<Charset> found = BY_LANGUAGE.get(tag);
            if (found != null) {
                return found;
            }
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }
        return List.of();
    }

    /** The {@code lang} or {@code xml:lang} of the root element in lower case; empty if there is none. */
    private static String language(byte[] html, int length) {
        String head = new String(html, 0, Math.min(length, PRESCAN_CHARS), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int tag = head.indexOf("<html");
        int end = tag < 0 ? -1 : head.indexOf('>', tag);
        int at = end < 0 ? -1 : head.indexOf("lang", tag);
        while (at >= 0 && at < end) {
            int i = at + 4;
            while (i < end && (head.charAt(i) <= ' ' || "=\"'".indexOf(head.charAt(i)) >= 0)) {
                i++;
            }
            int from = i;
            while (i < end && (Character.isLetterOrDigit(head.charAt(i)) || "-_".indexOf(head.charAt(i)) >= 0)) {
                i++;
            }
            char before = head.charAt(at - 1);
            if ((before <= ' ' || before == ':') && i > from) {
                return head.substring(from, i).replace('_', '-');
            }
            at = head.indexOf("lang", at + 4);
        }
        return "";
    }

    private static Map<String, List<Charset>> load() {
        Map<String, List<Charset>> out = new HashMap<>();
        for (String[] row : TableFile.rows(LanguageCharsets.class, "language-charsets.tsv")) {
            List<Charset> charsets = new ArrayList<>();
            for (String name : row[1].split(" ", -1)) {
                @Nullable Charset charset = Charsets.named(name);
                charsets.add(Objects.requireNonNull(charset, name));
            }
            out.put(row[0], List.copyOf(charsets));
        }
        return Map.copyOf(out);
    }
}
