package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Background;
import partnershipplan.model.Mechanism;
import partnershipplan.model.Metric;
import partnershipplan.model.MustHave;
import partnershipplan.model.Need;
import partnershipplan.model.PartnershipNeed;
import partnershipplan.model.Sections;
import partnershipplan.model.Task;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Box;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Items;
import partnershipplan.render.words.Markup;
import partnershipplan.status.MetricStatus;
import partnershipplan.status.Outlook;
import partnershipplan.status.PlanStatus;

/**
 * The summary: two pages for a board. What stands in it is chosen by rules that docs/cli.md tells, and each list says
 * how many more there are; texts have a length that the two pages can hold.
 */
final class SummaryChapters {
    private final Page page;
    private final SummaryRoom room;
    private final PlainChapters chapters;
    private final Brief brief;
    private final PlanStatus status;
    private final Sections sections;

    private SummaryChapters(Page page, SummaryRoom room) {
        this.page = page;
        this.room = room;
        this.chapters = new PlainChapters(page);
        this.brief = chapters.brief;
        this.status = PlanStatus.of(page.seen, new Outlook(page.today, Task.SOON));
        this.sections = new Sections(page.plan);
    }

    static List<Chapter> of(Page page) {
        SummaryChapters wide = new SummaryChapters(page, SummaryRoom.WIDE);
        List<Chapter> all = wide.all();
        return wide.brief.letters() <= SummaryRoom.LETTERS ? all : new SummaryChapters(page, SummaryRoom.NARROW).all();
    }

    private List<Chapter> all() {
        chapters.add("about", about());
        chapters.add("why", why());
        chapters.add("partners", new PartnersAtAGlance(chapters, room).blocks());
        chapters.add("next", next());
        chapters.add("measures", measures());
        chapters.add("accountable", accountable());
        chapters.add("dates", new ComingDates(chapters, status, room.dates(), room.line()).blocks());
        return chapters.all();
    }

    /** Whom the plan is for, in the organization's own words. */
    private List<Block> about() {
        List<Block> blocks = new ArrayList<>();
        Background background = page.plan.background();
        if (background != null) {
            prose(blocks, brief.text(background, "description", background.description(), room.prose()));
        }
        var own = page.plan.organization();
        List<Fact> facts = new ArrayList<>();
        if (own != null) {
            fact(facts, "populations", own.facts().populations());
            fact(facts, "areas", own.facts().areas());
        }
        if (!facts.isEmpty()) {
            blocks.add(Block.of(new Facts(facts)));
        }
        return blocks;
    }

