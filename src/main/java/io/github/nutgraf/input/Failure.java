package io.github.nutgraf.input;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line why a page failed. */
public final class Failure {

    private Failure() {}

    public static String reason(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() == null) {
            return e.getClass().getSimpleName();
        }
        if (e instanceof ConnectException) {
            return "no connection";
        }
        if (e instanceof EOFException) {
            return "cut short";
        }
        if (e instanceof OutOfMemoryError) {
            return "out of memory";
        }
        if (e instanceof StackOverflowError) {
            return "stack overflow";
        }
        String message = e.getMessage();
        String text = e instanceof IOException && message != null
                ? message
                : e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return oneLine(text);
    }

    /** The reason, with the file it is about where that is known. */
    public static String withFile(Throwable e) {
        String file = e instanceof FileSystemException system ? system.getFile() : null;
        return file == null ? reason(e) : oneLine(file) + ": " + reason(e);
    }

    /** The text with control characters as spaces: a name or message must not forge a second line. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return out.toString();
    }
}
