package partnershipplan.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.change.Changes;
import partnershipplan.house.House;
import partnershipplan.model.Task;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;
import partnershipplan.render.chapter.ManyStatuses;
import partnershipplan.render.chapter.PlanDocument;
import partnershipplan.render.pdf.PdfDocument;
import partnershipplan.render.pdf.PdfWriter;
import partnershipplan.render.template.Templates;
import partnershipplan.render.text.TextCopy;
import partnershipplan.render.view.Document;
import partnershipplan.render.word.WordWriter;
import partnershipplan.render.words.HtmlWords;
import partnershipplan.render.words.MarkdownWords;
import partnershipplan.render.words.TerminalWords;
import partnershipplan.render.words.Words;
import partnershipplan.status.Outlook;
import partnershipplan.status.StatusRow;
import partnershipplan.terminal.Ink;
import partnershipplan.vocabulary.Labels;
import partnershipplan.vocabulary.OwnServices;

/** Publishes plans: view, then template, then form. For one thread; keep it for several plans. */
public final class Renderer {
    private static final DocumentChoice STATUS = new DocumentChoice(DocumentKind.STATUS, null);

    private final Templates templates;
    private final Styles styles;
    private final OwnServices services;
    private final House house;
    private @Nullable PdfWriter pdf;

    /** @param overlay a folder of templates that lie over the shipped ones; may be null */
    public Renderer(@Nullable Path overlay) {
        this(overlay, OwnServices.NONE, House.NONE);
    }

    /** The same, with an organization's names for services of its own, and in its house style. */
    public Renderer(@Nullable Path overlay, OwnServices services, House house) {
        this.services = services;
        this.house = house;
        this.templates = new Templates(overlay);
        this.styles = new Styles(templates, house.palette());
    }

    /**
     * A plan in a form.
     *
     * @param today the day that lateness is told for, and that the document names
     * @param timestamp what the document's metadata says
     */
    public Rendered render(Seen seen, Form form, LocalDate today, Instant timestamp) {
        return render(new DocumentChoice(DocumentKind.PLAN, null), seen, form, today, timestamp);
    }

    /** One of a plan's documents in a form. */
    public Rendered render(DocumentChoice choice, Seen seen, Form form, LocalDate today, Instant timestamp) {
        return render(choice, seen, form, new Outlook(today, Task.SOON), timestamp);
    }

    /** The status in a form that bears no time. */
    public Rendered status(Seen seen, Form form, Outlook outlook) {
        return render(STATUS, seen, form, outlook, Instant.EPOCH);
    }

    /** The status as text for a terminal. */
    public String status(Seen seen, Ink ink, Outlook outlook) {
        Words words = new TerminalWords(ink);
        return TextCopy.of(PlanDocument.of(STATUS, seen, words, services, outlook, false, dress(Form.MD, words)), ink);
    }

    /** The status of many plans in a form that has no pages. */
    public Rendered statuses(List<StatusRow> rows, Audience audience, String language, Form form, Outlook outlook) {
        Labels labels = Labels.of(language, services);
        Words words = words(form);
        Document view = ManyStatuses.of(rows, audience, words, labels, outlook, dress(form, words));
        return text(form, templates.fill(form == Form.MD ? "plan.md" : "plan.html", view));
    }

    private Rendered render(DocumentChoice choice, Seen seen, Form form, Outlook outlook, Instant timestamp) {
        boolean paged = form == Form.PDF || form == Form.DOCX;
        Words words = words(form);
        Document view = PlanDocument.of(choice, seen, words, services, outlook, paged, dress(form, words));
        return switch (form) {
            case MD -> text(form, templates.fill("plan.md", view));
            case HTML -> text(form, templates.fill("plan.html", view));
            case PDF -> pdf(templates.fill("plan.html", view), timestamp);
            case DOCX -> word(view, timestamp);
        };
    }

    /** What changed between two plans, as Markdown or HTML. */
    public Rendered changes(Changes changes, Audience audience, Form form, LocalDate today) {
        Words words = words(form);
        Document view = PlanDocument.ofChanges(changes, audience, words, today, dress(form, words));
        return text(form, templates.fill(form == Form.MD ? "plan.md" : "plan.html", view));
    }

    private PlanDocument.Dress dress(Form form, Words words) {
        return new HouseDress(form, words, styles, house);
    }

    private static Words words(Form form) {
        return form == Form.MD ? new MarkdownWords() : new HtmlWords();
    }

    private static Rendered text(Form form, String text) {
        return new Rendered(form, text.getBytes(StandardCharsets.UTF_8), new TreeSet<>());
    }

    private static Rendered word(Document view, Instant timestamp) {
        return new Rendered(Form.DOCX, WordWriter.write(view, timestamp), new TreeSet<>());
    }

    private Rendered pdf(String xhtml, Instant timestamp) {
        if (pdf == null) {
            pdf = new PdfWriter();
        }
        PdfDocument document = pdf.write(xhtml, timestamp);
        return new Rendered(Form.PDF, document.bytes(), document.missingGlyphs());
    }
}
