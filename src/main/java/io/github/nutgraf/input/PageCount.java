package io.github.nutgraf.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** Counts the pages ahead while the run is under way; archives are not looked into, so with one there is no count. */
public final class PageCount {

    private PageCount() {}

    public static void inBackground(List<String> names, LongConsumer total) {
        Thread thread = new Thread(
                () -> {
                    Counter counter = new Counter();
                    try {
                        for (String name : names) {
                            counter.input(name);
                        }
                    } catch (IOException | RuntimeException e) {
                        return; // The run itself will say what is wrong.
                    }
                    if (counter.known) {
                        total.accept(counter.pages);
                    }
                },
                "nutgraf-count");
        thread.setDaemon(true);
        thread.start();
    }

    private static final class Counter implements Folder.Visitor {
        private long pages;
        private boolean known = true;

        void input(String name) throws IOException {
            if (name.equals("-") || ArchiveAddress.isOne(name)) {
                known = false;
            } else if (Files.isDirectory(FileNames.path(name))) {
                Folder.walk(FileNames.path(name), this);
            } else {
                file(name, FileNames.path(name));
            }
        }

        @Override
        public void file(String relative, Path file) {
            FileType type = FileType.of(relative);
            known &= type == FileType.PAGE || type == FileType.OTHER;
            pages++;
        }

        @Override
        public void unreadable(Path directory, IOException reason) {}
    }
}
