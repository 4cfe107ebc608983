package io.github.nutgraf.evidence;

/** What the types of schema.org mean for finding a page's story. */
final class SchemaTypes {

    private SchemaTypes() {}

    /** How likely a node of this type is the story: 0 is not at all. */
    static int storyRank(Thing thing) {
        int best = 0;
        for (String type : thing.types()) {
            best = Math.max(best, rank(type));
        }
        return best;
    }

    private static int rank(String type) {
        if (type.endsWith("Article")
                || type.equals("LiveBlogPosting")
                || type.equals("BlogPosting")
                || type.equals("Report")) {
            return 4;
        }
        return switch (type) {
            case "SocialMediaPosting",
                    "DiscussionForumPosting",
                    "Recipe",
                    "HowTo",
                    "CreativeWork",
                    "Review",
                    "ImageGallery",
                    "MediaGallery",
                    "PodcastEpisode",
                    "RadioEpisode",
                    "Episode",
                    "NewsStory",
                    "Blog" -> 3;
            case "VideoObject", "AudioObject", "Event", "Product", "Movie", "Book", "Game" -> 2;
            default -> 0;
        };
    }

    /** A page, not what stands on it. */
    static boolean isPage(Thing thing) {
        for (String type : thing.types()) {
            if (type.endsWith("Page")) {
                return true;
            }
        }
        return false;
    }
}
