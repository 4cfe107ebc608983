package io.github.nutgraf.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar's manifest has it. */
final class Version implements IVersionProvider {

    static String number() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"nutgraf " + number()};
    }
}
