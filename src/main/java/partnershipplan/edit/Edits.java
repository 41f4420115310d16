package partnershipplan.edit;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.source.Edit;
import partnershipplan.source.Lines;

/** Edits of one text that do not touch the same characters, to be applied together. */
public final class Edits {
    private final String text;
    private final Lines lines;

    /** In the order of the text. */
    private final List<Stretch> stretches = new ArrayList<>();

    public Edits(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** From one index of the text to another, and what is to stand there. */
    private record Stretch(int from, int to, String text) {
        boolean touches(Stretch other) {
            return from == other.from || from < other.to && other.from < to;
        }
    }

    /** Takes up edits, all or none: false where one of them touches what another changes already. */
    public boolean add(List<Edit> edits) {
        int added = 0;
        for (Edit edit : edits) {
            if (!add(stretch(edit))) {
                undo(edits.subList(0, added));
                return false;
            }
            added++;
        }
        return true;
    }

    private boolean add(Stretch stretch) {
        int place = place(stretch.from);
        if (place > 0 && stretch.touches(stretches.get(place - 1))
                || place < stretches.size() && stretch.touches(stretches.get(place))) {
            return false;
        }
        stretches.add(place, stretch);
        return true;
    }

    private void undo(List<Edit> edits) {
        for (Edit edit : edits) {
            stretches.remove(stretch(edit));
        }
    }

    /** The text with all edits made. */
    public String apply() {
        StringBuilder edited = new StringBuilder(text.length() + 256);
        int done = 0;
        for (Stretch stretch : stretches) {
            edited.append(text, done, stretch.from).append(stretch.text);
            done = stretch.to;
        }
        return edited.append(text, done, text.length()).toString();
    }

    private Stretch stretch(Edit edit) {
        int from = lines.offset(edit.span().line(), edit.span().column());
        int to = lines.offset(edit.span().endLine(), edit.span().endColumn());
        return new Stretch(
                from, to, edit.text().replace("\n", lineBreak(edit.span().line())));
    }

    /** How the file breaks its lines around here. */
    private String lineBreak(int line) {
        for (int number = Math.min(line, lines.count()); number > 0; number--) {
            if (!lines.lineBreak(number).isEmpty()) {
                return lines.lineBreak(number);
            }
        }
        return "\n";
    }

    /** Behind all stretches that begin no later; most edits come in the order of the text. */
    private int place(int from) {
        int place = stretches.size();
        while (place > 0 && stretches.get(place - 1).from > from) {
            place--;
        }
        return place;
    }
}
