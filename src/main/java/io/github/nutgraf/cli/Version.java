package io.github.nutgraf.cli;

import io.github.nutgraf.input.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"nutgraf " + ProgramVersion.number()};
    }
}
