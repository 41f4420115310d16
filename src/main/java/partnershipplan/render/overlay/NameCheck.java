package partnershipplan.render.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.parse.DidYouMean;

/** Whether a tag names what is there, and uses it as what it is. */
final class NameCheck {
    private static final String THIS = ".";

    /**
     * Checks a value or section.
     *
     * @param place where faults are told; null where nothing of one's own is to blame
     * @return what stands inside the section; null where that cannot be said
     */
    @Nullable
    Scopes check(Tag tag, Scopes scopes, @Nullable Place place) {
        ViewType found = find(tag.name(), scopes, place);
        if (found == null) {
            return null;
        }
        String fault = switch (tag.kind()) {
            case VALUE -> value(tag.name(), found);
            case SECTION -> section(tag.name(), found);
            case INVERTED -> inverted(tag.name(), found);
            case CLOSE, COMMENT, PART -> null;
        };
        if (fault != null && place != null) {
            place.tell(TemplateRule.NESTING, fault, hint(tag, found));
        }
        return tag.kind() == Tag.Kind.SECTION ? inside(found, scopes) : scopes;
    }

    private static Scopes inside(ViewType found, Scopes scopes) {
        return switch (found.kind()) {
            case LIST -> scopes.in(found.item());
            case RECORD, TEXT, WORD -> scopes.in(found);
            case YES_NO, NUMBER -> scopes;
        };
    }

    private static @Nullable String value(String name, ViewType found) {
        return switch (found.kind()) {
            case LIST -> "`" + name + "` is a list, which cannot be printed";
            case RECORD -> "`" + name + "` is a " + found.type().getSimpleName() + ", which cannot be printed";
            case TEXT, WORD, NUMBER, YES_NO -> null;
        };
    }

    private static @Nullable String section(String name, ViewType found) {
        boolean always = found.kind() == ViewType.Kind.TEXT || found.kind() == ViewType.Kind.NUMBER;
        return always && !found.missing() && !name.equals(THIS)
                ? "`" + name + "` is a " + found
                        + " that is always there: a section has nothing to ask or to go through"
                : null;
    }

    private static @Nullable String inverted(String name, ViewType found) {
        boolean asks = switch (found.kind()) {
            case LIST, YES_NO, WORD -> true;
            case RECORD, TEXT, NUMBER -> found.missing();
        };
        return asks ? null : "`" + name + "` is always there, so what stands here is never shown";
    }

    private static String hint(Tag tag, ViewType found) {
        return switch (found.kind()) {
            case LIST -> "write {{#" + tag.name() + "}}…{{/" + tag.name() + "}} around what is said of each";
            case RECORD ->
                tag.kind() == Tag.Kind.VALUE
                        ? "name one of its parts: "
                                + String.join(", ", found.names().keySet())
                        : "";
            case TEXT, WORD, NUMBER, YES_NO -> tag.kind() == Tag.Kind.SECTION ? "write {{" + tag.name() + "}}" : "";
        };
    }

    private static @Nullable ViewType find(String name, Scopes scopes, @Nullable Place place) {
        if (name.equals(THIS)) {
            return scopes.innermost();
        }
        String[] steps = name.split("\\.", -1);
        ViewType at = scopes.find(steps[0]);
        if (at == null) {
            tell(name, steps[0], scopes.names(), scopes, place);
            return null;
        }
        for (int i = 1; i < steps.length; i++) {
            Map<String, ViewType> names = at.names();
            ViewType next = names.get(steps[i]);
            if (next == null) {
                tell(name, steps[i], names.keySet(), scopes, place);
                return null;
            }
            at = new ViewType(next.kind(), next.type(), next.missing() || at.missing());
        }
        return at;
    }

    private static void tell(String name, String step, Iterable<String> known, Scopes scopes, @Nullable Place place) {
        if (place == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        String meant = DidYouMean.nearest(step, names);
        place.tell(
                TemplateRule.NAME,
                "the template names `" + name + "`, which is not there",
                meant != null ? "did you mean `" + meant + "`?" : ViewNames.home(step, scopes));
    }
}
