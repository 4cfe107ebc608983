package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nutgraf serve} as a process. */
class ServeIT {

    /** What cli.md tells to send a page by, with the default port. */
    private static final Pattern CURL =
            Pattern.compile("curl --data-binary @page\\.html 'http://127\\.0\\.0\\.1:7411/(\\S+)'");

    @TempDir
    Path dir;

    @Test
    void saysWhereItAnswersAndEndsOnASignal() throws Exception {
        Process run = CliProcess.builder(dir, "serve", "--port", "0").start();
        try (BufferedReader out = run.inputReader()) {
            String line = String.valueOf(out.readLine());
            assertThat(line).matches("Open http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl-C ends\\)");
            Matcher documented = CURL.matcher(Files.readString(Path.of("docs/cli.md")));
            assertThat(documented.find()).isTrue();
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(line.split(" ")[1] + documented.group(1)))
                                    .POST(HttpRequest.BodyPublishers.ofString(CliProcess.page("Wall")))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"headline\" : \"Wall\"", "\"url\" : \"https://example.org/story\"");
            new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isEqualTo(130);
        } finally {
            run.destroyForcibly();
        }
    }

    @Test
    void refusesWhatIsNoPort() throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "serve", "--port", "70000");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("--port must be from 0 to 65535");
    }
}
