package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Accountability;
import partnershipplan.model.Boundaries;
import partnershipplan.model.Boundary;
import partnershipplan.model.OtherBoundary;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.view.Entry;
import partnershipplan.render.words.Markup;

/** Who does what, within which boundaries, and what holds each partner to it. */
record AccountabilityChapter(Page page, Parts parts) implements Chapters.Content {
    @Override
    public void write(List<Block> blocks, List<Entry> entries) {
        Accountability accountability = page.plan.accountability();
        if (accountability == null) {
            return;
        }
        new RoleBlocks(page, parts).write(blocks, accountability.roles());
        if (accountability.boundaries() != null) {
            boundaries(blocks, accountability.boundaries());
        }
        parts.table(
                blocks,
                3,
                page.word("mechanisms"),
                FormatTable.MECHANISM,
                accountability.mechanisms(),
                "mechanism",
                "partner",
                "every",
                "owner",
                "consequence");
        parts.facts(blocks, FormatTable.ACCOUNTABILITY, accountability, Set.of("roles", "boundaries", "mechanisms"));
    }

    private void boundaries(List<Block> blocks, Boundaries boundaries) {
        List<Block> boxes = new ArrayList<>();
        boundary(boxes, boundaries, "privacy", boundaries.privacy());
        boundary(boxes, boundaries, "confidentiality", boundaries.confidentiality());
        boundary(boxes, boundaries, "information_sharing", boundaries.informationSharing());
        for (OtherBoundary other : boundaries.other()) {
            List<Block> inside = new ArrayList<>();
            inside.add(parts.heading(4, parts.tell.key(FormatTable.shape(FormatTable.OTHER_BOUNDARY), other, "topic")));
            parts.prose(inside, other, "policy", other.policy(), 5);
            parts.facts(inside, FormatTable.OTHER_BOUNDARY, other, Set.of("topic", "policy"));
            boxes.add(Block.of(new Box("boundary", false, null, inside)));
        }
        if (!boxes.isEmpty()) {
            blocks.add(parts.heading(3, page.word("boundaries")));
            blocks.addAll(boxes);
        }
        parts.facts(
                blocks,
                FormatTable.BOUNDARIES,
                boundaries,
                Set.of("privacy", "confidentiality", "information_sharing", "other"));
    }

    private void boundary(List<Block> boxes, Boundaries holder, String key, @Nullable Boundary boundary) {
        List<Block> inside = new ArrayList<>();
        Markup title = page.label(FormatTable.BOUNDARIES, key);
        String todo = holder.meta().todo().get(key);
        if (todo != null) {
            inside.add(Block.remark(parts.tell.blank(todo)));
        } else if (boundary != null) {
            parts.prose(inside, boundary, "policy", boundary.policy(), 5);
            parts.facts(inside, FormatTable.BOUNDARY, boundary, Set.of("policy"));
        }
        if (!inside.isEmpty()) {
            inside.add(0, parts.heading(4, title));
            boxes.add(Block.of(new Box("boundary", false, null, inside)));
        }
    }
}
