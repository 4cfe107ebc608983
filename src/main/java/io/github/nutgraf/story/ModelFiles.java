package io.github.nutgraf.story;

import java.io.IOException;
import java.io.InputStream;

/** Opens the files of a learned model by their names. */
public interface ModelFiles {

    InputStream open(String name) throws IOException;

    /** Those that ship with the library, kept beside a class. */
    static ModelFiles beside(Class<?> owner) {
        return name -> {
            InputStream in = owner.getResourceAsStream(name);
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return in;
        };
    }
}
