package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.change.Changes;
import partnershipplan.draft.Draft;
import partnershipplan.house.Palette;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.model.Task;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Document;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Letterhead;
import partnershipplan.render.view.MarkView;
import partnershipplan.render.view.WordsView;
import partnershipplan.render.words.Markup;
import partnershipplan.render.words.Words;
import partnershipplan.status.Outlook;
import partnershipplan.vocabulary.Labels;
import partnershipplan.vocabulary.OwnServices;

/** A document of a plan: what it says of itself, and its chapters. */
public final class PlanDocument {
    private final DocumentKind kind;
    private final Page page;
    private final Outlook outlook;

    private PlanDocument(DocumentKind kind, Page page, Outlook outlook) {
        this.kind = kind;
        this.page = page;
        this.outlook = outlook;
    }

    /**
     * The view of a plan for its audience.
     *
     * @param services what the organization calls services of its own
     * @param paged whether the format has pages
     * @param dress how it looks
     */
    public static Document of(
            DocumentChoice choice,
            Seen seen,
            Words words,
            OwnServices services,
            Outlook outlook,
            boolean paged,
            Dress dress) {
        Plan plan = seen.plan();
        Labels labels = Labels.of(plan.language() == null ? "en" : plan.language(), services);
        Draft draft = choice.agreement() == null ? null : Draft.of(seen, choice.agreement(), outlook.today());
        DraftBlanks blanks = draft == null ? null : new DraftBlanks(draft, seen.audience(), words, labels);
        Page page = new Page(seen, words, labels, outlook.today(), dress.palette(), blanks);
        return new PlanDocument(choice.kind(), page, outlook).document(draft, paged, dress);
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
        Seen seen = new Seen(changes.after(), audience, List.of());
        Page page = new Page(seen, words, changes.labels(), today, dress.palette(), null);
        PlanDocument document = new PlanDocument(DocumentKind.STATUS, page, new Outlook(today, Task.SOON));
        Front front = new PlanFront(DocumentKind.STATUS, page, new Parts(page));
        About about = new About("changes", changes.labels().change("title"));
        return document.document(about, front, ChangesChapters.of(changes, page), false, dress);
    }

    /** What kind of document it is, and what it is called beside the plan's title; the plan itself needs no name. */
    private record About(String kind, @Nullable String name) {}

    private Document document(@Nullable Draft draft, boolean paged, Dress dress) {
        Front front = draft == null ? new PlanFront(kind, page, new Parts(page)) : new DraftFront(page, draft);
        List<Chapter> chapters = draft == null ? chapters() : new DraftChapters(page, draft).all();
        return document(new About(kind.word(), front.name()), front, chapters, paged, dress);
    }

    private Document document(About about, Front front, List<Chapter> chapters, boolean paged, Dress dress) {
        String title = front.title();
        String mark = audienceMark();
        String foot = mark == null ? page.organization() : mark + " · " + page.organization();
        String name = about.name;
        String named = name == null ? title : title + " · " + name;
        return new Document(
                about.kind,
                page.today.toString(),
                language(),
                page.words.text(title),
                name == null ? null : page.words.text(name),
                page.words.text(mark == null ? named : named + " (" + mark + ")"),
                page.words.text(page.organization()),
                page.words.text(front.description()),
                marks(front.mark(), mark),
                page.words.text(front.state() + " · " + page.dates.full(page.today)),
                mark == null ? null : page.words.text(mark),
                page.words.text(foot),
                mark == null ? null : page.audience.sign(),
                dress.letterhead(page.organization()),
                new Facts(front.facts()),
                paged,
                new WordsView(page.word("contents"), page.word("page"), page.word("of"), page.word("skip")),
                chapters,
                dress.style(named, foot));
    }

    private List<Chapter> chapters() {
        return switch (kind) {
            case PLAN -> new Chapters(page).all();
            case SUMMARY -> SummaryChapters.of(page);
            case STATUS -> new StatusChapters(page, outlook).all();
            case LETTER_OF_INTENT, MOU, SUBGRANT ->
                throw new IllegalArgumentException("a draft is one of an agreement");
        };
    }

    private String language() {
        return page.plan.language() == null ? page.labels.language() : page.plan.language();
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

    private List<MarkView> marks(@Nullable String state, @Nullable String audience) {
        List<MarkView> marks = new ArrayList<>();
        if (state != null) {
            marks.add(new MarkView("draft", page.words.text(state)));
        }
        if (audience != null) {
            marks.add(new MarkView("audience", page.words.text(audience)));
        }
        return marks;
    }
}
