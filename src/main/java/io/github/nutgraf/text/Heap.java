package io.github.nutgraf.text;

/** How much memory there is. */
public final class Heap {

    /** In bytes: two pages that are as large as the limits of the options allow fit into more. */
    private static final long SMALL = 512L << 20;

    private Heap() {}

    /** Whether any page may fill it. */
    public static boolean isSmall() {
        return Runtime.getRuntime().maxMemory() < SMALL;
    }
}
