package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A document with what a test can try of it.
 *
 * @param path the file, from the project's folder
 * @param code its code blocks; those that are indented alone have no language
 * @param links where its links and pictures lead
 * @param anchors the names of its headings in addresses, as forges make them
 */
public record Document(Path path, List<Snippet> code, List<String> links, Set<String> anchors) {

    /** What of the text between is a command, and no mere name of one. */
    private static final Pattern INLINE = Pattern.compile("((\\./mvnw|mvn|bin/nutgraf|nutgraf|git|java) .* .*|-D.*)");

    private static final Pattern DRAWING = Pattern.compile("[▶◀]|\\[(extract|-)");

    /** A block of code. */
    public record Snippet(Path file, String language, String text) {}

    /** The README and all below docs. */
    public static List<Document> all() throws IOException {
        List<Document> all = new ArrayList<>(List.of(read(Path.of("README.md")), read(Path.of("SECURITY.md"))));
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    static Document read(Path file) throws IOException {
        Document document = new Document(file, new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        // Tables are nothing to this parser, but the links in them are.
        Parser.builder().build().parse(Files.readString(file)).accept(document.new Collector());
        return document;
    }

    /** Its blocks of one language. */
    List<String> blocks(String language) {
        return code.stream()
                .filter(snippet -> snippet.language().equals(language))
                .map(Snippet::text)
                .toList();
    }

    /**
     * Commands: the lines of its shell blocks and of the indented ones, with continued lines joined, parted at {@code &&},
     * and those in its text. Drawings made of letters and the synopsis, which has brackets, are none.
     */
    public List<String> commands() {
        return code.stream()
                .filter(snippet ->
                        snippet.language().equals("sh") || snippet.language().isEmpty())
                .filter(snippet -> !DRAWING.matcher(snippet.text()).find())
                .flatMap(snippet -> snippet.text().replace("\\\n", " ").lines())
                .flatMap(line -> Stream.of(line.split(" && ")))
                .map(line -> line.strip().replaceAll(" {2,}", " "))
                .toList();
    }

    private final class Collector extends AbstractVisitor {

        @Override
        public void visit(FencedCodeBlock block) {
            code.add(new Snippet(path, block.getInfo(), block.getLiteral()));
        }

        @Override
        public void visit(Code literal) {
            String text = literal.getLiteral().replaceAll("\\s+", " ");
            if (INLINE.matcher(text).matches()) {
                code.add(new Snippet(path, "sh", text));
            }
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code.add(new Snippet(path, "", block.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
        }

        @Override
        public void visit(Heading heading) {
            StringBuilder text = new StringBuilder();
            for (Node part = heading.getFirstChild(); part != null; part = part.getNext()) {
                text.append(part instanceof Text plain ? plain.getLiteral() : "");
                text.append(part instanceof Code literal ? literal.getLiteral() : "");
            }
            anchors.add(text.toString()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'));
        }
    }
}
