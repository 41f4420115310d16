package partnershipplan.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Which words of a text changed, with some of the words around them. */
final class WordChanges {
    /** How many words stand around a change. */
    private static final int AROUND = 5;

    private static final String GAP = "…";

    private WordChanges() {}

    /** The words that were cut and put in, between words that stayed. */
    static List<Piece> between(String before, String after) {
        List<String> olds = WordList.of(before);
        List<String> news = WordList.of(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(olds, news).getDeltas()) {
            int from = delta.getSource().getPosition();
            stayed(olds.subList(at, from), at == 0, false, pieces);
            words(Piece.Style.CUT, delta.getSource().getLines(), pieces);
            words(Piece.Style.PUT, delta.getTarget().getLines(), pieces);
            at = from + delta.getSource().size();
        }
        stayed(olds.subList(at, olds.size()), at == 0, true, pieces);
        return pieces;
    }

    private static void stayed(List<String> words, boolean first, boolean last, List<Piece> pieces) {
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (words.size() <= head + tail + 1) {
            words(Piece.Style.PLAIN, words, pieces);
            return;
        }
        List<String> shown = new ArrayList<>(words.subList(0, head));
        shown.add(GAP);
        shown.addAll(words.subList(words.size() - tail, words.size()));
        words(Piece.Style.PLAIN, shown, pieces);
    }

    private static void words(Piece.Style style, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            boolean instead = style == Piece.Style.PUT
                    && !pieces.isEmpty()
                    && pieces.get(pieces.size() - 1).style() == Piece.Style.CUT;
            if (!pieces.isEmpty() && !instead) {
                pieces.add(Piece.plain(" "));
            }
            pieces.add(new Piece(style, String.join(" ", words)));
        }
    }
}
