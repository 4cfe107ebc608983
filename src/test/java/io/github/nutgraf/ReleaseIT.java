package io.github.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven Central asks of a release, as far as the build alone makes it; bin/release-dry-run looks at the rest. */
class ReleaseIT {

    private static final Path TARGET = Path.of("target");

    @Test
    void thePublishedPomHasWhatCentralAsksForAndNothingOfTheBuild() throws Exception {
        Document pom = published();
        List<String> parts = children(pom.getDocumentElement());

        assertThat(parts)
                .contains("name", "description", "url", "licenses", "developers", "scm", "dependencies")
                .doesNotContain("parent", "build", "profiles", "properties", "repositories");
        assertThat(texts(pom, "connection")).hasSize(1);
        assertThat(texts(pom, "developerConnection")).hasSize(1);
        assertThat(texts(pom, "scope")).isNotEmpty().containsOnly("compile", "provided");
        assertThat(texts(pom, "version")).noneMatch(version -> version.contains("${") || version.startsWith("["));
    }

    @Test
    void whatOnlyTheCommandLineNeedsDoesNotComeAlong() throws Exception {
        List<String> brought = new ArrayList<>();
        NodeList dependencies = published().getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            boolean optional = dependency.getElementsByTagName("optional").getLength() > 0;
            String scope = dependency
                    .getElementsByTagName("scope")
                    .item(0)
                    .getTextContent()
                    .strip();
            if (!optional && scope.equals("compile")) {
                brought.add(dependency
                        .getElementsByTagName("artifactId")
                        .item(0)
                        .getTextContent()
                        .strip());
            }
        }
        assertThat(brought)
                .containsExactlyInAnyOrder("jsoup", "jackson-core", "commons-text", "jspecify", "juniversalchardet");
    }

    @Test
    void theFilesOfAReleaseAreThere() throws Exception {
        String version = texts(published(), "version").get(0);

        for (String file : List.of(
                "nutgraf-" + version + ".jar",
                "nutgraf-" + version + "-sources.jar",
                "nutgraf-" + version + "-javadoc.jar",
                "nutgraf-cli.jar",
                "bom.json",
                "bom.xml")) {
            assertThat(TARGET.resolve(file)).isNotEmptyFile();
        }
    }

    private static Document published() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(TARGET.resolve("published-pom.xml").toFile());
    }

    private static List<String> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> node.getNodeName())
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }
}
