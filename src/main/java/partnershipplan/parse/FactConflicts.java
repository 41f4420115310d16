package partnershipplan.parse;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.Item;
import partnershipplan.model.Money;
import partnershipplan.model.References;
import partnershipplan.model.TargetPartner;
import partnershipplan.source.SourceMap;

/** Finds what is told twice, differently, of a partner that stands under {@code existing_partners} and {@code goals}. */
final class FactConflicts {
    /** Under {@code goals} these hold the aim, not the fact. */
    private static final Set<String> AIMS = Set.of("type", "stage");

    private final SourceMap map;
    private final Findings findings;

    FactConflicts(SourceMap map, Findings findings) {
        this.map = map;
        this.findings = findings;
    }

    void check(ExistingPartner existing, TargetPartner goal) {
        if (!sameName(existing, goal)) {
            conflict("name", existing.name(), goal.name(), goal.at("name"));
        }
        compare(FormatTable.EXISTING_PARTNER, existing, FormatTable.TARGET_PARTNER, goal);
    }

    /** A partner may be called by its short name in one of the places. */
    private static boolean sameName(ExistingPartner existing, TargetPartner goal) {
        String name = existing.name();
        return name == null
                || goal.name() == null
                || name.equals(goal.name())
                || goal.name().equals(existing.facts().shortName())
                || name.equals(goal.facts().shortName())
                || goal.name().equals(existing.meta().id());
    }

    private void compare(int leftShape, Item left, int rightShape, Item right) {
        List<Field> fields = FormatTable.shape(leftShape).fields();
        Shape other = FormatTable.shape(rightShape);
        @Nullable Object[] ours = FormatTable.values(leftShape, left);
        @Nullable Object[] theirs = FormatTable.values(rightShape, right);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            int at = other.indexOf(field.name());
            Object a = ours[i];
            Object b = at < 0 ? null : theirs[at];
            if (a == null || b == null || field.name().equals("name") || AIMS.contains(field.name())) {
                continue;
            }
            if (field.type() instanceof Type.Mapping mapping) {
                compare(mapping.shape(), (Item) a, mapping.shape(), (Item) b);
            } else if (!(field.type() instanceof Type.ListOf) && !same(a, b)) {
                conflict(field.name(), a, b, right.at(field.name()));
            }
        }
    }

    private static boolean same(Object a, Object b) {
        if (a instanceof Money ours && b instanceof Money theirs) {
            return ours.amount().compareTo(theirs.amount()) == 0;
        }
        if (a instanceof String ours && b instanceof String theirs) {
            return ours.strip().equals(theirs.strip());
        }
        return Objects.equals(a, b) || a.equals(References.NONE) || b.equals(References.NONE);
    }

    private void conflict(String key, @Nullable Object existing, @Nullable Object goal, String path) {
        findings.add(
                Rules.FACT_CONFLICT,
                map.value(path),
                path,
                "`" + key + "` is " + text(goal) + " here, but " + text(existing)
                        + " where the same partner stands under `existing_partners`",
                "say it in one of the two places");
    }

    private static String text(@Nullable Object value) {
        return Shapes.quoted(value == null ? "" : Type.Choice.text(value));
    }
}
