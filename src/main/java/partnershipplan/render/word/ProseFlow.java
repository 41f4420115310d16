package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes people's prose: headings, paragraphs, lists, quotations, code and tables. */
final class ProseFlow {
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "blockquote", "pre", "div", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6");
    private final Flow flow;
    private final Headings headings;
    private final Lists lists;

    ProseFlow(Flow flow, Headings headings, Lists lists) {
        this.flow = flow;
        this.headings = headings;
        this.lists = lists;
    }

    void write(List<Piece> pieces) {
        blocks(pieces, Paragraph.of(Style.BODY), 0);
    }

    /** @param depth how many lists it stands in */
    private void blocks(List<Piece> pieces, Paragraph shape, int depth) {
        List<Piece> line = new ArrayList<>();
        Paragraph next = shape;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Element element && BLOCKS.contains(element.name())) {
                next = line(line, next, depth);
                next = block(element, next, depth);
            } else {
                line.add(piece);
            }
        }
        line(line, next, depth);
    }

    /** Writes what stands between blocks; gives the shape of what follows. */
    private Paragraph line(List<Piece> line, Paragraph shape, int depth) {
        if (Piece.words(line).isBlank()) {
            line.clear();
            return shape;
        }
        flow.paragraph(shape, line);
        line.clear();
        return rest(shape, depth);
    }

    /** After an item's first paragraph comes one without a bullet. */
    private static Paragraph rest(Paragraph shape, int depth) {
        return shape.list() == null ? shape : Paragraph.of(Style.LIST_MORE).deep(depth);
    }

    private Paragraph block(Piece.Element block, Paragraph shape, int depth) {
        switch (block.name()) {
            case "p" -> flow.paragraph(shape, block.content());
            case "ul" -> items(block, Paragraph.of(Style.BULLET).item(Lists.BULLETS, depth), depth);
            case "ol" -> items(block, numbered(block, depth), depth);
            case "blockquote" ->
                blocks(block.content(), Paragraph.of(Style.QUOTE).deep(depth), depth);
            case "pre" -> code(block, depth);
            case "table" -> new Tables(flow).prose(block);
            case "hr" -> {
                // A pause between paragraphs, which is there.
            }
            case "div" -> blocks(block.content(), shape, depth);
            default -> headings.write(block.name().charAt(1) - '0', block.content());
        }
        return rest(shape, depth);
    }

    private Paragraph numbered(Piece.Element list, int depth) {
        String start = list.attribute("start");
        return Paragraph.of(Style.NUMBER)
                .item(lists.numbered(start.isEmpty() ? 1 : Integer.parseInt(start), depth), depth);
    }

    private void items(Piece.Element list, Paragraph shape, int depth) {
        for (Piece.Element item : list.elements()) {
            blocks(item.content(), shape, depth + 1);
        }
    }

    private void code(Piece.Element block, int depth) {
        flow.open(Paragraph.of(Style.CODE).deep(depth));
        flow.runs.paragraph(List.of(), Look.PLAIN);
        for (String line : block.words().stripTrailing().split("\n", -1)) {
            flow.runs.lineBreak();
            flow.runs.exact(line, Look.PLAIN);
        }
        flow.close();
    }
}
