package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Result;
import partnershipplan.render.words.Markup;
import partnershipplan.status.PlanStatus;

/** Everything that is late, the oldest first: tasks, steps, habits, agreements, reviews, results. */
record Attention(PlainChapters chapters, PlanStatus status) {
    private static final int LINE = 200;

    private record Late(
            Markup what, String kind, Markup who, @Nullable LocalDate since) {}

    Rows rows() {
        Page page = chapters.page;
        List<Late> late = late();
        late.sort(Comparator.comparing(Late::since, Comparator.nullsLast(Comparator.naturalOrder())));
        Rows rows = new Rows()
                .column(page.word("whatIsLate"), "")
                .column(page.word("who"), "c-name")
                .column(page.word("since"), "c-date");
        for (Late one : late) {
            rows.row(
                    page.words.sub(one.what, page.word(one.kind)),
                    one.who,
                    one.since == null ? Markup.EMPTY : page.words.text(page.dates.brief(one.since)));
        }
        return rows;
    }

    private List<Late> late() {
        Brief brief = chapters.brief;
        ComingDates dates = new ComingDates(chapters, status, Integer.MAX_VALUE, LINE);
        List<Late> late = new ArrayList<>();
        status.tasks()
                .overdue()
                .forEach(t -> late.add(new Late(
                        brief.text(t, "task", t.task(), LINE),
                        "taskOverdue",
                        brief.person(t, "owner", t.owner(), LINE),
                        t.due())));
        status.steps()
                .overdue()
                .forEach(s -> late.add(new Late(
                        brief.text(s, "tactic", s.tactic(), LINE),
                        "stepOverdue",
                        brief.person(s, "owner", s.owner(), LINE),
                        s.due())));
        status.habits().stream()
                .filter(h -> h.lapsed())
                .forEach(h -> late.add(new Late(
                        brief.text(h.habit(), "activity", h.habit().activity(), LINE),
                        "habitLapsed",
                        brief.person(h.habit(), "owner", h.habit().owner(), LINE),
                        h.next())));
        status.agreements().ends().stream()
                .filter(end -> end.passed())
                .forEach(end -> late.add(new Late(dates.what(end), "agreementPassed", Markup.EMPTY, end.day())));
        status.reviews().stream()
                .filter(review -> review.overdue())
                .forEach(r -> late.add(new Late(dates.what(r), "reviewOverdue", Markup.EMPTY, r.due())));
        status.metrics().stream()
                .filter(metric -> metric.stale())
                .forEach(m -> late.add(new Late(
                        brief.text(m.metric(), "metric", m.metric().metric(), LINE),
                        "resultsStale",
                        brief.person(m.metric(), "owner", m.metric().owner(), LINE),
                        day(m.latest()))));
        return late;
    }

    private static @Nullable LocalDate day(@Nullable Result result) {
        return result == null ? null : result.date();
    }
}
