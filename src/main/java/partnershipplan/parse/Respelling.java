package partnershipplan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Refers;
import partnershipplan.model.Slug;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Spells a misspelled id as ids are spelled, with all that names it: references, and the places of waivers. */
final class Respelling {
    /** A partner may stand in two of these at once. */
    private static final List<String> PARTNERS = List.of("background.existing_partners", "goals", "groups");

    private final Node.Mapping root;
    private final Names names;
    private @Nullable Mentions mentions;

    /** How often each slug is an id of the list last looked at. */
    private Map<String, Integer> taken = Map.of();

    private @Nullable List<Node> counted;

    Respelling(Node.Mapping root, Names names) {
        this.root = root;
        this.names = names;
    }

    /**
     * The edits, or null where the new id is taken or something else could be meant by the old one.
     *
     * @param items the list that holds the item
     * @param list its path
     */
    @Nullable
    Fix of(Shape shape, List<Node> items, String list, Node.Scalar written) {
        String old = written.text().strip();
        String slug = Slug.of(old);
        if (!Slug.isId(slug) || ItemIds.RESERVED.contains(slug) || !isFree(shape, items, old, slug)) {
            return null;
        }
        List<@Nullable Edit> edits = new ArrayList<>();
        edits.add(Edit.inside(written, slug));
        if (isPartner(shape) || list(shape) != Refers.NOTHING) {
            for (Node.Scalar mention : mentions().of(list(shape), old)) {
                if (mention != written) {
                    edits.add(Edit.inside(mention, slug));
                }
            }
        }
        for (Node.Scalar at : mentions().waived()) {
            for (String path : isPartner(shape) ? PARTNERS : List.of(list)) {
                if (at.text().startsWith(path + "[" + old + "]")) {
                    edits.add(within(at, path.length() + 1, old, slug));
                }
            }
        }
        return edits.contains(null) ? null : fix(edits);
    }

    private static Fix fix(List<@Nullable Edit> edits) {
        List<Edit> all = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            if (edit != null) {
                all.add(edit);
            }
        }
        return new Fix(List.copyOf(all), false);
    }

    private boolean isFree(Shape shape, List<Node> items, String old, String slug) {
        if (isPartner(shape)) {
            Set<String> own = Set.of(old);
            boolean unknown = names.partners(slug).isEmpty();
            if (!names.partners(old).equals(own)
                    || !unknown && !names.partners(slug).equals(own)) {
                return false;
            }
        }
        return count(shape, items).getOrDefault(slug, 0) == 1;
    }

    private Map<String, Integer> count(Shape shape, List<Node> items) {
        if (counted != items) {
            taken = new HashMap<>();
            for (Node item : items) {
                String id = item instanceof Node.Mapping mapping ? names.id(mapping, shape.index()) : null;
                if (id != null) {
                    taken.merge(Slug.of(id), 1, Integer::sum);
                }
            }
            counted = items;
        }
        return taken;
    }

    private static @Nullable Edit within(Node.Scalar scalar, int from, String old, String slug) {
        Span span = scalar.span();
        int quotes = scalar.plain() ? 0 : 2;
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (span.line() != span.endLine() || span.endColumn() - span.column() != length + quotes) {
            return null;
        }
        int column = span.column() + quotes / 2 + scalar.text().codePointCount(0, from);
        return new Edit(Span.of(span.line(), column, old.codePointCount(0, old.length())), slug);
    }

    private Mentions mentions() {
        Mentions known = mentions;
        if (known == null) {
            known = new Mentions(root);
            mentions = known;
        }
        return known;
    }

    private static boolean isPartner(Shape shape) {
        return shape.index() == FormatTable.EXISTING_PARTNER
                || shape.index() == FormatTable.TARGET_PARTNER
                || shape.index() == FormatTable.GROUP;
    }

    private static Refers list(Shape shape) {
        return switch (shape.index()) {
            case FormatTable.PARTNERSHIP_NEED -> Refers.NEEDS;
            case FormatTable.MUST_HAVE -> Refers.MUST_HAVES;
            case FormatTable.TASK -> Refers.TASKS;
            case FormatTable.METRIC -> Refers.METRICS;
            case FormatTable.AGREEMENT -> Refers.AGREEMENTS;
            default -> Refers.NOTHING;
        };
    }
}
