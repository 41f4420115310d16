package partnershipplan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;
import partnershipplan.model.Outreach;
import partnershipplan.model.Progress;
import partnershipplan.model.Task;
import partnershipplan.model.Term;

/** What several keys tell together, or what has a sentence of its own: work done, terms extended. */
final class Milestones {
    private static final String COMPLETED = "completed";
    private final Comparison comparison;

    Milestones(Comparison comparison) {
        this.comparison = comparison;
    }

    static Map<String, List<Piece>> values(String was, String now) {
        return Map.of("old", List.of(new Piece(Piece.Style.WAS, was)), "new", List.of(new Piece(Piece.Style.IS, now)));
    }

    /** Tells what two mappings came to; returns the keys that are told with it. */
    Set<String> tell(Shape shape, Item a, Item b, Place place) {
        if (a instanceof Task old && b instanceof Task now && old.status() != now.status()) {
            return done(shape, b, now.status(), now.completed(), new Progressed(a, old.completed(), place));
        }
        if (a instanceof Outreach old && b instanceof Outreach now && old.status() != now.status()) {
            return done(shape, b, now.status(), now.completed(), new Progressed(a, old.completed(), place));
        }
        return a instanceof Term old && b instanceof Term now ? ends(shape, old, now, place) : Set.of();
    }

    private record Progressed(Item before, @Nullable LocalDate completed, Place place) {}

    private Set<String> done(
            Shape shape, Item now, @Nullable Progress status, @Nullable LocalDate day, Progressed from) {
        if (status != Progress.DONE || from.before.isOpen("status") || now.isOpen(COMPLETED)) {
            return Set.of();
        }
        Telling.Spot spot = Telling.Spot.changed(from.before.at("status"), now.at("status"));
        if (day == null || day.equals(from.completed)) {
            comparison.telling.tell(spot, from.place, "done", Map.of());
            return Set.of("status");
        }
        String told = String.valueOf(comparison.news.key(new Slot(shape, shape.indexOf(COMPLETED), now)));
        comparison.telling.tell(spot, from.place, "doneOn", Map.of("date", List.of(new Piece(Piece.Style.IS, told))));
        return Set.of("status", COMPLETED);
    }

    private Set<String> ends(Shape shape, Term old, Term now, Place place) {
        if (old.ends() == null || now.ends() == null || old.ends().equals(now.ends())) {
            return Set.of();
        }
        int index = shape.indexOf("ends");
        comparison.telling.tell(
                Telling.Spot.changed(old.at("ends"), now.at("ends")),
                place,
                now.ends().isAfter(old.ends()) ? "extended" : "shortened",
                values(
                        String.valueOf(comparison.olds.key(new Slot(shape, index, old))),
                        String.valueOf(comparison.news.key(new Slot(shape, index, now)))));
        return Set.of("ends");
    }
}
