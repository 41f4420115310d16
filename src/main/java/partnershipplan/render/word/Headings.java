package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;

/** Writes headings, and remembers what the contents list. */
final class Headings {
    private final Flow flow;
    private final boolean afterContents;
    final List<Listed> listed = new ArrayList<>();

    /** @param afterContents whether they start a page of their own, after the contents */
    Headings(Flow flow, boolean afterContents) {
        this.flow = flow;
        this.afterContents = afterContents;
    }

    /** A line of the contents. */
    record Listed(boolean chapter, String place, List<Piece> pieces) {}

    /** @param level as HTML counts: a chapter's heading is 2 */
    void write(int level, List<Piece> pieces) {
        boolean first = afterContents && listed.isEmpty();
        if (level <= 3) {
            String place = "_Toc" + (listed.size() + 1);
            listed.add(new Listed(level <= 2, place, pieces));
            flow.place(place);
        }
        flow.paragraph(Paragraph.of(Style.heading(level)).onNewPage(first), pieces);
    }
}
