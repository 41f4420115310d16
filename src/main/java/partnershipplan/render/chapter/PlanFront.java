package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Fact;
import partnershipplan.render.words.Markup;

/** What a document of the whole plan says of itself. */
record PlanFront(DocumentKind kind, Page page, Parts parts) implements Front {
    /** The most letters of a short document's owner. */
    private static final int OWNER = 60;

    @Override
    public String title() {
        return page.plan.title() != null ? page.plan.title() : page.labels.word("planTitle", page.organization());
    }

    /** The plan itself needs no name. */
    @Override
    public @Nullable String name() {
        return switch (kind) {
            case SUMMARY -> page.labels.word("summary");
            case STATUS -> page.labels.word("statusOn").replace("{date}", page.dates.full(page.today));
            default -> null;
        };
    }

    @Override
    public String description() {
        return page.labels.word("planDescription", page.organization());
    }

    @Override
    public String state() {
        Plan.Status status = page.plan.status() == null ? Plan.Status.DRAFT : page.plan.status();
        return page.labels.value("status", Type.Choice.text(status));
    }

    @Override
    public @Nullable String mark() {
        if (page.plan.status() == null || page.plan.status() == Plan.Status.DRAFT) {
            return page.labels.word("draft");
        }
        return page.plan.status() == Plan.Status.RETIRED ? page.labels.word("retired") : null;
    }

    @Override
    public List<Fact> facts() {
        Plan plan = page.plan;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                page.label(FormatTable.PLAN, "status"),
                page.words.text(state() + ", " + page.labels.word("asOf") + " " + page.dates.full(page.today))));
        add(facts, page.label(FormatTable.PLAN, "period"), "period");
        if (kind == DocumentKind.PLAN) {
            add(facts, page.label(FormatTable.PLAN, "owner"), "owner");
        } else {
            Markup owner = new Brief(page).person(plan, "owner", plan.owner(), OWNER);
            if (!owner.isEmpty()) {
                facts.add(new Fact(page.label(FormatTable.PLAN, "owner"), owner));
            }
        }
        if (plan.review() != null && plan.review().due() != null) {
            String due = page.dates.full(plan.review().due());
            String every = plan.review().every() == null
                    ? ""
                    : " (" + page.dates.cadence(plan.review().every()) + ")";
            facts.add(new Fact(page.word("nextReview"), page.words.text(due + every)));
        } else {
            add(facts, page.label(FormatTable.PLAN, "review"), "review");
        }
        if (kind == DocumentKind.PLAN && plan.meta().note() != null) {
            Markup label = page.label(FormatTable.PLAN, Shape.NOTE);
            boolean internal = page.audience.level() == Visibility.INTERNAL;
            facts.add(new Fact(
                    internal ? parts.marked(label, "internalMark") : label,
                    page.words.inline(plan.meta().note())));
        }
        return facts;
    }

    private void add(List<Fact> facts, Markup label, String key) {
        Markup told = parts.tell.key(FormatTable.shape(FormatTable.PLAN), page.plan, key);
        if (!told.isEmpty()) {
            facts.add(new Fact(label, told));
        }
    }
}
