package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;
import partnershipplan.render.chart.Bar;
import partnershipplan.render.chart.Gantt;
import partnershipplan.render.chart.MermaidGantt;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Figure;
import partnershipplan.render.words.Markup;

/** The timeline as a drawn chart, in pieces that fit a page. */
record TimelineFigure(Page page) {
    /** The most tasks of one drawing. */
    private static final int MOST = 26;

    void write(List<Block> blocks) {
        List<Bar> bars = new ArrayList<>();
        int number = 0;
        for (Task task : page.plan.timeline()) {
            number++;
            if (task.due() != null && task.task() != null) {
                bars.add(bar(task, number));
            }
        }
        // A chart of one date tells nothing that the table does not.
        for (int from = 0; from < bars.size() && bars.size() > 1; from += MOST) {
            blocks.add(Block.of(figure(bars.subList(from, Math.min(bars.size(), from + MOST)), bars)));
        }
    }

    private Bar bar(Task task, int number) {
        LocalDate due = Objects.requireNonNull(task.due());
        boolean span = task.start() != null && task.start().isBefore(due);
        Bar.State state = Overdue.isLate(page, task) ? Bar.State.OVERDUE : state(task.status());
        return new Bar(number, String.valueOf(task.task()), span ? task.start() : null, due, state);
    }

    private static Bar.State state(@Nullable Progress status) {
        return status == null ? Bar.State.PLANNED : Bar.State.valueOf(status.name());
    }

    private Figure figure(List<Bar> bars, List<Bar> all) {
        Gantt gantt = new Gantt(page.dates, page.labels, page.today, this::word);
        String title = page.labels.word("timelineChart");
        return new Figure(
                new Markup(gantt.svg(bars, all)),
                page.words.text(title),
                new Markup(MermaidGantt.of(title, bars, page.today)));
    }

    private String word(Bar.State state) {
        return state == Bar.State.OVERDUE
                ? page.labels.word("overdue")
                : page.labels.value("status", Type.Choice.text(state));
    }
}
