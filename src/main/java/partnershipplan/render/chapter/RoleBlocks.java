package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Responsibility;
import partnershipplan.model.Role;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.view.Items;
import partnershipplan.render.words.Markup;

/** What each party does, a box a party. */
record RoleBlocks(Page page, Parts parts) {
    void write(List<Block> blocks, List<Role> roles) {
        if (roles.isEmpty()) {
            return;
        }
        blocks.add(parts.heading(3, page.word("roles")));
        for (Role role : roles) {
            List<Block> inside = new ArrayList<>();
            inside.add(parts.heading(4, title(role)));
            responsibilities(inside, role.responsibilities());
            parts.facts(inside, FormatTable.ROLE, role, Set.of("party", "with", "responsibilities"));
            blocks.add(Block.of(new Box("party", false, null, inside)));
        }
    }

    /** A list of responsibilities, each with what else is said of it. */
    void responsibilities(List<Block> blocks, List<Responsibility> responsibilities) {
        if (!responsibilities.isEmpty()) {
            var shape = FormatTable.shape(FormatTable.RESPONSIBILITY);
            blocks.add(Block.of(new Items(responsibilities.stream()
                    .map(r -> parts.tell.items.tell(shape, r, r))
                    .toList())));
        }
    }

    private Markup title(Role role) {
        var shape = FormatTable.shape(FormatTable.ROLE);
        Markup party = parts.tell.key(shape, role, "party");
        if (role.with().isEmpty()) {
            return party;
        }
        List<String> names = role.with().ids().stream().map(page::name).toList();
        return page.words.joined(
                List.of(party, page.words.text(page.labels.word("towards", String.join("; ", names)))), " ");
    }
}
