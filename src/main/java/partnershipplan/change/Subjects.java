package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.References;
import partnershipplan.model.Role;

/** What the items are called that sentences speak of. */
final class Subjects {
    /** Items that sentences speak of; others are told as parts of these. */
    private static final Set<Integer> NAMED = Set.of(
            FormatTable.EXISTING_PARTNER,
            FormatTable.TARGET_PARTNER,
            FormatTable.GROUP,
            FormatTable.PARTNERSHIP_NEED,
            FormatTable.MUST_HAVE,
            FormatTable.OUTREACH,
            FormatTable.MAINTENANCE,
            FormatTable.ROLE,
            FormatTable.MECHANISM,
            FormatTable.TASK,
            FormatTable.METRIC,
            FormatTable.AGREEMENT,
            FormatTable.WAIVER);

    private static final Set<String> ABOUT = Set.of("partner", "partners", "party", "with");

    private final Side side;
    private final Sentences sentences;

    Subjects(Side side) {
        this.side = side;
        this.sentences = new Sentences(side.labels);
    }

    static boolean isNamed(Shape shape) {
        return NAMED.contains(shape.index());
    }

    static boolean isPartner(Shape shape) {
        return shape.index() == FormatTable.EXISTING_PARTNER || shape.index() == FormatTable.TARGET_PARTNER;
    }

    /** An item, as the one that a sentence speaks of. */
    List<Piece> of(Shape shape, Item item) {
        if (item instanceof Role role) {
            return role(role);
        }
        List<Piece> name = name(shape, item);
        if (isPartner(shape) || shape.index() == FormatTable.ORGANIZATION) {
            return name;
        }
        return sentences.part("subject", Map.of("kind", List.of(Piece.plain(kind(shape, item))), "name", name));
    }

    private List<Piece> role(Role role) {
        List<Piece> pieces = new ArrayList<>(sentences.part("role", Map.of("name", names(role.party()))));
        if (!role.with().isEmpty()) {
            pieces.add(Piece.plain(", "));
            pieces.addAll(sentences.part("towards", Map.of("name", names(role.with()))));
        }
        return pieces;
    }

    private List<Piece> names(References references) {
        List<String> names = new ArrayList<>();
        references.ids().forEach(id -> names.add(side.name(id)));
        return List.of(new Piece(Piece.Style.NAME, String.join(", ", names)));
    }

    List<Piece> name(Shape shape, Item item) {
        if (item instanceof Role role) {
            return names(role.party());
        }
        String line = item instanceof Agreement agreement ? agreement.title() : ItemLine.of(item, shape);
        return List.of(new Piece(Piece.Style.NAME, line != null ? line : unnamed(shape, item)));
    }

    /** The id of an item without a line; else what is still to be answered in place of the line. */
    private static String unnamed(Shape shape, Item item) {
        Field line = shape.line();
        String todo = line == null ? null : item.meta().todo().get(line.name());
        String id = item.meta().id();
        return id != null ? id : todo == null ? item.path() : todo.strip();
    }

    /** What kind of item it is: a partner, a task, an MOU. */
    String kind(Shape shape, Item item) {
        if (item instanceof Agreement agreement && agreement.instrument() != null) {
            return Wording.brief(side.labels.value("instrument", Type.Choice.text(agreement.instrument())));
        }
        Field line = shape.line();
        return switch (shape.index()) {
            case FormatTable.EXISTING_PARTNER, FormatTable.TARGET_PARTNER -> side.labels.word("partner");
            case FormatTable.GROUP -> side.labels.change("group");
            case FormatTable.AGREEMENT -> side.labels.change("agreement");
            case FormatTable.ROLE -> side.labels.change("roleKind");
            case FormatTable.WAIVER -> side.labels.change("waiver");
            default -> side.labels.key(shape.name(), line == null ? "id" : line.name());
        };
    }

    /** The ids of the partners that an item is about. */
    static List<String> partners(Shape shape, Item item) {
        if (isPartner(shape)) {
            String id = item.meta().id();
            return id == null ? List.of() : List.of(id);
        }
        List<String> partners = new ArrayList<>();
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            if (ABOUT.contains(shape.fields().get(i).name()) && values[i] instanceof References references) {
                partners.addAll(references.ids());
            }
        }
        return partners;
    }
}
