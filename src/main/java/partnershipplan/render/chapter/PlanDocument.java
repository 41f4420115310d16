package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.change.Changes;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.house.Palette;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Document;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Letterhead;
import partnershipplan.render.view.MarkView;
import partnershipplan.render.view.WordsView;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;
import partnershipplan.vocabulary.Labels;
import partnershipplan.vocabulary.OwnServices;

/** A document of a plan: what it says of itself, and its chapters. */
public final class PlanDocument {
    /** The most letters of a short document's owner. */
    private static final int OWNER = 60;

    private final DocumentKind kind;
    private final Page page;
    private final Parts parts;

    private PlanDocument(DocumentKind kind, Page page) {
        this.kind = kind;
        this.page = page;
        this.parts = new Parts(page);
    }

    /**
     * The view of a plan for its audience.
     *
     * @param services what the organization calls services of its own
     * @param paged whether the format has pages
     * @param dress how it looks
     */
    public static Document of(
            DocumentKind kind,
            Seen seen,
            Words words,
            OwnServices services,
            LocalDate today,
            boolean paged,
            Dress dress) {
        Plan plan = seen.plan();
        Labels labels = Labels.of(plan.language() == null ? "en" : plan.language(), services);
        return new PlanDocument(kind, new Page(plan, seen.audience(), words, labels, today, dress.palette()))
                .document(paged, dress);
    }

    /** How documents look: what is asked of it is told in plain text, once the document's own words are known. */
    public interface Dress {
        Markup style(String title, String foot);

        @Nullable
        Letterhead letterhead(String organization);

        Palette palette();
    }

    /** The view of what changed between two plans: the newer one's own first page, and a chapter for each section. */
    public static Document ofChanges(Changes changes, Audience audience, Words words, LocalDate today, Dress dress) {
        Page page = new Page(changes.after(), audience, words, changes.labels(), today, dress.palette());
        PlanDocument document = new PlanDocument(DocumentKind.STATUS, page);
        String name = changes.labels().change("title");
        return document.document(new About("changes", name), ChangesChapters.of(changes, page), false, dress);
    }

    /** What kind of document it is, and what it is called beside the plan's title; the plan itself needs no name. */
    private record About(String kind, @Nullable String name) {}

    private Document document(boolean paged, Dress dress) {
        return document(new About(kind.word(), documentName()), chapters(), paged, dress);
    }

    private Document document(About about, List<Chapter> chapters, boolean paged, Dress dress) {
        String title = title();
        String mark = audienceMark();
        String organization = name();
        String foot = mark == null ? organization : mark + " · " + organization;
        String name = about.name;
        String named = name == null ? title : title + " · " + name;
        return new Document(
                about.kind,
                page.today.toString(),
                language(),
                page.words.text(title),
                name == null ? null : page.words.text(name),
                page.words.text(mark == null ? named : named + " (" + mark + ")"),
                page.words.text(organization),
                page.words.text(page.labels.word("planDescription", organization)),
                marks(mark),
                page.words.text(state() + " · " + page.dates.full(page.today)),
                mark == null ? null : page.words.text(mark),
                page.words.text(foot),
                mark == null ? null : page.audience.sign(),
                dress.letterhead(organization),
                new Facts(facts()),
                paged,
                new WordsView(page.word("contents"), page.word("page"), page.word("of"), page.word("skip")),
                chapters,
                dress.style(named, foot));
    }

    private List<Chapter> chapters() {
        return switch (kind) {
            case PLAN -> new Chapters(page).all();
            case SUMMARY -> SummaryChapters.of(page);
            case STATUS -> new StatusChapters(page).all();
        };
    }

    /** What the document is called beside the plan's title; the plan itself needs no name. */
    private @Nullable String documentName() {
        return switch (kind) {
            case PLAN -> null;
            case SUMMARY -> page.labels.word("summary");
            case STATUS -> page.labels.word("statusOn").replace("{date}", page.dates.full(page.today));
        };
    }

    private String language() {
        return page.plan.language() == null ? page.labels.language() : page.plan.language();
    }

    private String name() {
        var own = page.plan.organization();
        return own == null || own.name() == null ? page.labels.word("us") : own.name();
    }

    private String title() {
        return page.plan.title() != null ? page.plan.title() : page.labels.word("planTitle", name());
    }

    private String state() {
        Plan.Status status = page.plan.status() == null ? Plan.Status.DRAFT : page.plan.status();
        return page.labels.value("status", Type.Choice.text(status));
    }

    private @Nullable String audienceMark() {
        Audience audience = page.audience;
        if (audience.partner() != null) {
            Partner partner = page.partners.get(audience.partner());
            return page.labels.word("partnerCopy", partner == null ? audience.name() : partner.name());
        }
        return switch (audience.level()) {
            case PUBLIC -> null;
            case PARTNERS -> page.labels.word("partnersCopy");
            case INTERNAL -> page.labels.word("internalCopy");
        };
    }

    private List<MarkView> marks(@Nullable String audience) {
        List<MarkView> marks = new ArrayList<>();
        if (page.plan.status() == null || page.plan.status() == Plan.Status.DRAFT) {
            marks.add(new MarkView("draft", page.word("draft")));
        } else if (page.plan.status() == Plan.Status.RETIRED) {
            marks.add(new MarkView("draft", page.word("retired")));
        }
        if (audience != null) {
            marks.add(new MarkView("audience", page.words.text(audience)));
        }
        return marks;
    }

    /** What the first page says of the plan itself. */
    private List<Fact> facts() {
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
