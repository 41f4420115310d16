package partnershipplan.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by name. Only the one that is named is made: the others would cost time at start-up. */
final class Commands {
    /** In the order of help. */
    static final List<String> NAMES = List.of(
            "init",
            "validate",
            "lint",
            "explain",
            "config",
            "render",
            "templates",
            "status",
            "diff",
            "merge-driver",
            "export",
            "record",
            "schema",
            "completion",
            "help");

    private Commands() {}

    /** The command, or null where there is none of that name. */
    static @Nullable Command named(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "validate" -> new ValidateCommand();
            case "lint" -> new LintCommand();
            case "explain" -> new ExplainCommand();
            case "render" -> new RenderCommand();
            case "templates" -> new TemplatesCommand();
            case "status" -> new StatusCommand();
            case "diff" -> new DiffCommand();
            case "merge-driver" -> new MergeDriverCommand();
            case "export" -> new ExportCommand();
            case "record" -> new RecordCommand();
            case "config" -> new ConfigCommand();
            case "schema" -> new SchemaCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> null;
        };
    }
}
