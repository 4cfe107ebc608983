package io.github.nutgraf.input;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
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
        if (e instanceof FileAlreadyExistsException) {
            return "is there already, and is no folder";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "is there already, and is a folder";
        }
        if (e instanceof FileSystemException system) {
            String reason = system.getReason();
            return reason == null ? e.getClass().getSimpleName() : oneLine(reason);
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

    /**
     * The text with spaces for control characters and for those that turn the direction of a line: a name or message must
     * not forge a second line, nor show another.
     */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) || turns(c) ? ' ' : c));
        return out.toString();
    }

    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
    }
}
