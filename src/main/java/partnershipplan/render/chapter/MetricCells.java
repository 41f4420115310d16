package partnershipplan.render.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Decimal;
import partnershipplan.model.Metric;
import partnershipplan.model.Result;
import partnershipplan.render.words.Markup;

/**
 * What a metric starts from, has reached and aims at, each as a figure with its day.
 *
 * @param most the most letters of its line
 */
record MetricCells(Page page, Brief brief, Tell tell, int most) {
    /** Its line, what it counts and who measures it. */
    Markup name(Metric metric) {
        List<Markup> remarks = new ArrayList<>();
        if (metric.unit() != null && !metric.unit().equals("percent")) {
            remarks.add(brief.line(metric.unit(), most / 3));
        }
        Markup owner = brief.person(metric, "owner", metric.owner(), most / 3);
        if (!owner.isEmpty()) {
            remarks.add(owner);
        }
        return page.words.sub(brief.text(metric, "metric", metric.metric(), most), page.words.joined(remarks, " · "));
    }

    Markup baseline(Metric metric) {
        var baseline = metric.baseline();
        if (baseline == null) {
            return metric.isOpen("baseline") ? brief.blank() : Markup.EMPTY;
        }
        if (baseline.value() == null && baseline.planned() != null) {
            return page.words.text(
                    page.labels.word("plannedOn").replace("{date}", page.dates.brief(baseline.planned())));
        }
        return baseline.isOpen("value") ? brief.blank() : dated(metric, baseline.value(), baseline.date());
    }

    Markup target(Metric metric) {
        var target = metric.target();
        if (target == null) {
            return metric.isOpen("target") ? brief.blank() : Markup.EMPTY;
        }
        return target.isOpen("value") ? brief.blank() : dated(metric, target.value(), target.date());
    }

    Markup result(Metric metric, @Nullable Result result) {
        return result == null ? Markup.EMPTY : dated(metric, result.value(), result.date());
    }

    /** A result's figure alone. */
    String figure(Metric metric, @Nullable Result result) {
        return result == null || result.value() == null ? "" : tell.figure(result.value(), metric);
    }

    private Markup dated(Metric metric, @Nullable Decimal value, @Nullable LocalDate day) {
        if (value == null) {
            return Markup.EMPTY;
        }
        Markup figure = page.words.text(tell.figure(value, metric));
        return day == null ? figure : page.words.sub(figure, page.words.text(page.dates.brief(day)));
    }
}
