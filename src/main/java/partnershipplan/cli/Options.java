package partnershipplan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import partnershipplan.terminal.Ink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that every command has, and how options are read. */
final class Options {
    private static final String TODAY = "--today";
    private static final String COLOR = "--color";

    private Options() {}

    /** Adds what every command takes. */
    static void common(CommandSpec spec) {
        value(spec, "DATE", "Take this day for today in every dated check, as 2026-11-15.", TODAY);
        value(spec, "WHEN", "Colours: auto, always or never (default: auto).", COLOR);
        flag(spec, "Say less: no progress, no next steps.", "-q", "--quiet");
        flag(spec, "Say more: each file that is checked, each item that is left out and why.", "-v", "--verbose");
        flag(spec, "Show the stack trace of a bug.", "--debug");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description("Show this help.")
                .build());
    }

    /** Adds an option without a value. */
    static void flag(CommandSpec spec, String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build());
    }

    /** Adds an option with a value. */
    static void value(CommandSpec spec, String label, String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build());
    }

    /** Adds an option that may be given several times. */
    static void values(CommandSpec spec, String label, String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build());
    }

    /** Adds the files and folders that a command reads. */
    static void inputs(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("INPUT")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Plans, folders, or - for standard input (default: this folder).")
                .build());
        value(spec, "NAME", "The name that findings give standard input.", "--stdin-filename");
    }

    static boolean quiet(Arguments arguments) {
        return arguments.has("--quiet");
    }

    static boolean verbose(Arguments arguments) {
        return arguments.has("--verbose");
    }

    /** The day that dated checks take for now. */
    static LocalDate today(Arguments arguments, Console console) {
        String text = arguments.get(TODAY);
        if (text == null) {
            return LocalDate.now(console.clock());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--today takes a date such as 2026-11-15, not '" + text + "'");
        }
    }

    /** Colours for what goes to standard output, or none. */
    static Ink ink(Arguments arguments, Console console) {
        return new Ink(colour(arguments, console));
    }

    /** Whether to colour what goes to standard output. */
    static boolean colour(Arguments arguments, Console console) {
        String when = arguments.get(COLOR);
        if (when != null && !List.of("auto", "always", "never").contains(when)) {
            throw new UsageException("--color takes auto, always or never, not '" + when + "'");
        }
        if (when != null && !when.equals("auto")) {
            return when.equals("always");
        }
        if (console.has("NO_COLOR")) {
            return false;
        }
        return console.has("FORCE_COLOR")
                || console.terminal() && !"dumb".equals(console.environment().get("TERM"));
    }
}
