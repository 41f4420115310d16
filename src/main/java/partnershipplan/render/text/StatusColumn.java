package partnershipplan.render.text;

import java.time.LocalDate;
import java.util.List;
import partnershipplan.status.StatusCounts;

/**
 * A column of the table of plans.
 *
 * @param cell the number, as short as a cell needs it
 * @param told the number as words tell it
 * @param meaning what is counted
 * @param kind who is told, and whether it wants attention
 */
record StatusColumn(String name, int width, String cell, String told, String meaning, Kind kind) {
    /** How a column is treated. */
    enum Kind {
        PLAIN,

        /** Wants attention first where it is not 0. */
        ALARM,

        /** Told to us alone. */
        INTERNAL
    }

    static List<StatusColumn> all(StatusCounts counts, LocalDate horizon) {
        String by = " by " + horizon;
        return List.of(
                part("Filled", 6, counts.answered(), counts.sections(), "sections answered"),
                count("TODO", 4, counts.open(), "answers still to come", Kind.PLAIN),
                part("Live", 5, counts.live(), counts.partners(), "partnerships agreed or active"),
                count("Checks", 6, counts.unchecked(), "must-haves of partners not checked", Kind.INTERNAL),
                part("Tasks", 7, counts.done(), counts.tasks(), "tasks done"),
                count("Late", 4, counts.overdue(), "tasks and steps of outreach overdue", Kind.ALARM),
                count("Due", 4, counts.soon(), "tasks due" + by, Kind.PLAIN),
                count("Lapsed", 6, counts.lapsed(), "habits of upkeep left out twice", Kind.PLAIN),
                count("Ends", 4, counts.expiring(), "agreements that have ended, or end" + by, Kind.PLAIN),
                count("Review", 6, counts.reviewsDue(), "reviews overdue, or due" + by, Kind.PLAIN));
    }

    private static StatusColumn part(String name, int width, int part, int all, String meaning) {
        return new StatusColumn(name, width, part + "/" + all, part + " of " + all, meaning, Kind.PLAIN);
    }

    private static StatusColumn count(String name, int width, int number, String meaning, Kind kind) {
        String text = String.valueOf(number);
        return new StatusColumn(name, width, text, text, meaning, kind);
    }

    boolean alarms() {
        return kind == Kind.ALARM && !cell.equals("0");
    }
}
