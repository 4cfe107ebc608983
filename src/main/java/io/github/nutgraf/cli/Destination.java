package io.github.nutgraf.cli;

import io.github.nutgraf.input.FileNames;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.output.BatchOutput;
import io.github.nutgraf.output.DoneIds;
import io.github.nutgraf.output.ErrorLog;
import io.github.nutgraf.output.FolderOutput;
import io.github.nutgraf.output.MissingPages;
import io.github.nutgraf.output.NamedOutput;
import io.github.nutgraf.output.OutputFormat;
import io.github.nutgraf.output.PartFile;
import io.github.nutgraf.output.PartOutput;
import io.github.nutgraf.output.Resumed;
import io.github.nutgraf.output.RunDescription;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a batch go, and what an earlier run has done of them.
 *
 * @param out takes the results
 * @param ahead what passes over the pages that an earlier run is through with
 * @param failures for a folder, the lines of the pages that failed in an earlier run
 * @param goesOn whether a log of failures is gone on with, not begun anew
 * @param beside what else is to be closed
 */
record Destination(BatchOutput out, Filter ahead, List<String> failures, boolean goesOn, Closeable beside)
        implements Closeable {

    /** Passes over done pages. */
    interface Filter {
        PageSink ahead(PageSink sink, BatchResults results, Told told) throws IOException;
    }

    /** Learns where an earlier run ended. */
    interface Told {
        void goingOn(long pages, List<String> failures) throws IOException;
    }

    /** Tells that an unfinished output is no part of this run. */
    static final class OtherRunException extends IOException {
        private static final long serialVersionUID = 1L;

        private OtherRunException(Path unfinished, String difference) {
            super("the unfinished output " + FileNames.name(unfinished) + " " + difference
                    + "; without --resume it is written anew");
        }
    }

    static Destination standardOutput() {
        return stream(BatchOutput.stream(new BufferedOutputStream(new StandardOutput(), 1 << 16)));
    }

    /** A device or a pipe. */
    static Destination device(Path file) throws IOException {
        return stream(BatchOutput.stream(new BufferedOutputStream(NamedOutput.open(file), 1 << 16)));
    }

    private static Destination stream(BatchOutput out) {
        return new Destination(out, (sink, results, told) -> sink, List.of(), false, () -> {});
    }

    /**
     * A file.
     *
     * @throws OtherRunException if there is an unfinished one that this run cannot go on with
     */
    static Destination file(Path file, OutputFormat format, RunDescription run, boolean resume) throws IOException {
        Path part = PartOutput.part(file);
        if (!resume || !Files.exists(part)) {
            return stream(new PartOutput(file, false, format.head(), run));
        }
        String difference = run.unlike(part);
        if (difference != null) {
            throw new OtherRunException(part, difference);
        }
        PartFile.mend(part, PartOutput.isGzip(file));
        DoneIds done = new DoneIds(part, format);
        try {
            PartOutput out = new PartOutput(file, true, format.head(), run);
            return new Destination(
                    out,
                    (sink, results, told) -> new Resumed(part, done, format, sink, (pages, failures) -> {
                        results.before(pages, failures.size());
                        out.keep(failures);
                        told.goingOn(pages, failures);
                    }),
                    List.of(),
                    true,
                    done);
        } catch (IOException e) {
            done.close();
            throw e;
        }
    }

    /**
     * A folder.
     *
     * @throws OtherRunException if there is an unfinished run in it that this one cannot go on with
     */
    static Destination folder(Path folder, OutputFormat format, boolean gzip, RunDescription run, boolean resume)
            throws IOException {
        FolderOutput out = new FolderOutput(folder, format.suffix() + (gzip ? ".gz" : ""), format.head(), run, resume);
        String difference = out.unlike();
        if (difference != null) {
            out.close();
            throw new OtherRunException(folder, difference);
        }
        return new Destination(
                out,
                (sink, results, told) -> new MissingPages(
                        sink,
                        id -> passedOver(results, resume && out.has(id), false),
                        id -> passedOver(results, out.hasFailed(id), true)),
                out.failures(),
                false,
                () -> {});
    }

    private static boolean passedOver(BatchResults results, boolean is, boolean failed) {
        if (is) {
            results.before(1, failed ? 1 : 0);
        }
        return is;
    }

    /** The log of failures; null for none. */
    @Nullable
    ErrorLog errors(@Nullable Path file) throws IOException {
        if (file == null) {
            return null;
        }
        return goesOn ? ErrorLog.goOn(file) : ErrorLog.begin(file, failures);
    }

    @Override
    public void close() throws IOException {
        try (beside) {
            out.close();
        }
    }
}
