package io.github.nutgraf.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Inputs as crawlers, archivers and accidents make them, with what must come of each. */
final class InputCases {

    /**
     * A case.
     *
     * @param name what it is
     * @param file the name of the file
     * @param content what is in it, a letter a byte
     * @param done pages that are written
     * @param failed pages or pieces that are named as lost
     */
    record Case(String name, String file, String content, int done, int failed) {

        Case(String name, String file, byte[] bytes, int done, int failed) {
            this(name, file, latin(bytes), done, failed);
        }

        byte[] bytes() {
            return InputCases.bytes(content);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private InputCases() {}

    static List<Case> all() {
        List<Case> out = new ArrayList<>();
        WarcCases.addTo(out);
        ZipCases.addTo(out);
        LineCases.addTo(out);
        FileCases.addTo(out);
        return out;
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zlib(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As zlib has it, without what it puts around. */
    static byte[] deflated(byte[] content) {
        byte[] whole = zlib(content);
        return Arrays.copyOfRange(whole, 2, whole.length - 4);
    }

    /** Bytes as packed ones are, always the same. */
    static byte[] noise(int length) {
        byte[] out = new byte[length];
        new Random(1).nextBytes(out);
        return out;
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] bytesUtf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
