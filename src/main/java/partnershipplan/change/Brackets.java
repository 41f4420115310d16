package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;

/** Shows changed words without colours: {@code [one → two]}, {@code [+ new]}, {@code [− old]}. */
public final class Brackets {
    private Brackets() {}

    /** The pieces, with brackets around words that were cut or put in. */
    public static List<Piece> around(List<Piece> sentence) {
        List<Piece> pieces = new ArrayList<>(sentence.size() + 8);
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.get(i);
            boolean instead = is(sentence, i + 1, Piece.Style.PUT);
            switch (piece.style()) {
                case CUT -> {
                    pieces.add(Piece.plain(instead ? "[" : "[− "));
                    pieces.add(piece);
                    pieces.add(Piece.plain(instead ? " → " : "]"));
                }
                case PUT -> {
                    if (!is(sentence, i - 1, Piece.Style.CUT)) {
                        pieces.add(Piece.plain("[+ "));
                    }
                    pieces.add(piece);
                    pieces.add(Piece.plain("]"));
                }
                case PLAIN, NAME, WAS, IS -> pieces.add(piece);
            }
        }
        return pieces;
    }

    private static boolean is(List<Piece> pieces, int at, Piece.Style style) {
        return at >= 0 && at < pieces.size() && pieces.get(at).style() == style;
    }
}
