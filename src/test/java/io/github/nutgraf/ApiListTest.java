package io.github.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The public API is what docs/api.txt says, so that each change of it is seen where it is reviewed.
 * {@code -Dapi=update} writes the file anew; docs/api.md says which changes are allowed.
 */
class ApiListTest {

    private static final Path REVIEWED = Path.of("docs/api.txt");

    @Test
    void isWhatWasReviewed() throws Exception {
        String api = ApiList.write();
        if ("update".equals(System.getProperty("api"))) {
            Files.writeString(REVIEWED, api);
        }

        assertThat(api)
                .as("the API changed: mvn test -Dtest=ApiListTest -Dapi=update")
                .isEqualTo(Files.readString(REVIEWED));
    }
}
