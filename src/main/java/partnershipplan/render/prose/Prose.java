package partnershipplan.render.prose;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Turns one person's Markdown into a piece of our own document that cannot harm, reorder or restyle the rest. */
public final class Prose {
    private static final int DEEPEST = 50;
    private static final int MOST_CELLS = 50_000;

    private final Parser parser;
    private final Parser withoutTables;
    private final Html html;

    public Prose() {
        Extension tables = TablesExtension.builder().maxCells(MOST_CELLS).build();
        Extension struck =
                StrikethroughExtension.builder().requireTwoTildes(true).build();
        parser = parser(List.of(tables, struck));
        withoutTables = parser(List.of(struck));
        html = new Html(List.of(tables, struck));
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                // Every block but HTML: its tags then stand in paragraphs, as text.
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        ThematicBreak.class,
                        ListBlock.class,
                        IndentedCodeBlock.class))
                .maxOpenBlockParsers(DEEPEST)
                // Its own limit takes quadratic time; emphasis is read without recursion, images are limited here.
                .maxInlineNesting(Integer.MAX_VALUE)
                .build();
    }

    /** Well-formed XHTML blocks; the first heading gets {@code headingLevel}, 1 to 6. */
    public String html(String markdown, int headingLevel) {
        return html.blocks(blocks(markdown, headingLevel));
    }

    /** One run of XHTML for a table cell: paragraphs, items and rows become lines between {@code <br />}. */
    public String htmlInline(String markdown) {
        return html.inline(line(markdown));
    }

    /** Markdown blocks without a line feed at the end; the first heading gets {@code headingLevel}, 1 to 6. */
    public String markdown(String markdown, int headingLevel) {
        return new MarkdownBlocks().document(blocks(markdown, headingLevel));
    }

    /** One line of Markdown for a cell of a GFM table. */
    public String markdownInline(String markdown) {
        return MarkdownInlines.forCell().of(line(markdown));
    }

    /** The words alone, on one line. */
    public String plain(String markdown) {
        StringBuilder words = new StringBuilder();
        for (Run run : RunTidy.tidy(Flat.flatten(parse(markdown)))) {
            words.append(run.isBreak() ? " " : run.text());
        }
        return Characters.trim(Characters.line(words.toString()), true, true);
    }

    private Node blocks(String markdown, int headingLevel) {
        Node document = parse(markdown);
        new Headings(headingLevel).shift(document);
        return document;
    }

    private Node line(String markdown) {
        Paragraph line = new Paragraph();
        RunTree.build(RunTidy.tidy(Flat.flatten(parse(markdown))), line);
        Document document = new Document();
        document.appendChild(line);
        return document;
    }

    private Node parse(String markdown) {
        Node document = read(limitImages(Characters.clean(markdown)));
        SafeBlocks.clean(document);
        return document;
    }

    private Node read(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            return withoutTables.parse(markdown);
        }
    }

    /** An image in an image in an image, and so on, is text from the fiftieth on. */
    private static String limitImages(String markdown) {
        StringBuilder limited = new StringBuilder(markdown.length());
        int depth = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[' && i > 0 && markdown.charAt(i - 1) == '!' && ++depth > DEEPEST) {
                limited.append('\\');
            } else if (c == ']' && depth > 0) {
                depth--;
            }
            limited.append(c);
        }
        return limited.toString();
    }
}
