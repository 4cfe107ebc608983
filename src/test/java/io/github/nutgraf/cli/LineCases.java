package io.github.nutgraf.cli;

import static io.github.nutgraf.cli.InputCases.bytes;
import static io.github.nutgraf.cli.InputCases.bytesUtf8;
import static io.github.nutgraf.cli.InputCases.deflated;
import static io.github.nutgraf.cli.InputCases.gzip;
import static io.github.nutgraf.cli.InputCases.join;

import io.github.nutgraf.cli.InputCases.Case;
import java.util.Base64;
import java.util.List;

/** JSON Lines. */
final class LineCases {

    private LineCases() {}

    static void addTo(List<Case> out) {
        String one = "{\"id\":\"a\",\"html\":\"<p>x\"}";
        String two = "{\"id\":\"b\",\"html\":\"<p>y\"}";
        out.add(lines("a byte-order mark", "\ufeff" + one + "\n" + two, 2, 0));
        out.add(lines("two objects on a line", one + two + "\n", 2, 0));
        out.add(lines("html that is no string", one + "\n{\"html\":1}\n{\"html\":{}}\n" + two, 2, 2));
        out.add(lines("no html, no object, no JSON", "{}\n[1]\n{\"html\n" + two, 1, 3));
        out.add(lines("one id twice", one + "\n" + one + "\n" + one, 3, 0));
        out.add(lines("a file and a folder of one name", one + "\n" + one.replace("\"a\"", "\"a.json/b\""), 2, 0));
        out.add(lines(
                "a path of 2000 parts", one.replace("\"a\"", "\"" + "deep/".repeat(2000) + "a\"") + "\n" + two, 2, 0));
        out.add(lines("bytes in base64", "{\"url\":\"https://example.org/\",\"httpResponseBody\":\"PHA+eA==\"}", 1, 0));
        out.add(lines("an id without a letter", "{\"id\":\"\",\"html\":\"<p>x\"}\n" + one, 2, 0));
        out.add(lines(
                "halves of surrogates",
                one.replace("\"a\"", "\"\\ud800\"") + "\n" + two.replace("y", "\\udc00\\uffff"),
                2,
                0));
        out.add(lines("a list of objects", "[" + one + "," + two + "]\n" + one, 1, 1));
        out.add(lines("PDF in base64", "{\"httpResponseBody\":\"JVBERi0xLjcK\"}\n" + one, 1, 1));
        String packed64 = Base64.getEncoder().encodeToString(gzip(bytes("<p>x")));
        // Nothing but what the server said tells of these.
        String deflated64 = Base64.getEncoder().encodeToString(deflated(bytes(CliProcess.page("Deflated"))));
        for (String headers : List.of(
                "\"headers\":{\"Content-Type\":[\"text/html; charset=latin1\"],\"Content-Encoding\":\"gzip\"}",
                "\"httpResponseHeaders\":[{\"name\":\"content-encoding\",\"value\":\"gzip\"}],\"statusCode\":200",
                "\"headers\":[{\"value\":\"deflate\",\"name\":\"content-encoding\"}],\"a\":[1]",
                "\"headers\":[[\"Server\",\"x\"],[\"Content-Encoding\",\"deflate\"]]",
                "\"headers\":\"HTTP/1.1 200 OK\\r\\nContent-Encoding: deflate\\r\\n\"")) {
            out.add(lines(
                    "what a server said of packed bytes",
                    "{" + headers + ",\"httpResponseBody\":\"" + (headers.contains("deflate") ? deflated64 : packed64)
                            + "\"}",
                    1,
                    0));
        }
        out.add(lines("bytes that are no base64", "{\"httpResponseBody\":\"a\"}\n" + two, 1, 1));
        byte[] packed = join(gzip(bytes(one + "\n")), gzip(bytes(two + "\n")), gzip(bytes(one + "\n")));
        packed[gzip(bytes(one + "\n")).length + 14] ^= 0x55;
        out.add(new Case("a damaged member of JSON Lines", "bad.jsonl.gz", packed, 2, 1));
    }

    private static Case lines(String name, String text, int done, int failed) {
        return new Case(name, "pages.jsonl", bytesUtf8(text), done, failed);
    }
}
