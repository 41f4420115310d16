package partnershipplan.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.format.Type;
import partnershipplan.model.Partner;
import partnershipplan.model.Plan;
import partnershipplan.model.Visibility;
import picocli.CommandLine.Model.CommandSpec;

/** Reads {@code --audience}. */
final class Audiences {
    private static final String AUDIENCE = "--audience";

    private Audiences() {}

    static void describe(CommandSpec spec) {
        Options.value(
                spec,
                "WHO",
                "Whom the copy is for: public, partners, internal, or a partner's id (default: internal).",
                AUDIENCE);
    }

    /** The audience that was asked for. */
    static Audience of(Arguments arguments, Plan plan) {
        return of(name(arguments), plan);
    }

    /** The audience of a name. */
    static Audience of(String name, Plan plan) {
        return of(name, Partner.all(plan).keySet());
    }

    /** @param partners the ids of all partners that a copy may be for */
    static Audience of(Arguments arguments, Set<String> partners) {
        return of(name(arguments), partners);
    }

    private static Audience of(String name, Set<String> partners) {
        Audience known = known(name);
        if (known != null) {
            return known;
        }
        if (!partners.contains(name)) {
            throw new UsageException("--audience takes public, partners, internal or a partner's id, and '" + name
                    + "' is none of them. The partners are: "
                    + String.join(", ", partners));
        }
        return Audience.partner(name);
    }

    /** The plan as an audience sees it; a plan that it may not see at all is refused. */
    static Seen copy(Inputs.Input input, Plan plan, Audience audience) {
        Visibility visibility = plan.meta().visibility();
        if (visibility != null && !audience.sees(visibility)) {
            throw new FailureException(
                    input.name() + " says `visibility: "
                            + Type.Choice.text(visibility)
                            + "` for the whole plan, so there is nothing for "
                            + audience.name() + " to see",
                    null);
        }
        return Seen.of(plan, audience);
    }

    /** The audience that was asked for, whatever plans know it. */
    static Audience named(Arguments arguments) {
        String name = name(arguments);
        Audience known = known(name);
        return known == null ? Audience.partner(name) : known;
    }

    /** The audience's name, as it was asked for. */
    static String name(Arguments arguments) {
        String name = arguments.get(AUDIENCE);
        return name == null ? Audience.INTERNAL.name() : name;
    }

    private static @Nullable Audience known(String name) {
        return switch (name) {
            case "public" -> Audience.PUBLIC;
            case "partners" -> Audience.PARTNERS;
            case "internal" -> Audience.INTERNAL;
            default -> null;
        };
    }
}
