package io.github.nutgraf.field;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.TextKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from the front page to the story: its steps without the front page and the story itself. */
final class Breadcrumbs {

    /** Steps that say no more than that this is a site with stories. */
    static final Set<String> GENERIC = TableFile.words(Breadcrumbs.class, "no-sections.tsv");

    private static final int LONGEST = 60;

    private final Page page;
    private final List<Claim> steps = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    Breadcrumbs(Page page, Evidence evidence) {
        this.page = page;
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            titles.add(TextKey.of(claim.value()));
        }
        List<Claim> all = evidence.claims(Topic.BREADCRUMB);
        for (int i = 0; i < all.size(); i++) {
            Claim claim = all.get(i);
            // Data and print say the same; a trail that begins anew is another one.
            if (!claim.source().equals(all.get(0).source()) || (i > 0 && isHome(claim))) {
                break;
            }
            if (!isHome(claim) && !isStory(claim) && claim.value().length() <= LONGEST) {
                steps.add(claim);
            }
        }
    }

    /** The first step below the front page that names a section; null if there is none. */
    @Nullable
    Claim section() {
        for (Claim step : steps) {
            if (isSection(step.value())) {
                return step;
            }
        }
        return null;
    }

    /** The names of all steps, lower case. */
    Set<String> names() {
        Set<String> out = new HashSet<>();
        steps.forEach(step -> out.add(step.value().toLowerCase(Locale.ROOT)));
        return out;
    }

    /** Whether a text can name a section: neither a word of templates nor a list. */
    static boolean isSection(String text) {
        int commas = (int) text.chars().filter(c -> c == ',' || c == ';').count();
        return !text.isBlank()
                && commas < 2
                && text.length() <= LONGEST
                && !text.startsWith("http")
                && !GENERIC.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private boolean isHome(Claim step) {
        @Nullable String address = step.detail("url");
        if (address == null) {
            return false;
        }
        @Nullable String absolute = WebAddress.absolute(page, address);
        return address.equals("/") || (absolute != null && path(absolute).isEmpty());
    }

    private boolean isStory(Claim step) {
        @Nullable String address = step.detail("url");
        @Nullable String absolute = address == null ? null : WebAddress.absolute(page, address);
        return titles.contains(TextKey.of(step.value())) || (absolute != null && absolute.equals(page.url()));
    }

    /** Behind the host, without the stroke at its end. */
    static String path(String url) {
        int host = url.indexOf("://") + 3;
        int from = host;
        while (from < url.length() && url.charAt(from) != '/' && url.charAt(from) != '?' && url.charAt(from) != '#') {
            from++;
        }
        String path = url.substring(from);
        return path.equals("/") ? "" : path;
    }
}
