package io.github.nutgraf.input;

/** The program's version, as its jar's manifest has it: it goes to web servers and to {@code --version}. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
