package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import partnershipplan.config.Config;
import partnershipplan.config.EffectiveYaml;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan config}: the configuration that holds for a plan, and where each line of it was said. */
final class ConfigCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Prints the configuration that holds for a plan, each line with where it was said.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PLAN")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A plan, or a folder of plans (default: this folder).")
                .build());
    }

    @Override
    public boolean takesInputs() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = arguments.words();
        if (words.size() > 1) {
            throw new UsageException("plan config takes one plan, or one folder");
        }
        Path place = Inputs.path(words.isEmpty() ? "." : words.get(0), console)
                .toAbsolutePath()
                .normalize();
        boolean isFolder = Files.isDirectory(place);
        Path folder = isFolder ? place : place.getParent();
        ConfigSearch search = new ConfigSearch(console, KnownRules.known());
        ConfigSearch.Found found = search.find(folder == null ? place : folder);
        search.refuseBad();
        if (found.folder() == null && !Options.quiet(arguments)) {
            console.err().println("no " + ConfigSearch.NAME + " holds here; these are the defaults");
        }
        if (!isFolder) {
            console.out().print(overrides(found.config(), found.path(place)));
        }
        console.out().print(EffectiveYaml.of(found.config()));
        return ExitCode.DONE;
    }

    /** Which overrides hold for a plan, as a comment; nothing where there are none at all. */
    private static String overrides(Config config, String plan) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < config.overrides().size(); i++) {
            if (config.overrides().get(i).matches(plan)) {
                numbers.append(numbers.isEmpty() ? "" : ", ").append(i + 1);
            }
        }
        return config.overrides().isEmpty()
                ? ""
                : "# Of the overrides, " + (numbers.isEmpty() ? "none holds" : "these hold") + " for " + plan
                        + (numbers.isEmpty() ? "\n" : ": no. " + numbers + "\n");
    }
}
