package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Item;

/** The few facts that say what an item is that came or went. */
final class Gist {
    private Gist() {}

    /** The facts in brackets, with a space before them; nothing where there are none. */
    static List<Piece> of(Shape shape, Item item, Told told) {
        List<String> facts = new ArrayList<>();
        for (String key : keys(shape)) {
            int index = shape.indexOf(key);
            String text = index < 0 ? null : told.key(new Slot(shape, index, item));
            if (text != null) {
                facts.add(Wording.cut(text));
            }
        }
        return facts.isEmpty() ? List.of() : List.of(Piece.plain(" (" + String.join(", ", facts) + ")"));
    }

    private static List<String> keys(Shape shape) {
        return switch (shape.index()) {
            case FormatTable.EXISTING_PARTNER, FormatTable.TARGET_PARTNER -> List.of("type");
            case FormatTable.TASK, FormatTable.OUTREACH -> List.of("partner", "owner", "due");
            case FormatTable.MAINTENANCE, FormatTable.MECHANISM -> List.of("partner", "every");
            case FormatTable.METRIC -> List.of("target");
            case FormatTable.AGREEMENT -> List.of("partners", "status");
            case FormatTable.ROLE -> List.of("responsibilities");
            case FormatTable.WAIVER -> List.of("at", "until");
            default -> List.of();
        };
    }
}
