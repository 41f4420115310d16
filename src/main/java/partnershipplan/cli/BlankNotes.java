package partnershipplan.cli;

import java.io.PrintStream;
import java.util.List;
import partnershipplan.draft.Blank;
import partnershipplan.draft.Draft;
import partnershipplan.format.FormatDocs;
import partnershipplan.format.FormatTable;
import partnershipplan.source.Span;

/** Tells the author what a draft leaves blank: a line each, with where it goes in the file and what to write. */
record BlankNotes(PrintStream err) {
    void tell(Draft draft, ValidPlans.Valid plan, String audience) {
        List<Blank> blanks = draft.blanks();
        String name = String.valueOf(draft.agreement().meta().id());
        err.println(name + ": "
                + (blanks.isEmpty() ? "no blanks" : blanks.size() == 1 ? "1 blank" : blanks.size() + " blanks"));
        for (Blank blank : blanks) {
            Span span = plan.map().find(blank.path());
            err.println("  " + plan.input().name() + ":" + span.line() + ":" + span.column() + ": blank "
                    + blank.number() + ": `" + blank.path() + "`: " + advice(blank, plan, audience));
        }
    }

    private static String advice(Blank blank, ValidPlans.Valid plan, String audience) {
        return switch (blank.why()) {
            case TODO -> blank.todo().isEmpty() ? "still TODO: " + meaning(blank) : "still TODO: " + blank.todo();
            case MOVES_MONEY ->
                "a memorandum moves no money: write `funds: none`, and state the amounts in a subgrant or a contract";
            case NOT_SAID ->
                plan.map().has(blank.path())
                        ? "the plan says it, but " + audience + " does not see it"
                        : missing(blank);
        };
    }

    private static String missing(Blank blank) {
        String cited = blank.paragraph() == null ? "" : " (2 CFR " + blank.paragraph() + ")";
        String awaited = blank.unavailable() == null
                ? ""
                : " Not available yet: " + blank.unavailable().reason() + "; expected on "
                        + blank.unavailable().expected();
        return meaning(blank) + cited + awaited;
    }

    private static String meaning(Blank blank) {
        return FormatDocs.meaning(
                blank.shape(), FormatTable.shape(blank.shape()).indexOf(blank.key()));
    }
}
