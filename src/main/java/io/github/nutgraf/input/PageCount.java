package io.github.nutgraf.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Counts the pages ahead while the run is under way. Archives are not looked into: their bytes tell about how many they hold. */
public final class PageCount {

    /** What a page of news takes, and what of it is left when it is packed: between median and mean of some hundred. */
    private static final long PAGE_BYTES = 150_000;

    private static final long PACKED_BYTES = 30_000;

    /** Takes what was found. */
    public interface Found {

        /**
         * The number of pages ahead.
         *
         * @param pages how many there are; more than any run has if nobody can tell, as of a pipe
         * @param counted whether they were counted, not estimated
         */
        void pages(long pages, boolean counted);
    }

    private PageCount() {}

    /** Tells it once, from another thread; never if a name cannot be looked at, of which the run itself will say more. */
    public static void inBackground(List<String> names, Found found) {
        Thread thread = new Thread(
                () -> {
                    Counter counter = new Counter();
                    try {
                        for (String name : names) {
                            counter.input(name);
                        }
                        found.pages(counter.endless ? Long.MAX_VALUE : counter.pages, counter.known);
                    } catch (IOException | RuntimeException | OutOfMemoryError e) {
                        // The run itself will say what is wrong.
                    }
                },
                "nutgraf-count");
        thread.setDaemon(true);
        thread.start();
    }

    private static final class Counter implements Folder.Visitor {
        private long pages;
        private boolean known = true;
        private boolean endless;

        void input(String name) throws IOException {
            if (name.equals("-")) {
                known = false;
                endless = true;
            } else if (ArchiveAddress.isOne(name)) {
                pages++;
            } else if (Files.isDirectory(FileNames.path(name))) {
                Folder.walk(FileNames.path(name), this);
            } else {
                file(name, FileNames.path(name));
            }
        }

        @Override
        public void file(String relative, Path file) throws IOException {
            FileType type = FileType.of(relative);
            if (type == FileType.PAGE || type == FileType.OTHER) {
                pages++;
                return;
            }
            known = false;
            pages += 1 + Files.size(file) / (FileType.isPacked(relative) ? PACKED_BYTES : PAGE_BYTES);
        }

        @Override
        public void unreadable(Path directory, IOException reason) {}
    }
}
