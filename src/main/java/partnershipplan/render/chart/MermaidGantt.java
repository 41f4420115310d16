package partnershipplan.render.chart;

import java.util.List;

/** The timeline chart in the language that git hosts draw charts from. */
public final class MermaidGantt {
    private MermaidGantt() {}

    /** The chart's text, without the fence around it. */
    public static String of(String title, List<Bar> bars) {
        StringBuilder chart =
                new StringBuilder("gantt\n    title " + MermaidText.bare(title) + "\n    dateFormat YYYY-MM-DD\n");
        for (Bar bar : bars) {
            chart.append("    ")
                    .append(bar.number())
                    .append(". ")
                    .append(MermaidText.bare(bar.label()))
                    .append(" :");
            chart.append(tags(bar)).append(bar.first()).append(", ");
            chart.append(bar.start() == null ? "0d" : bar.due().toString()).append('\n');
        }
        return chart.toString();
    }

    private static String tags(Bar bar) {
        String state = switch (bar.state()) {
            case DONE -> "done, ";
            case IN_PROGRESS -> "active, ";
            case BLOCKED, OVERDUE -> "crit, ";
            case PLANNED, CANCELLED -> "";
        };
        return state + (bar.start() == null ? "milestone, " : "");
    }
}
