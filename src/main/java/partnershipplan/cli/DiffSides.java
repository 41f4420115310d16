package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The two texts to compare.
 *
 * @param file the newer plan's file, where it has one: what is configured for it holds
 */
record DiffSides(Side before, Side after, @Nullable Path file) {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String WORKING = "HEAD";

    /** A text, and what it is called. */
    record Side(String name, byte[] bytes) {}

    static void describe(CommandSpec spec) {
        Options.value(spec, "REV", "The older revision of FILE in git (default: HEAD).", FROM);
        Options.value(spec, "REV", "The newer revision of FILE in git (default: the file as it is now).", TO);
    }

    static DiffSides of(Arguments arguments, Console console) throws IOException {
        List<String> words = arguments.words();
        boolean revisions = arguments.has(FROM) || arguments.has(TO);
        if (words.size() > 2 || words.size() == 2 && revisions) {
            throw new UsageException(
                    revisions
                            ? "--from and --to compare revisions of one file: plan diff --from REV FILE"
                            : "compare two plans, plan diff OLD NEW, or one with its revisions: plan diff --from REV FILE");
        }
        if (words.size() == 2) {
            Inputs.Input old = one(words.get(0), arguments, console);
            Inputs.Input now = one(words.get(1), arguments, console);
            if (old.path() == null && now.path() == null) {
                throw new UsageException("only one of the two plans can come from standard input");
            }
            return new DiffSides(side(old), side(now), now.path());
        }
        return revisions(words.isEmpty() ? "." : words.get(0), arguments, console);
    }

    private static DiffSides revisions(String word, Arguments arguments, Console console) throws IOException {
        String from = arguments.has(FROM) ? String.valueOf(arguments.get(FROM)) : WORKING;
        String to = arguments.get(TO);
        Path file = file(word, to == null, arguments, console);
        String shown = console.shown(file);
        GitRevisions git = GitRevisions.of(file, shown);
        Side before = new Side(shown + "@" + from, git.read(from));
        if (to != null) {
            return new DiffSides(before, new Side(shown + "@" + to, git.read(to)), file);
        }
        return new DiffSides(before, side(new Inputs.Input(shown, file, console)), file);
    }

    /** A file that may be gone by now where only its revisions are compared. */
    private static Path file(String word, boolean now, Arguments arguments, Console console) throws IOException {
        if (word.equals(Inputs.STDIN)) {
            throw new UsageException("standard input has no revisions; name a file, or two plans");
        }
        try {
            Path path = console.folder().resolve(word).normalize();
            if (!now && !Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new UsageException("'" + word + "' is no name of a file");
        }
        Path found = one(word, arguments, console).path();
        return found == null ? console.folder() : found;
    }

    private static Inputs.Input one(String word, Arguments arguments, Console console) throws IOException {
        List<Inputs.Input> inputs = new Inputs(console).find(List.of(word), arguments.get("--stdin-filename"));
        if (inputs.size() > 1) {
            throw new UsageException("'" + word + "' has " + inputs.size() + " plans; name the one to compare, such as "
                    + inputs.get(0).name());
        }
        return inputs.get(0);
    }

    private static Side side(Inputs.Input input) throws IOException {
        return new Side(input.name(), input.read());
    }
}
