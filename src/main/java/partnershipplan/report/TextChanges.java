package partnershipplan.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.change.Brackets;
import partnershipplan.change.Change;
import partnershipplan.change.Changes;
import partnershipplan.change.Kind;
import partnershipplan.change.Piece;
import partnershipplan.terminal.Cells;
import partnershipplan.terminal.Ink;
import partnershipplan.terminal.Legible;

/** What changed between two plans, as people read it: a sentence each, section by section. */
public final class TextChanges {
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";
    private final Appendable out;
    private final Ink ink;

    public TextChanges(Appendable out, boolean colour) {
        this.out = out;
        this.ink = new Ink(colour);
    }

    /** Writes all changes, or that there are none. */
    public void write(Changes changes) throws IOException {
        if (changes.all().isEmpty()) {
            out.append(changes.labels().change("nothing")).append('\n');
        }
        String gap = "";
        for (Map.Entry<String, List<Change>> section : changes.bySection().entrySet()) {
            out.append(gap).append(ink.bold(changes.title(section.getKey()))).append('\n');
            for (Change change : section.getValue()) {
                write(change);
            }
            gap = "\n";
        }
    }

    private void write(Change change) throws IOException {
        out.append("  ").append(sign(change.kind())).append(' ');
        int column = INDENT.length();
        boolean fresh = true;
        for (List<Piece> word : words(Brackets.around(change.sentence()))) {
            int cells = cells(word);
            if (!fresh && column + 1 + cells > WIDTH) {
                out.append('\n').append(INDENT);
                column = INDENT.length();
                fresh = true;
            }
            if (!fresh) {
                out.append(' ');
                column++;
            }
            for (Piece part : word) {
                out.append(paint(part));
            }
            column += cells;
            fresh = false;
        }
        out.append('\n');
    }

    private String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> ink.come("+");
            case REMOVED -> ink.gone("-");
            case CHANGED, RENAMED, MOVED -> "~";
        };
    }

    /** The words of a sentence; one may be made of several pieces, such as a bracket and what follows it. */
    private static List<List<Piece>> words(List<Piece> pieces) {
        List<List<Piece>> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = Legible.line(piece.text()).split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Piece(piece.style(), parts[i]));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static int cells(List<Piece> word) {
        int cells = 0;
        for (Piece part : word) {
            cells += Cells.of(part.text());
        }
        return cells;
    }

    private String paint(Piece piece) {
        return switch (piece.style()) {
            case PLAIN -> piece.text();
            case NAME -> ink.bold(piece.text());
            case WAS, CUT -> ink.gone(piece.text());
            case IS, PUT -> ink.come(piece.text());
        };
    }
}
