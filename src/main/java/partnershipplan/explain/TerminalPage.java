package partnershipplan.explain;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import partnershipplan.finding.Severity;
import partnershipplan.terminal.Ink;

/** A rule's page as text for a terminal of 80 columns. */
public final class TerminalPage {
    private final Ink ink;
    private final Parser parser = Parser.builder().build();

    public TerminalPage(boolean colour) {
        this.ink = new Ink(colour);
    }

    /** One page. */
    public String of(RulePage page) {
        StringBuilder text = new StringBuilder();
        text.append(ink.bold(page.id())).append(" (").append(page.pack()).append(")\n\n");
        prose(page.summary(), text);
        text.append('\n').append("Severity: ").append(page.severity()).append('\n');
        prose("Stands on: " + page.source(), text);
        for (RulePage.Part part : page.parts()) {
            text.append('\n').append(ink.bold(part.heading())).append("\n\n");
            prose(part.text(), text);
        }
        return text.toString();
    }

    /** All rules, each in a line or two. */
    public String list(List<RulePage> pages) {
        StringBuilder text = new StringBuilder();
        String pack = "";
        for (RulePage page : pages) {
            if (!page.pack().equals(pack)) {
                text.append(pack.isEmpty() ? "" : "\n");
                pack = page.pack();
                text.append(ink.bold(pack)).append('\n');
            }
            text.append("  ")
                    .append(page.id())
                    .append("  ")
                    .append(ink.dim(page.severity()))
                    .append('\n');
            new Lines(text, "      ").add(plain(page.summary()));
        }
        return text.append("\nplan explain RULE tells more of one.\n").toString();
    }

    private String plain(String markdown) {
        Inlines inlines = new Inlines();
        parser.parse(markdown).accept(inlines);
        return inlines.text.toString();
    }

    private void prose(String markdown, StringBuilder text) {
        parser.parse(markdown).accept(new Blocks(text));
    }

    /** Writes blocks, with an empty line between them. */
    private final class Blocks extends AbstractVisitor {
        private final StringBuilder text;
        private String indent = "";
        private String bullet = "";

        Blocks(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void visit(Paragraph paragraph) {
            apart(paragraph);
            Inlines inlines = new Inlines();
            paragraph.accept(inlines);
            new Lines(text, indent).add(bullet + inlines.text);
            bullet = "";
        }

        @Override
        public void visit(FencedCodeBlock code) {
            apart(code);
            for (String line : code.getLiteral().stripTrailing().split("\n", -1)) {
                int mark = line.indexOf("# finding");
                text.append("    ")
                        .append(
                                mark < 0
                                        ? line
                                        : line.substring(0, mark) + ink.as(Severity.ERROR, line.substring(mark)));
                text.append('\n');
            }
        }

        @Override
        public void visit(BulletList list) {
            items(list);
        }

        @Override
        public void visit(OrderedList list) {
            items(list);
        }

        private void items(Node list) {
            apart(list);
            String before = indent;
            indent = before + "  ";
            visitChildren(list);
            indent = before;
        }

        @Override
        public void visit(ListItem item) {
            bullet = "- ";
            visitChildren(item);
        }

        private void apart(Node block) {
            if (block.getPrevious() != null) {
                text.append('\n');
            }
        }
    }

    /** Gathers the words of a paragraph: code in backticks, emphasis as plain words, links by their text. */
    private static final class Inlines extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append('`').append(code.getLiteral()).append('`');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append(' ');
        }
    }

    /** Breaks text into lines of at most 80 columns. */
    private record Lines(StringBuilder text, String indent) {
        private static final int WIDTH = 80;

        void add(String words) {
            int column = indent.length();
            text.append(indent);
            boolean first = true;
            for (String word : words.strip().split(" +")) {
                if (!first && column + 1 + word.length() > WIDTH) {
                    text.append('\n').append(indent);
                    column = indent.length();
                } else if (!first) {
                    text.append(' ');
                    column++;
                }
                text.append(word);
                column += word.length();
                first = false;
            }
            text.append('\n');
        }
    }
}
