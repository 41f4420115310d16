package partnershipplan.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of a safe tree as Markdown, in the one style that linters ask for. */
final class MarkdownBlocks {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]{1,30}");
    private static final Pattern CLOSING = Pattern.compile("(?<!\\\\)#(?=[#\\\\]*$)");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private final MarkdownInlines inlines = MarkdownInlines.forBlock();

    String document(Node document) {
        return children(document, "\n\n");
    }

    private String children(Node parent, String between) {
        return SafeBlocks.children(parent).stream().map(this::block).collect(Collectors.joining(between));
    }

    private String block(Node node) {
        if (node instanceof Heading heading) {
            String text = CLOSING.matcher(inlines.of(heading)).replaceAll("\\\\#");
            return "#".repeat(heading.getLevel()) + " " + text;
        } else if (node instanceof BlockQuote) {
            return indent(children(node, "\n\n"), "> ", "> ");
        } else if (node instanceof ListBlock list) {
            return list(list);
        } else if (node instanceof FencedCodeBlock code) {
            return code(code);
        } else if (node instanceof TableBlock) {
            return MarkdownTable.of(node);
        } else if (node instanceof ThematicBreak) {
            return "---";
        }
        return inlines.of(node);
    }

    private String list(ListBlock list) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        String between = list.isTight() ? "\n" : "\n\n";
        List<String> items = new ArrayList<>();
        for (Node item : SafeBlocks.children(list)) {
            String marker = list instanceof OrderedList ordered ? number++ + ordered.getMarkerDelimiter() + " " : "- ";
            items.add(indent(children(item, between), marker, " ".repeat(marker.length())));
        }
        return String.join(between, items);
    }

    private static String code(FencedCodeBlock code) {
        String language = code.getInfo() == null ? "" : code.getInfo().split(" ", 2)[0];
        int longest = FENCE.matcher(code.getLiteral())
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + (LANGUAGE.matcher(language).matches() ? language : "text") + "\n" + code.getLiteral() + fence;
    }

    /** Puts a marker before the first line and as much before the others, but no space at the end of a blank one. */
    private static String indent(String text, String first, String rest) {
        String indented = text.lines()
                .map(line -> line.isEmpty() ? rest.stripTrailing() : rest + line)
                .collect(Collectors.joining("\n"));
        return first + indented.substring(rest.length());
    }
}