    private void fact(List<Fact> facts, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(
                    page.label(FormatTable.ORGANIZATION, key), brief.line(String.join(", ", lines), room.line())));
        }
    }

    private List<Block> why() {
        List<Block> blocks = new ArrayList<>();
        Need need = page.plan.need();
        if (need != null) {
            prose(blocks, brief.text(need, "purpose", need.purpose(), room.prose()));
            List<Block> columns = new ArrayList<>();
            column(columns, "needs", needs(need));
            column(columns, "mustHaves", mustHaves(need));
            if (!columns.isEmpty()) {
                blocks.add(Block.of(new Box("columns", false, null, columns)));
            }
        }
        return blocks;
    }

    private void prose(List<Block> blocks, Markup text) {
        if (!text.isEmpty()) {
            blocks.add(Block.prose(page.words.paragraph(text)));
        }
    }

    private void column(List<Block> columns, String word, List<Markup> lines) {
        if (!lines.isEmpty()) {
            List<Markup> shown = new ArrayList<>(lines.subList(0, Math.min(room.lines(), lines.size())));
            if (lines.size() > room.lines()) {
                shown.add(chapters.more(lines.size() - room.lines()));
            }
            columns.add(Block.of(
                    new Box("column", false, null, List.of(chapters.heading(word), Block.of(new Items(shown))))));
        }
    }

    /** The needs, the most pressing first. */
    private List<Markup> needs(Need need) {
        List<PartnershipNeed> sorted = new ArrayList<>(need.needs());
        sorted.sort(Comparator.comparing(PartnershipNeed::priority, Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted.stream()
                .map(n -> brief.text(n, "need", n.need(), room.line()))
                .toList();
    }

    /** The must-haves, those without which there is no partnership first. */
    private List<Markup> mustHaves(Need need) {
        List<MustHave> sorted = new ArrayList<>(need.mustHaves());
        sorted.sort(Comparator.comparing(m -> !Boolean.TRUE.equals(m.blocking())));
        return sorted.stream()
                .map(m -> brief.text(m, "requirement", m.requirement(), room.line()))
                .toList();
    }

    /** What is left to do, by day, so that what is overdue comes first. */
    private List<Block> next() {
        List<Task> open = status.tasks().open();
        Rows rows = new Rows()
                .column(page.label(FormatTable.TASK, "task"), "")
                .column(page.label(FormatTable.TASK, "owner"), "c-name")
                .column(page.label(FormatTable.TASK, "due"), "c-date")
                .column(page.label(FormatTable.TASK, "status"), "c-status");
        TaskCells cells = new TaskCells(page, brief, chapters.tell);
        for (Task task : open.subList(0, Math.min(room.tasks(), open.size()))) {
            rows.row(
                    brief.text(task, "task", task.task(), room.line()),
                    brief.person(task, "owner", task.owner(), room.name()),
                    cells.due(task),
                    cells.status(task));
        }
        List<Block> blocks = new ArrayList<>();
        chapters.table(blocks, rows, open.size() - room.tasks());
        return blocks;
    }

    private List<Block> measures() {
        List<MetricStatus> metrics = status.metrics();
        MetricCells cells = new MetricCells(page, brief, chapters.tell, room.line());
        Rows rows = new Rows()
                .column(page.word("metric"), "c-main")
                .column(page.word("baseline"), "c-num")
                .column(page.word("latestResult"), "c-num")
                .column(page.word("target"), "c-num");
        for (MetricStatus one : metrics.subList(0, Math.min(room.metrics(), metrics.size()))) {
            Metric metric = one.metric();
            rows.row(
                    cells.name(metric),
                    cells.baseline(metric),
                    cells.result(metric, one.latest()),
                    cells.target(metric));
        }
        List<Block> blocks = new ArrayList<>();
        chapters.table(blocks, rows, metrics.size() - room.metrics());
        return blocks;
    }

    /** Who keeps the plan, and what holds partners to their part. */
    private List<Block> accountable() {
        List<Fact> facts = new ArrayList<>();
        Markup owner = brief.person(page.plan, "owner", page.plan.owner(), room.line());
        if (!owner.isEmpty()) {
            facts.add(new Fact(page.word("planOwner"), owner));
        }
        List<Mechanism> mechanisms = sections.mechanisms();
        mechanisms.stream().limit(room.mechanisms()).forEach(mechanism -> facts.add(fact(mechanism)));
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(Block.of(new Facts(facts)));
        }
        if (mechanisms.size() > room.mechanisms()) {
            blocks.add(Block.remark(chapters.more(mechanisms.size() - room.mechanisms())));
        }
        return blocks;
    }

    private Fact fact(Mechanism mechanism) {
        List<Markup> remarks = new ArrayList<>();
        if (mechanism.every() != null) {
            remarks.add(page.words.text(page.dates.cadence(Objects.requireNonNull(mechanism.every()))));
        }
        Markup owner = brief.person(mechanism, "owner", mechanism.owner(), room.name());
        if (!owner.isEmpty()) {
            remarks.add(owner);
        }
        if (mechanism.consequence() != null) {
            remarks.add(brief.text(mechanism.consequence(), room.line()));
        }
        return new Fact(
                brief.names(mechanism.partner().ids(), room.name()),
                page.words.sub(
                        brief.text(mechanism, "mechanism", mechanism.mechanism(), room.line()),
                        page.words.joined(remarks, " · ")));
    }
}
