package partnershipplan.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.format.Type;
import partnershipplan.model.References;
import partnershipplan.model.Slug;
import partnershipplan.model.Todo;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;

/** Reads the values that name something else in the plan: partners, groups, and items of other lists. */
final class ReferenceValues {
    /** What people write between names that should be a list. */
    private static final String SEVERAL = "\\s*[,;&]\\s*|\\s+and\\s+";

    private final Names names;
    private final Findings findings;

    /** What a reference may say, by the words that its key takes besides. */
    private final Map<List<String>, List<String>> referable = new HashMap<>();

    /** How many more names are compared for a "did you mean": a file that needs more is mended in another way. */
    private int comparisons = 100_000;

    ReferenceValues(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** The id of an item of another list, or null with a finding. */
    @Nullable
    String id(Type.Id type, Node.Scalar scalar, String path) {
        String id = scalar.text().strip();
        Set<String> known = names.ids(type.list());
        if (known.contains(id)) {
            return id;
        }
        unknown(
                scalar,
                path,
                "there is no " + Lists.item(type.list()) + " with the id " + Shapes.quoted(id),
                id,
                known);
        return null;
    }

    /** Whom a value names, or null where it names nobody that is known, with a finding for each. */
    @Nullable
    References read(Type.Reference type, Node node, String path) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        Set<String> ids = new LinkedHashSet<>(2);
        for (Node item : nodes) {
            if (!(item instanceof Node.Scalar scalar)) {
                findings.add(
                        Rules.SHAPE,
                        item.span(),
                        path,
                        Shapes.named(path) + " must name a partner, or a list of partners",
                        "write the partner's id or name");
                continue;
            }
            String text = scalar.text().strip();
            if (text.equals("none") && node == item || Todo.is(text)) {
                continue;
            }
            String id = reference(type, scalar, text, path);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids.isEmpty() ? References.NONE : new References(List.copyOf(ids));
    }

    private @Nullable String reference(Type.Reference type, Node.Scalar scalar, String text, String path) {
        if (text.equals(References.US)
                || text.equals(References.ALL)
                || type.words().contains(text)) {
            return text;
        }
        Set<String> found = names.partners(text);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        if (found.isEmpty() && !names.isComplete()) {
            return null;
        }
        if (found.isEmpty()) {
            List<String> known = referable.computeIfAbsent(type.words(), this::referable);
            String message = names.isOwn(text)
                    ? Shapes.quoted(text) + " is your own organization, and no partner or group"
                    : "there is no partner or group " + Shapes.quoted(text);
            unknown(scalar, path, message, text, known);
        } else {
            findings.add(
                    Rules.REFERENCE_AMBIGUOUS,
                    scalar.span(),
                    path,
                    Shapes.quoted(text) + " fits more than one partner: " + String.join(", ", found),
                    "write the id of the one you mean");
        }
        return null;
    }

    private List<String> referable(List<String> words) {
        List<String> texts = new ArrayList<>(names.partnerTexts());
        texts.addAll(words);
        texts.add(References.US);
        texts.add(References.ALL);
        return texts;
    }

    private void unknown(Node.Scalar scalar, String path, String message, String text, Collection<String> known) {
        findings.add(
                Rules.REFERENCE_UNKNOWN, scalar.span(), path, message, hint(text, known), fix(scalar, text, known));
    }

    private String hint(String text, Collection<String> known) {
        if (several(text, known)) {
            return "write a list: `" + list(text) + "`";
        }
        if (names.isOwn(text)) {
            return "write `us` for your own organization";
        }
        comparisons = Math.max(-1, comparisons - known.size());
        String nearest = comparisons < 0 ? null : nearest(text, known);
        return nearest != null
                ? "did you mean `" + nearest + "`?"
                : known.isEmpty() ? "there is none yet" : "known: " + some(known);
    }

    /** A list without its quotes, our own organization, or an id of which the title was written. */
    private @Nullable Fix fix(Node.Scalar scalar, String text, Collection<String> known) {
        if (several(text, known)) {
            return scalar.plain() ? Fix.of(Edit.inside(scalar, list(text))) : null;
        }
        if (names.isOwn(text)) {
            return known.contains(References.US) ? Fix.of(Edit.inside(scalar, References.US)) : null;
        }
        String slug = Slug.of(text);
        return !slug.equals(text) && Slug.isId(slug) && known.contains(slug)
                ? Fix.of(Edit.inside(scalar, slug))
                : Quoting.unquote(scalar, '[', ']');
    }

    private static String list(String text) {
        return "[" + text.replaceAll(SEVERAL, ", ") + "]";
    }

    /** The id that a title stands for, else what is spelled nearly the same. */
    private static @Nullable String nearest(String text, Collection<String> known) {
        String slug = Slug.of(text);
        return !slug.equals(text) && known.contains(slug) ? slug : DidYouMean.nearest(text, known);
    }

    /** Whether a text names several that are known, as in {@code Harborlight, CCS and us}. */
    private static boolean several(String text, Collection<String> known) {
        List<String> parts = List.of(text.split(SEVERAL));
        return parts.size() > 1 && known.containsAll(parts);
    }

    private static String some(Collection<String> known) {
        return known.stream().limit(8).collect(Collectors.joining(", ")) + (known.size() > 8 ? ", …" : "");
    }
}
