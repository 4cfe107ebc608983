package io.github.nutgraf.spark;

import org.apache.spark.sql.SparkSession;

/** Engines for the tests. */
final class Sparks {

    private Sparks() {}

    static SparkSession local() {
        return settings("local[2]").getOrCreate();
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
