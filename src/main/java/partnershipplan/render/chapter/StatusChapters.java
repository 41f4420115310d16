package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.model.MustHave;
import partnershipplan.model.Task;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Chapter;
import partnershipplan.render.words.Markup;
import partnershipplan.status.HabitStatus;
import partnershipplan.status.MetricStatus;
import partnershipplan.status.MustHaveGap;
import partnershipplan.status.Outlook;
import partnershipplan.status.PlanStatus;
import partnershipplan.status.SectionStatus;
import partnershipplan.status.StageCount;

/** The status: how far along the plan is on a day, what needs attention first. */
final class StatusChapters {
    private static final int LINE = 200;
    private final Page page;
    private final PlainChapters chapters;
    private final Brief brief;
    private final PlanStatus status;

    StatusChapters(Page page, Outlook outlook) {
        this.page = page;
        this.chapters = new PlainChapters(page);
        this.brief = chapters.brief;
        this.status = PlanStatus.of(page.seen, outlook);
    }

    List<Chapter> all() {
        chapters.add("attention", attention());
        chapters.add("progress", sections());
        chapters.add("stages", partners());
        chapters.add("tasks", tasks());
        chapters.add("habits", habits());
        chapters.add("results", results());
        chapters.add("agreementStates", agreements());
        return chapters.all();
    }

