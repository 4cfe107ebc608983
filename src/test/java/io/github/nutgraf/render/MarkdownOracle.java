package io.github.nutgraf.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What commonmark-java makes of our Markdown. */
final class MarkdownOracle extends AbstractVisitor {

    private final List<String> html = new ArrayList<>();
    private final List<String> destinations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    static MarkdownOracle parse(String markdown) {
        MarkdownOracle oracle = new MarkdownOracle();
        Parser.builder().build().parse(markdown).accept(oracle);
        return oracle;
    }

    /** The reference HTML. */
    static String toHtml(String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        return HtmlRenderer.builder().build().render(document);
    }

    List<String> html() {
        return html;
    }

    List<String> destinations() {
        return destinations;
    }

    /** All text, without the borders of blocks. */
    String text() {
        return text.toString();
    }

    @Override
    public void visit(HtmlBlock node) {
        html.add(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        html.add(node.getLiteral());
    }

    @Override
    public void visit(Link node) {
        destinations.add(node.getDestination());
        visitChildren(node);
    }

    @Override
    public void visit(Image node) {
        destinations.add(node.getDestination());
        visitChildren(node);
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        throw new AssertionError("we write none: " + node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }
}
