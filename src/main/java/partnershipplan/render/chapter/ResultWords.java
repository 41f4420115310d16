package partnershipplan.render.chapter;

import partnershipplan.render.words.Markup;
import partnershipplan.status.MetricStatus;

/** How a metric's newest result compares: with its target, and with the result before. */
record ResultWords(Page page, MetricCells cells) {
    Markup standing(MetricStatus one) {
        if (one.standing() == null) {
            return Markup.EMPTY;
        }
        return switch (one.standing()) {
            case REACHED -> page.words.state("status-done", page.labels.word("targetReached"));
            case BELOW -> page.words.state("status-planned", page.labels.word("belowTarget"));
            case ABOVE -> page.words.state("status-planned", page.labels.word("aboveTarget"));
        };
    }

    Markup trend(MetricStatus one) {
        if (one.trend() == null) {
            return Markup.EMPTY;
        }
        String word = switch (one.trend()) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case SAME -> "unchanged";
        };
        return page.words.text(page.labels.word(word).replace("{value}", cells.figure(one.metric(), one.before())));
    }
}
