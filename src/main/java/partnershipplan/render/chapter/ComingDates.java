package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import partnershipplan.render.view.Block;
import partnershipplan.render.words.Markup;
import partnershipplan.status.AgreementStatus;
import partnershipplan.status.PlanStatus;
import partnershipplan.status.ReviewStatus;

/**
 * When agreements end and reviews are due, by day, so that what is past comes first.
 *
 * @param most how many are told
 * @param line the most letters of one
 */
record ComingDates(PlainChapters chapters, PlanStatus status, int most, int line) {
    private record Day(LocalDate day, Markup what, Markup state) {}

    List<Block> blocks() {
        Page page = chapters.page;
        List<Day> days = new ArrayList<>();
        status.agreements().ends().forEach(end -> days.add(new Day(end.day(), what(end), state(end))));
        status.reviews().forEach(review -> days.add(new Day(review.due(), what(review), state(review))));
        days.sort(Comparator.comparing(Day::day));
        Rows rows = new Rows()
                .column(page.word("whatIsDue"), "")
                .column(page.word("when"), "c-date")
                .column(page.word("status"), "c-name");
        days.stream()
                .limit(most)
                .forEach(day -> rows.row(day.what, page.words.text(page.dates.brief(day.day)), day.state));
        List<Block> blocks = new ArrayList<>();
        chapters.table(blocks, rows, days.size() - most);
        return blocks;
    }

    Markup what(AgreementStatus.End end) {
        return named("agreementEnds", chapters.page.title(end.agreement()));
    }

    Markup what(ReviewStatus review) {
        Page page = chapters.page;
        return review.agreement() == null
                ? page.word("planReview")
                : named("agreementReview", page.title(review.agreement()));
    }

    private Markup named(String word, String title) {
        return chapters.page.words.text(chapters.page.labels.word(word, Brief.shorten(title, line)));
    }

    Markup state(AgreementStatus.End end) {
        Page page = chapters.page;
        if (end.passed()) {
            return page.words.state("status-overdue", page.labels.word("hasEnded"));
        }
        if (end.soon()) {
            return page.words.state("status-progress", page.labels.word("endsSoon"));
        }
        return status.expiring().contains(end)
                ? page.words.state("status-progress", page.labels.word("endsWithin"))
                : Markup.EMPTY;
    }

    Markup state(ReviewStatus review) {
        Page page = chapters.page;
        if (review.overdue()) {
            return page.words.state("status-overdue", page.labels.word("overdue"));
        }
        return status.reviewsDue().contains(review)
                ? page.words.state("status-progress", page.labels.word("reviewDue"))
                : Markup.EMPTY;
    }
}