    private List<Block> attention() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new FigureRow(page)
                .outOf(
                        "sectionsAnswered",
                        status.answeredSections(),
                        status.sections().size())
                .outOf("partnersLive", status.livePartners(), status.allPartners())
                .outOf("tasksDone", status.tasks().done(), status.tasks().all())
                .count("overdue", status.tasks().overdue().size())
                .add(dueBy(), String.valueOf(status.tasks().soon().size()))
                .block());
        Rows rows = new Attention(chapters, status).rows();
        if (rows.isEmpty()) {
            blocks.add(Block.remark(page.word("nothingOverdue")));
        } else {
            blocks.add(Block.of(rows.table()));
        }
        return blocks;
    }

    private Markup dueBy() {
        return page.words.text(page.labels
                .word("dueBy")
                .replace("{date}", page.dates.brief(status.outlook().horizon())));
    }

    private List<Block> sections() {
        Rows rows = new Rows().column(page.word("section"), "").column(page.word("status"), "c-main");
        int number = 0;
        for (SectionStatus section : status.sections()) {
            number++;
            rows.row(page.words.text(number + ". " + page.labels.section(section.key())), state(section));
        }
        return List.of(Block.of(rows.table()));
    }

    private Markup state(SectionStatus section) {
        return switch (section.state()) {
            case ANSWERED -> page.words.state("status-done", page.labels.word("answered"));
            case OPEN ->
                page.words.state(
                        "status-progress",
                        page.labels.word("answersToCome").replace("{n}", String.valueOf(section.open())));
            case EMPTY -> page.words.state("status-planned", page.labels.word("emptyChapter"));
        };
    }

    private List<Block> partners() {
        List<Block> blocks = new ArrayList<>();
        if (!status.partners().isEmpty()) {
            Rows rows = new Rows()
                    .column(page.label(FormatTable.EXISTING_PARTNER, "stage"), "")
                    .column(page.word("formal"), "c-num")
                    .column(page.word("informal"), "c-num")
                    .column(page.word("total"), "c-num");
            for (StageCount count : status.partners()) {
                rows.row(
                        page.words.text(page.labels.value("stage", Type.Choice.text(count.stage()))),
                        count(count.formal()),
                        count(count.informal()),
                        count(count.all()));
            }
            blocks.add(Block.of(rows.table()));
        }
        gaps(blocks);
        return blocks;
    }

    private void gaps(List<Block> blocks) {
        if (!status.gaps().isEmpty()) {
            Rows rows = new Rows()
                    .column(page.word("partner"), "c-name")
                    .column(page.word("notCheckedYet"), "")
                    .column(page.word("notMet"), "");
            for (MustHaveGap gap : status.gaps()) {
                rows.row(
                        brief.line(gap.partner().name(), LINE),
                        requirements(gap.unchecked()),
                        requirements(gap.unmet()));
            }
            blocks.add(chapters.ourHeading("mustHavesOpen"));
            blocks.add(Block.of(rows.table()));
        }
    }

    private Markup requirements(List<MustHave> mustHaves) {
        return page.words.lines(
                mustHaves.stream().map(m -> brief.line(m.requirement(), LINE)).toList());
    }

    private Markup count(int number) {
        return page.words.text(String.valueOf(number));
    }

    private List<Block> tasks() {
        List<Block> blocks = new ArrayList<>();
        var tasks = status.tasks();
        if (tasks.all() + tasks.cancelled() > 0) {
            blocks.add(taskFigures().block());
        }
        Rows rows = new Rows()
                .column(page.label(FormatTable.TASK, "task"), "")
                .column(page.label(FormatTable.TASK, "owner"), "c-name")
                .column(page.label(FormatTable.TASK, "due"), "c-date")
                .column(page.label(FormatTable.TASK, "status"), "c-status");
        TaskCells cells = new TaskCells(page, brief, chapters.tell);
        for (Task task : tasks.open()) {
            rows.row(
                    brief.text(task, "task", task.task(), LINE),
                    brief.person(task, "owner", task.owner(), LINE),
                    cells.due(task),
                    cells.status(task));
        }
        chapters.table(blocks, rows, 0);
        return blocks;
    }

    private FigureRow taskFigures() {
        var tasks = status.tasks();
        FigureRow figures = new FigureRow(page)
                .count("tasksDone", tasks.done())
                .count("overdue", tasks.overdue().size())
                .add(dueBy(), String.valueOf(tasks.soon().size()))
                .count("dueLater", tasks.later().size())
                .countAny("cancelled", tasks.cancelled());
        var steps = status.steps();
        return steps.all() > 0 ? figures.outOf("stepsDone", steps.done(), steps.all()) : figures;
    }

    private List<Block> habits() {
        Rows rows = new Rows()
                .column(page.word("activity"), "")
                .column(page.word("partner"), "c-name")
                .column(page.word("howOften"), "c-status")
                .column(page.word("last"), "c-date")
                .column(page.word("nextTime"), "c-date")
                .column(page.word("status"), "c-status");
        for (HabitStatus one : status.habits()) {
            var habit = one.habit();
            rows.row(
                    brief.text(habit, "activity", habit.activity(), LINE),
                    brief.names(habit.partner().ids(), LINE),
                    habit.every() == null ? Markup.EMPTY : page.words.text(page.dates.cadence(habit.every())),
                    habit.last() == null ? Markup.EMPTY : page.words.text(page.dates.brief(habit.last())),
                    one.next() == null ? Markup.EMPTY : page.words.text(page.dates.brief(one.next())),
                    one.lapsed() ? page.words.state("status-overdue", page.labels.word("lapsed")) : Markup.EMPTY);
        }
        List<Block> blocks = new ArrayList<>();
        chapters.table(blocks, rows, 0);
        return blocks;
    }

    private List<Block> results() {
        Rows rows = new Rows()
                .column(page.word("metric"), "c-main")
                .column(page.word("baseline"), "c-num")
                .column(page.word("latestResult"), "c-num")
                .column(page.word("target"), "c-num")
                .column(page.word("againstTarget"), "c-people");
        MetricCells cells = new MetricCells(page, brief, chapters.tell, LINE);
        ResultWords words = new ResultWords(page, cells);
        for (MetricStatus one : status.metrics()) {
            rows.row(
                    cells.name(one.metric()),
                    cells.baseline(one.metric()),
                    cells.result(one.metric(), one.latest()),
                    cells.target(one.metric()),
                    page.words.sub(words.standing(one), words.trend(one)));
        }
        List<Block> blocks = new ArrayList<>();
        chapters.table(blocks, rows, 0);
        return blocks;
    }

    private List<Block> agreements() {
        List<Block> blocks = new ArrayList<>();
        var states = status.agreements().states();
        if (!states.isEmpty()) {
            FigureRow figures = new FigureRow(page);
            states.forEach((state, count) -> figures.add(
                    page.words.text(page.labels.value("status", Type.Choice.text(state))), String.valueOf(count)));
            blocks.add(figures.block());
        }
        blocks.addAll(new ComingDates(chapters, status, Integer.MAX_VALUE, LINE).blocks());
        return blocks;
    }
}
