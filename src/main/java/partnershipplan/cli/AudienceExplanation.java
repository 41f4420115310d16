package partnershipplan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.format.Type;
import partnershipplan.model.Visibility;
import partnershipplan.source.Span;

/** Tells the author, and nobody else, what an audience does not see of a plan: a line each, in the order of the file. */
final class AudienceExplanation {
    private final PrintStream out;
    private int items;
    private int plans;

    AudienceExplanation(PrintStream out) {
        this.out = out;
    }

    /** What stands somewhere, and is hidden. */
    private record Line(Span span, String path, String why) {
        static final Comparator<Line> ORDER = Comparator.comparingInt((Line line) -> line.span.line())
                .thenComparingInt(line -> line.span.column())
                .thenComparing(Line::path)
                .thenComparing(Line::why);
    }

    void tell(ValidPlans.Valid one, Audience audience) {
        plans++;
        Visibility whole = one.plan().meta().visibility();
        List<Line> lines = new ArrayList<>();
        if (whole != null && !audience.sees(whole)) {
            lines.add(new Line(
                    one.map().find("visibility"),
                    "the whole plan",
                    "it says `visibility: " + Type.Choice.text(whole) + "`"));
        } else {
            for (Seen.Hidden hidden : Seen.of(one.plan(), audience).hidden()) {
                lines.add(new Line(one.map().find(hidden.path()), "`" + hidden.path() + "`", hidden.why()));
            }
        }
        lines.sort(Line.ORDER);
        for (Line line : lines) {
            out.println(one.input().name() + ":" + line.span.line() + ":" + line.span.column() + ": hidden: "
                    + line.path + ": " + line.why);
        }
        items += lines.size();
    }

    void total(String audience) {
        out.println(items + (items == 1 ? " item" : " items") + " hidden from " + audience + " in " + plans
                + (plans == 1 ? " plan" : " plans"));
    }
}
