package partnershipplan.render.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import partnershipplan.finding.Severity;
import partnershipplan.status.StatusCounts;
import partnershipplan.terminal.Cells;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.Legible;

/** Many plans as lines of a table, each written as it comes; the totals at its end tell what each column counts. */
public final class StatusTable {
    private static final int WIDTH = 80;

    private final Ink ink;
    private final boolean ours;
    private final LocalDate horizon;
    private final int nameWidth;

    /**
     * @param ours whether it is a copy of our own: only there must-haves are told of
     * @param horizon the last day that is near
     */
    public StatusTable(Ink ink, boolean ours, LocalDate horizon) {
        this.ink = ink;
        this.ours = ours;
        this.horizon = horizon;
        int numbers = 0;
        for (StatusColumn column : columns(StatusCounts.NONE)) {
            numbers += column.width() + 1;
        }
        this.nameWidth = WIDTH - numbers;
    }

    public String head() {
        StringBuilder line = new StringBuilder(padded("Plan"));
        for (StatusColumn column : columns(StatusCounts.NONE)) {
            line.append(right(column.name(), column.width()));
        }
        return ink.bold(line.toString()) + "\n";
    }

    /** A plan's line; a name that is too long has a line of its own. */
    public String row(String file, StatusCounts counts) {
        String name = Legible.line(file);
        StringBuilder line = new StringBuilder();
        if (Cells.of(name) > nameWidth) {
            line.append(name).append('\n').append(padded(""));
        } else {
            line.append(padded(name));
        }
        for (StatusColumn column : columns(counts)) {
            String cell = right(column.cell(), column.width());
            line.append(column.alarms() ? ink.as(Severity.ERROR, cell) : cell);
        }
        return line.append('\n').toString();
    }

    /** @param left how many plans are not counted, since they have errors */
    public String totals(int plans, StatusCounts totals, int left) {
        StringBuilder text = new StringBuilder("\n");
        text.append(ink.bold("Total of " + counted(plans))).append('\n');
        List<StatusColumn> columns = columns(totals);
        int width = 0;
        for (StatusColumn column : columns) {
            width = Math.max(width, column.told().length());
        }
        for (StatusColumn column : columns) {
            text.append("  ")
                    .append(column.name())
                    .append(right(column.told(), width + 7 - column.name().length()))
                    .append("  ")
                    .append(column.meaning())
                    .append('\n');
        }
        if (left > 0) {
            text.append("Not counted: ").append(counted(left)).append(" with errors\n");
        }
        return text.toString();
    }

    private static String counted(int plans) {
        return plans == 1 ? "1 plan" : plans + " plans";
    }

    private List<StatusColumn> columns(StatusCounts counts) {
        List<StatusColumn> columns = new ArrayList<>(StatusColumn.all(counts, horizon));
        if (!ours) {
            columns.removeIf(column -> column.kind() == StatusColumn.Kind.INTERNAL);
        }
        return columns;
    }

    private String padded(String name) {
        return name + " ".repeat(nameWidth - Cells.of(name));
    }

    private static String right(String cell, int width) {
        return " ".repeat(Math.max(1, width + 1 - cell.length())) + cell;
    }
}
