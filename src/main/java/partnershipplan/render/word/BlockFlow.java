package partnershipplan.render.word;

import java.util.List;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.words.Markup;

/** Writes chapters, block by block. */
final class BlockFlow {
    private final Flow flow;
    private final Headings headings;
    private final ProseFlow prose;
    private final Pictures pictures;

    BlockFlow(Flow flow, Headings headings, Lists lists, Pictures pictures) {
        this.flow = flow;
        this.headings = headings;
        this.prose = new ProseFlow(flow, headings, lists);
        this.pictures = pictures;
    }

    void chapter(Chapter chapter) {
        flow.place(chapter.id());
        String number = chapter.number() == null ? "" : "<span class=\"number\">" + chapter.number() + "</span> ";
        headings.write(2, PieceReader.read(number + chapter.title()));
        chapter.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block.heading() != null) {
            flow.place(block.heading().id());
            headings.write(
                    block.heading().level(), PieceReader.read(block.heading().text()));
        }
        if (block.prose() != null) {
            prose.write(PieceReader.read(block.prose()));
        }
        if (block.remark() != null) {
            flow.paragraph(Paragraph.of(Style.REMARK), PieceReader.read(block.remark()));
        }
        if (block.items() != null) {
            items(block.items().entries());
        }
        if (block.facts() != null) {
            new Tables(flow).write(block.facts());
        }
        if (block.table() != null) {
            new Tables(flow).write(block.table());
        }
        if (block.figure() != null) {
            pictures.write(block.figure(), flow);
        }
        if (block.box() != null) {
            flow.place(block.box().id());
            block.box().blocks().forEach(this::block);
        }
    }

    private void items(List<Markup> entries) {
        Paragraph item = Paragraph.of(Style.BULLET).item(Lists.BULLETS, 0);
        entries.forEach(entry -> flow.paragraph(item, PieceReader.read(entry)));
    }
}
