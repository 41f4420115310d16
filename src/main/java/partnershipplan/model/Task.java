package partnershipplan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task of the timeline. */
public record Task(
        @Key(value = "What is to be done.", required = true, example = "Draft the MOU") @Nullable
        String task,

        @Key(value = "Who does it.", required = true) @Nullable
        Person owner,

        @Key(value = "By when.", required = true, example = "2026-12-15") @Nullable
        LocalDate due,

        @Key("From when.") @Nullable LocalDate start,
        @Key("The partner it is about.") References partner,

        @Key(value = "The agreement it is about, by id.", refers = Refers.AGREEMENTS) @Nullable
        String agreement,

        @Key(value = "The needs it answers, by id.", refers = Refers.NEEDS)
        List<String> needs,

        @Key("What can be handed over or shown.") @Nullable String deliverable,

        @Key("The phase of the work it belongs to.") @Nullable
        String phase,

        @Key(value = "How far it is.", fallback = "planned") @Nullable
        Progress status,

        @Key("When it was done.") @Nullable LocalDate completed,

        @Key(value = "The tasks that come before it, by id.", refers = Refers.TASKS)
        List<String> after,

        Meta meta)
        implements Item {
    /** How many days before its day a task is told of. */
    public static final int SOON = 30;

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return Progress.isClosed(status);
    }

    /** Whether it is still open although its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return Progress.isLate(status, due, today);
    }

    /** Whether it is open and its day comes within so many days. */
    public boolean isDueWithin(int days, LocalDate today) {
        return due != null && !isClosed() && !due.isBefore(today) && !due.isAfter(today.plusDays(days));
    }
}
