package io.github.nutgraf.output;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run that writes into a folder leaves there until it is through: a file with its description and a line for each
 * page that failed, so that a later run does not try those again. The file is locked: two runs in one folder would mix.
 */
final class FolderRun implements Closeable {

    private static final String NAME = ".nutgraf.part";

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private final List<String> failures = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private @Nullable String difference;
    private boolean goesOn;

    /** @param resume whether to go on with what an earlier run left, if it left something */
    FolderRun(Path folder, RunDescription description, boolean resume) throws IOException {
        Files.createDirectories(folder);
        file = folder.resolve(NAME);
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        out = new NamedOutput(Channels.newOutputStream(channel), file);
        try {
            PartFile.lock(channel, file);
            if (resume) {
                channel.truncate(PartFile.wholeLines(channel));
                read(description);
            }
            if (!goesOn) {
                channel.truncate(0);
                out.write(description.line().getBytes(StandardCharsets.UTF_8));
            }
            channel.position(channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void read(RunDescription description) throws IOException {
        channel.position(0);
        // Not closed, nor the file opened once more: closing lets go of the lock.
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
        String first = lines.readLine();
        RunDescription earlier = first == null ? null : RunDescription.read(first);
        difference = earlier == null ? null : description.difference(earlier);
        goesOn = earlier != null;
        for (String line = lines.readLine(); line != null && goesOn; line = lines.readLine()) {
            failures.add(line);
            failed.add(DoneIds.jsonId(line));
        }
    }

    /** What keeps this run from going on with the earlier one; null for nothing. */
    @Nullable
    String difference() {
        return difference;
    }

    /** The lines of pages that failed in an earlier run. */
    List<String> failures() {
        return failures;
    }

    /** Whether a page failed in an earlier run. */
    boolean hasFailed(String id) {
        return failed.contains(id);
    }

    void failed(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** All is done. */
    void finish() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
