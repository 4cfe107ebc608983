package io.github.nutgraf.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** Files by Hadoop's file systems, with the settings {@code spark.hadoop.*} of a session; it travels to the executors. */
final class HadoopFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PREFIX = "spark.hadoop.";

    private final HashMap<String, String> settings = new HashMap<>();

    HadoopFiles(SparkSession spark) {
        CollectionConverters.asJava(spark.conf().getAll()).forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                settings.put(key.substring(PREFIX.length()), value);
            }
        });
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration();
        settings.forEach(configuration::set);
        return configuration;
    }

    InputStream open(String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(configuration()).open(path);
    }

    /**
     * The web archives among these files, folders and patterns, sorted.
     *
     * @throws FileNotFoundException if a path names nothing
     */
    List<String> archives(List<String> paths) throws IOException {
        Set<String> files = new TreeSet<>();
        for (String name : paths) {
            Path path = new Path(name);
            FileSystem system = path.getFileSystem(configuration());
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException(name);
            }
            for (FileStatus status : found) {
                if (status.isDirectory()) {
                    addBelow(system, status.getPath(), files);
                } else {
                    files.add(status.getPath().toString());
                }
            }
        }
        return List.copyOf(files);
    }

    private static void addBelow(FileSystem system, Path folder, Set<String> files) throws IOException {
        RemoteIterator<LocatedFileStatus> below = system.listFiles(folder, true);
        while (below.hasNext()) {
            Path file = below.next().getPath();
            String name = file.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".warc") || name.endsWith(".warc.gz") || name.endsWith(".warc.zst")) {
                files.add(file.toString());
            }
        }
    }
}
