package io.github.nutgraf.story.rule;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;

/**
 * Leaves out other posts of a WordPress page. Its themes write the number of the page's own post into the class of
 * {@code body} ({@code postid-12}), and of each post into the class or id of its box ({@code post-34}): what stands in the
 * box of another number is another story. See the WordPress functions {@code body_class} and {@code post_class}.
 */
final class OtherPosts {

    private static final String PAGE = "postid-";
    private static final String POST = "post-";

    private OtherPosts() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        Selection selection = draft.selection;
        String own = own(page);
        if (own.isEmpty()) {
            return;
        }
        NamedBoxes others = new NamedBoxes(page, 0, node -> {
            String post = number(page, node);
            return !post.isEmpty() && !post.equals(own);
        });
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (others.hold(draft.blocks.container(b))) {
                selection.drop(b, "stands in another post than the page's");
            }
        }
    }

    /** The number of the page's own post; empty if it names none or has no box of that number. */
    private static String own(Page page) {
        int body = 0;
        while (body < page.size() && page.tag(body) != TagType.BODY) {
            body++;
        }
        String own = body == page.size() ? "" : numberBehind(PAGE, page.className(body));
        for (int i = body + 1; i < page.size() && !own.isEmpty(); i++) {
            if (number(page, i).equals(own)) {
                return own;
            }
        }
        return "";
    }

    private static String number(Page page, int node) {
        String number = numberBehind(POST, page.className(node));
        return number.isEmpty() ? numberBehind(POST, page.id(node)) : number;
    }

    /** The digits of the name that is nothing but a prefix and digits; empty if there is none. */
    private static String numberBehind(String prefix, String names) {
        int from = names.indexOf(prefix);
        while (from >= 0) {
            int digits = from + prefix.length();
            int to = digits;
            while (to < names.length() && names.charAt(to) >= '0' && names.charAt(to) <= '9') {
                to++;
            }
            boolean starts = from == 0 || names.charAt(from - 1) <= ' ';
            boolean ends = to == names.length() || names.charAt(to) <= ' ';
            if (starts && ends && to > digits) {
                return names.substring(digits, to);
            }
            from = names.indexOf(prefix, from + 1);
        }
        return "";
    }
}
