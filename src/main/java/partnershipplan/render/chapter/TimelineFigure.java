package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The timeline as a drawn chart. */
record TimelineFigure(Page page) {
    void write(List<Block> blocks) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Task> tasks = page.plan.timeline();
        for (int i = 0; i < tasks.size(); i++) {
            numbers.putIfAbsent(String.valueOf(tasks.get(i).meta().id()), i + 1);
        }
        List<Bar> bars = new ArrayList<>();
        int number = 0;
        for (Task task : tasks) {
            number++;
            if (task.due() != null && task.task() != null) {
                bars.add(bar(task, number, numbers));
            }
        }
        // A chart of one date tells nothing that the table does not.
        if (bars.size() > 1) {
            blocks.add(Block.of(figure(bars)));
        }
    }

    private Bar bar(Task task, int number, Map<String, Integer> numbers) {
        LocalDate due = Objects.requireNonNull(task.due());
        boolean span = task.start() != null && task.start().isBefore(due);
        Bar.State state = task.isOverdue(page.today) ? Bar.State.OVERDUE : state(task.status());
        List<Integer> after = new ArrayList<>();
        for (String id : task.after()) {
            if (numbers.containsKey(id)) {
                after.add(numbers.get(id));
            }
        }
        return new Bar(number, String.valueOf(task.task()), span ? task.start() : null, due, state, after);
    }

    private static Bar.State state(@Nullable Progress status) {
        return status == null ? Bar.State.PLANNED : Bar.State.valueOf(status.name());
    }

    private Figure figure(List<Bar> bars) {
        Map<Bar.State, String> words = new EnumMap<>(Bar.State.class);
        for (Bar.State state : Bar.State.values()) {
            words.put(state, word(state));
        }
        Gantt gantt = new Gantt(page.dates, page.labels, page.today, words);
        String title = page.labels.word("timelineChart");
        return Figure.stacked(
                page.colored(gantt.drawings(bars)), page.words.text(title), new Markup(MermaidGantt.of(title, bars)));
    }

    private String word(Bar.State state) {
        return state == Bar.State.OVERDUE
                ? page.labels.word("overdue")
                : page.labels.value("status", Type.Choice.text(state));
    }
}
