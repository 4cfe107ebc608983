package io.github.nutgraf.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Engines for the tests. */
final class Sparks {

    private Sparks() {}

    static SparkSession local() {
        return settings("local[2]").getOrCreate();
    }

    /**
     * Executors in processes of their own, a core and a gigabyte each. They are started from {@code SPARK_HOME}, which the
     * build names and this fills with links to the jars of the class path.
     */
    static SparkSession cluster(int executors) throws IOException {
        Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        StringBuilder folders = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (Files.isDirectory(path)) {
                folders.append(folders.isEmpty() ? "" : File.pathSeparator).append(path);
            } else if (Files.exists(path) && !Files.exists(jars.resolve(path.getFileName()))) {
                Files.createSymbolicLink(jars.resolve(path.getFileName()), path);
            }
        }
        return settings("local-cluster[" + executors + ",1,1024]")
                .config("spark.executor.extraClassPath", folders.toString())
                .config("spark.executor.memory", "1g")
                .getOrCreate();
    }

    static SparkSession.Builder settings(String master) {
        return SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4");
    }
}
