package partnershipplan.cli;

import java.util.EnumSet;
import java.util.Set;
import partnershipplan.status.Concern;
import partnershipplan.status.StatusCounts;
import picocli.CommandLine.Model.CommandSpec;

/** Reads {@code --fail-on}, and says of each plan what it is that fails. */
final class Concerns {
    private static final String FAIL_ON = "--fail-on";

    private final Set<Concern> chosen = EnumSet.noneOf(Concern.class);
    private final Console console;
    private boolean any;

    private Concerns(Console console) {
        this.console = console;
    }

    static void describe(CommandSpec spec) {
        Options.values(
                spec,
                "WHAT",
                "Exit with 1 when there is any: overdue (tasks and steps), expiring (agreements that have ended or end"
                        + " within the time), review (reviews whose day has passed or comes within it); repeatable, or"
                        + " with commas between.",
                FAIL_ON);
    }

    static Concerns of(Arguments arguments, Console console) {
        Concerns concerns = new Concerns(console);
        for (String words : arguments.all(FAIL_ON)) {
            for (String word : words.split(",", -1)) {
                Concern concern = Concern.named(word.strip());
                if (concern == null) {
                    throw new UsageException(FAIL_ON + " takes overdue, expiring and review, not '" + word + "'");
                }
                concerns.chosen.add(concern);
            }
        }
        return concerns;
    }

    void look(String file, StatusCounts counts) {
        StringBuilder found = new StringBuilder();
        for (Concern concern : chosen) {
            int number = concern.in(counts);
            if (number > 0) {
                found.append(found.isEmpty() ? "" : ", ").append(told(concern, number));
            }
        }
        if (!found.isEmpty()) {
            any = true;
            console.err().println("plan: " + file + ": " + found);
        }
    }

    private static String told(Concern concern, int number) {
        return switch (concern) {
            case OVERDUE -> number + " overdue";
            case EXPIRING ->
                number + (number == 1 ? " agreement has ended or ends soon" : " agreements have ended or end soon");
            case REVIEW -> number + (number == 1 ? " review is due" : " reviews are due");
        };
    }

    /** Whether there was any in a plan. */
    boolean any() {
        return any;
    }
}
