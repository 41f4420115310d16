package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Term;

/** Of each agreement in force: its reviews, when its renewal is to be taken up, and its last day. */
record AgreementEvents(Said said) {
    void addTo(List<Event> events) {
        for (Agreement agreement : said.plan().agreements()) {
            if (agreement.status() == Agreement.Status.EXECUTED) {
                add(events, agreement);
            }
        }
    }

    private void add(List<Event> events, Agreement agreement) {
        LocalDate end = end(agreement);
        String id = agreement.meta().id();
        new ReviewEvents(said)
                .add(
                        events,
                        agreement.review(),
                        "agreement-review/" + id,
                        named("agreementReview", agreement),
                        end,
                        details(agreement));
        Term term = agreement.term();
        if (end != null && agreement.ended() == null && term != null) {
            LocalDate notice = end.minusDays(term.noticeDays());
            events.add(event("agreement-renewal/" + id, named("renewalNotice", agreement), notice, agreement));
        }
        if (end != null) {
            events.add(event("agreement-end/" + id, named("agreementEnds", agreement), end, agreement));
        }
    }

    private Event event(String key, String summary, LocalDate day, Agreement agreement) {
        String category = said.labels().key("Plan", "agreements");
        return new Event(key, summary, category, day, day, null, false, details(agreement));
    }

    private String named(String word, Agreement agreement) {
        return said.labels().word(word, said.agreement(agreement));
    }

    private static @Nullable LocalDate end(Agreement agreement) {
        if (agreement.ended() != null && agreement.ended().date() != null) {
            return agreement.ended().date();
        }
        return agreement.term() == null ? null : agreement.term().ends();
    }

    private String details(Agreement agreement) {
        LocalDate end = end(agreement);
        return new Details(said.labels())
                .add("Agreement", "partners", said.parties(agreement))
                .add("Term", "ends", end == null ? null : said.dates().full(end))
                .toString();
    }
}
