package partnershipplan.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects changes, each told in a sentence. */
final class Telling {
    /** From how many words on a text is compared by words. */
    private static final int WORDS = 6;

    private static final double REWORDED = 0.4;

    private final Sentences sentences;
    final List<Change> changes = new ArrayList<>();

    Telling(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What a change is of: its kind, and its paths in either plan. */
    record Spot(Kind kind, @Nullable String was, @Nullable String now) {
        static Spot changed(String was, String now) {
            return new Spot(Kind.CHANGED, was, now);
        }
    }

    /** Tells a change by a sentence of that name. */
    void tell(Spot spot, Place place, String sentence, Map<String, List<Piece>> values) {
        Map<String, List<Piece>> all = new LinkedHashMap<>(values);
        all.putIfAbsent("name", place.subject());
        changes.add(new Change(
                spot.kind,
                place.section(),
                spot.was,
                spot.now,
                place.partners(),
                List.copyOf(sentences.of(sentence, all))));
    }

    /** Tells that a value is another, of which either may be null where nothing was said. */
    void value(Spot spot, Place place, @Nullable String before, @Nullable String after, boolean isText) {
        Map<String, List<Piece>> values = new LinkedHashMap<>();
        values.put("key", List.of(Piece.plain(String.join(": ", place.trail()))));
        if (before == null && after != null) {
            values.put("new", List.of(new Piece(Piece.Style.IS, after)));
            tell(spot, place, "set", values);
        } else if (before != null && after == null) {
            values.put("old", List.of(new Piece(Piece.Style.WAS, before)));
            tell(spot, place, "cleared", values);
        } else if (before != null && after != null) {
            if (isText && byWords(before, after)) {
                values.put("words", WordChanges.between(before, after));
                tell(spot, place, place.trail().isEmpty() ? "wordsAlone" : "words", values);
            } else {
                values.put("old", List.of(new Piece(Piece.Style.WAS, before)));
                values.put("new", List.of(new Piece(Piece.Style.IS, after)));
                tell(spot, place, place.trail().isEmpty() ? "valueAlone" : "value", values);
            }
        }
    }

    private static boolean byWords(String before, String after) {
        return WordList.of(before).size() >= WORDS
                && WordList.of(after).size() >= WORDS
                && WordList.likeness(before, after) >= REWORDED;
    }
}
