package io.github.nutgraf.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineInputTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 64})
    void readsLinesWhateverTheBufferHolds(int buffer) throws IOException {
        assertThat(lines("one\n\ntwo\r\nthree", buffer, 100)).containsExactly("one", "", "two\r", "three");
        assertThat(lines("one\n", buffer, 100)).containsExactly("one", "");
        assertThat(lines("", buffer, 100)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 64})
    void keepsNoMoreOfALongLineThanAsked(int buffer) throws IOException {
        assertThat(lines("123456789\n12\n", buffer, 4)).containsExactly("1234", "12", "");
    }

    /** A pipe whose writer is slow: the line is handed on before its next one is waited for. */
    @Test
    void waitsForNothingBehindALine() throws IOException {
        LineInput in = new LineInput(new Pieces("first\nsec", "ond\n"), 64);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        assertThat(in.readLine(line, 100)).isTrue();
        assertThat(line.toString(StandardCharsets.UTF_8)).isEqualTo("first");
        line.reset();
        assertThat(in.readLine(line, 100)).isTrue();
        assertThat(line.toString(StandardCharsets.UTF_8)).isEqualTo("second");
        assertThatThrownBy(() -> in.readLine(line, 100)).hasMessage("waited");
    }

    private static List<String> lines(String text, int buffer, int longest) throws IOException {
        LineInput in = new LineInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), buffer);
        List<String> out = new ArrayList<>();
        boolean more = true;
        while (more) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            more = in.readLine(line, longest);
            out.add(line.toString(StandardCharsets.UTF_8));
        }
        return out;
    }

    /** Gives its pieces one a read; to ask for more is an error. */
    private static final class Pieces extends InputStream {

        private final List<byte[]> pieces = new ArrayList<>();

        Pieces(String... texts) {
            for (String text : texts) {
                pieces.add(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public int read() throws IOException {
            throw new IOException("reads pieces alone");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (pieces.isEmpty()) {
                throw new IOException("waited");
            }
            byte[] piece = pieces.remove(0);
            System.arraycopy(piece, 0, target, offset, piece.length);
            return piece.length;
        }

        @Override
        public int available() throws IOException {
            throw new IOException("asked what lies ahead");
        }
    }
}
