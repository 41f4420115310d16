package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Finding;
import partnershipplan.parse.PlanParser;
import partnershipplan.scaffold.Answers;
import partnershipplan.scaffold.Scaffold;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code plan init}: writes a plan to fill in. */
final class InitCommand implements Command {
    private final Prompt.Opening opening;

    InitCommand() {
        this(TerminalPrompt::open);
    }

    /** With someone else to ask than the person at the terminal. */
    InitCommand(Prompt.Opening opening) {
        this.opening = opening;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Writes a plan whose comments explain each section.",
                        "On a terminal it asks a few questions first.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The file to write (default: plan.yaml).")
                .build());
        InitOptions.describe(spec);
        Options.flag(spec, "Ask nothing, not even on a terminal.", "--no-input");
        Options.flag(spec, "In a git checkout, keep internal copies out of git: *.internal.*", "--gitignore");
        Options.flag(spec, "Replace the file if it is there.", "--force");
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = arguments.words();
        NewFile file = NewFile.of(words.isEmpty() ? "plan.yaml" : words.get(0), console, arguments.has("--force"));
        file.refuseConflict();
        InitOptions given = InitOptions.of(arguments);
        given.answers();
        GitIgnoreFile ignore = unignored(file);
        boolean wanted = arguments.has("--gitignore");
        if (wanted && GitIgnoreFile.around(file.path().getParent()) == null) {
            throw new UsageException("--gitignore: " + file.shown() + " is in no git checkout");
        }
        Decision decision = console.prompts() && !arguments.has("--no-input")
                ? converse(given, file, wanted ? null : ignore)
                : new Decision(given.answers(), false);
        file.write(valid(Scaffold.write(decision.answers(), Options.today(arguments, console))));
        InitNotes notes = new InitNotes(console, Options.quiet(arguments));
        notes.wrote(file.shown());
        if (ignore != null && (wanted || decision.ignore())) {
            ignore.add();
            notes.added(ignore);
        }
        notes.next(file, ignore != null && !wanted && !decision.ignore());
        return ExitCode.DONE;
    }

    /** What is to be done. */
    private record Decision(Answers answers, boolean ignore) {}

    private Decision converse(InitOptions given, NewFile file, @Nullable GitIgnoreFile ignore) throws IOException {
        try (Prompt prompt = opening.open()) {
            InitQuestions questions = new InitQuestions(prompt, given);
            Answers answers = questions.ask();
            prompt.say("\n" + InitNotes.intention(file, answers));
            if (!questions.agrees("Write it?")) {
                throw new InitQuestions.Stopped();
            }
            boolean add = ignore != null
                    && questions.agrees("Keep copies for your own people (" + GitIgnoreFile.PATTERN + ") out of git?");
            return new Decision(answers, add);
        } catch (InitQuestions.Stopped e) {
            throw new UsageException("stopped; nothing was written");
        }
    }

    private static @Nullable GitIgnoreFile unignored(NewFile file) throws IOException {
        GitIgnoreFile ignore = GitIgnoreFile.around(file.path().getParent());
        return ignore == null || ignore.ignoresInternalCopies() ? null : ignore;
    }

    /** The text, which the parser has no finding about. */
    private static String valid(String text) {
        List<Finding> findings = PlanParser.parse("plan.yaml", text.getBytes(StandardCharsets.UTF_8))
                .findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "the new plan would not be valid: " + findings.get(0).message());
        }
        return text;
    }
}
