package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.draft.Side;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.render.view.Fact;
import partnershipplan.render.words.Markup;

/** What a draft says of itself. */
record DraftFront(Page page, Draft draft) implements Front {
    @Override
    public String title() {
        return page.title(draft.agreement());
    }

    /** What kind of document it is, and that it is the plan's telling of it. */
    @Override
    public @Nullable String name() {
        return page.labels.word(draft.standing().isOpen() ? "draftDocument" : "draftOfSigned");
    }

    @Override
    public String state() {
        return draft.agreement().status() == null
                ? page.labels.word("draft")
                : page.labels.value("status", Type.Choice.text(draft.agreement().status()));
    }

    @Override
    public String mark() {
        return draft.standing().isOpen() ? page.labels.word("draft") : state();
    }

    @Override
    public String description() {
        return page.labels.word("draftDescription", page.organization());
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "instrument");
        facts.add(new Fact(
                page.label(FormatTable.AGREEMENT, "status"),
                page.words.text(state() + ", " + page.labels.word("asOf") + " " + page.dates.full(page.today))));
        add(facts, "number");
        List<Markup> names = new ArrayList<>();
        for (Side side : draft.sides()) {
            Markup name = new Tell(page).references(side.who());
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        facts.add(new Fact(page.label(FormatTable.AGREEMENT, "parties"), page.words.joined(names, "; ")));
        return facts;
    }

    private void add(List<Fact> facts, String key) {
        Shape shape = FormatTable.shape(FormatTable.AGREEMENT);
        Markup told = new Tell(page).key(shape, draft.agreement(), key);
        if (!told.isEmpty()) {
            facts.add(new Fact(page.label(FormatTable.AGREEMENT, key), told));
        }
    }
}
