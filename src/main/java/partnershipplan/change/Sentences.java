package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.vocabulary.Labels;

/** Fills the sentences of a language with the pieces of a change. */
final class Sentences {
    private static final String NAME = "{name}: ";
    private final Labels labels;

    Sentences(Labels labels) {
        this.labels = labels;
    }

    /** A sentence by its name; one about no one in particular begins with what it is about. */
    List<Piece> of(String name, Map<String, List<Piece>> values) {
        String pattern = labels.change(name);
        boolean alone = values.getOrDefault("name", List.of()).isEmpty();
        return tidy(fill(alone ? pattern.replace(NAME, "") : pattern, values), alone);
    }

    /** A part of a sentence by its name. */
    List<Piece> part(String name, Map<String, List<Piece>> values) {
        return fill(labels.change(name), values);
    }

    private static List<Piece> fill(String pattern, Map<String, List<Piece>> values) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            plain(pattern.substring(at, open), pieces);
            pieces.addAll(values.getOrDefault(pattern.substring(open + 1, close), List.of()));
            at = close + 1;
        }
        plain(pattern.substring(at), pieces);
        return pieces;
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(Piece.plain(text));
        }
    }

    /** A sentence that begins with a label begins with a capital letter. */
    private static List<Piece> tidy(List<Piece> pieces, boolean alone) {
        if (alone && !pieces.isEmpty() && pieces.get(0).style() == Piece.Style.PLAIN) {
            pieces.set(0, Piece.plain(Wording.large(pieces.get(0).text())));
        }
        return pieces;
    }
}
