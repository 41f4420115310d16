package partnershipplan.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From arguments to one command to an exit code. */
final class Cli {
    private final Console console;

    Cli(Console console) {
        this.console = console;
    }

    /** Runs the command that the arguments name. Whatever goes wrong becomes a sentence and an exit code. */
    int run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (UsageException e) {
            return fail(e, ExitCode.USAGE, arguments);
        } catch (FailureException e) {
            return fail(e, ExitCode.FAILURE, arguments);
        } catch (IOException e) {
            return fail(new FailureException(IoMessages.of(e), e), ExitCode.FAILURE, arguments);
        } catch (RuntimeException | Error e) {
            String what = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
            return fail(
                    new FailureException(
                            "plan has a bug: " + e.getClass().getSimpleName() + what
                                    + ". Run it again with --debug and report it",
                            e),
                    ExitCode.FAILURE,
                    arguments);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private int dispatch(String... arguments) throws IOException {
        String name = arguments.length == 0 ? "help" : arguments[0];
        if (name.equals("--version") || name.equals("-V")) {
            console.out().println("plan " + Version.text());
            return ExitCode.DONE;
        }
        if (name.equals("-h") || name.equals("--help")) {
            name = "help";
        }
        Command command = Commands.named(name);
        if (command == null) {
            throw new UsageException("there is no command '" + name + "'" + suggestion(name));
        }
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        return run(name, command, rest);
    }

    private int run(String name, Command command, String... rest) throws IOException {
        if (command.takesInputs() && allWords(rest)) {
            return command.run(Arguments.ofWords(List.of(rest)), console);
        }
        CommandLine line = line(name, command);
        try {
            ParseResult parsed = line.parseArgs(rest);
            if (parsed.isUsageHelpRequested()) {
                line.usage(console.out(), CommandLine.Help.Ansi.OFF);
                return ExitCode.DONE;
            }
            return command.run(Arguments.of(parsed), console);
        } catch (ParameterException e) {
            throw new UsageException(e.getMessage() + "\nSee: plan " + name + " --help");
        }
    }

    /** Whether none is an option, nor {@code @FILE}, from which picocli reads more of them. */
    private static boolean allWords(String... arguments) {
        for (String argument : arguments) {
            if (argument.isEmpty() || argument.charAt(0) == '@' || argument.charAt(0) == '-' && argument.length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** The argument parser of a command. */
    static CommandLine line(String name, Command command) {
        CommandSpec spec = CommandSpec.create().name("plan " + name);
        command.describe(spec);
        Options.common(spec);
        return new CommandLine(spec);
    }

    private static String suggestion(String name) {
        @Nullable String best = null;
        for (String known : Commands.NAMES) {
            if (known.startsWith(name) || name.startsWith(known) || known.regionMatches(0, name, 0, 3)) {
                best = known;
            }
        }
        return (best == null ? "" : "; did you mean '" + best + "'?") + "\nSee: plan help";
    }

    private int fail(RuntimeException e, int code, String... arguments) {
        console.out().flush();
        console.err().println("plan: " + e.getMessage());
        if (Arrays.asList(arguments).contains("--debug")) {
            e.printStackTrace(console.err());
        }
        return code;
    }
}
