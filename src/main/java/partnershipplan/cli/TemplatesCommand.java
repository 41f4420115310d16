package partnershipplan.cli;

import java.io.IOException;
import java.util.List;
import partnershipplan.parse.DidYouMean;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan templates}: lists the templates, copies them out to change, and checks one's own. */
final class TemplatesCommand implements Command {
    private static final List<String> ACTIONS = List.of("list", "eject", "check");

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Lists the templates, copies shipped ones out to change, and checks your own.",
                        "list; eject [NAME...] [-o FOLDER]; check [FOLDER].");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("list|eject|check [NAME...|FOLDER]")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("What to do, and with which templates.")
                .hideParamSyntax(true)
                .build());
        Options.value(spec, "FOLDER", "Your templates (default: as the configuration says).", "--templates");
        Options.value(
                spec,
                "FOLDER",
                "eject: where to (default: the configuration's folder, or templates).",
                "-o",
                "--output");
        Options.flag(spec, "check: note that your templates fit the shipped ones of today.", "--accept");
        Reports.describe(spec);
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = arguments.words();
        if (words.isEmpty()) {
            throw new UsageException("say what to do: plan templates list, eject or check\nSee: plan templates --help");
        }
        String action = words.get(0);
        List<String> rest = words.subList(1, words.size());
        refuseOthers(action, arguments);
        return switch (action) {
            case "list" -> new TemplatesList(arguments, console).run(rest);
            case "eject" -> new TemplatesEject(arguments, console).run(rest);
            case "check" -> new TemplatesCheck(arguments, console).run(rest);
            default -> {
                String meant = DidYouMean.nearest(action, ACTIONS);
                throw new UsageException("plan templates does not know '" + action + "'; "
                        + (meant == null ? "it takes list, eject or check" : "did you mean " + meant + "?"));
            }
        };
    }

    /** An option that the action would ignore is a misunderstanding. */
    private static void refuseOthers(String action, Arguments arguments) {
        refuse(action, arguments, "--output", "eject");
        refuse(action, arguments, "--accept", "check");
        refuse(action, arguments, "--format", "check");
    }

    private static void refuse(String action, Arguments arguments, String option, String of) {
        if (arguments.has(option) && ACTIONS.contains(action) && !action.equals(of)) {
            throw new UsageException(option + " goes with plan templates " + of + ", not with " + action);
        }
    }
}
