package partnershipplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.edit.UnifiedDiff;
import partnershipplan.source.SourceText;

/**
 * How git calls {@code plan diff} by itself, as an external diff: for one file of many, with temporary names. git ends
 * its own work where the program fails, so what is no plan yet is shown line by line.
 *
 * @param path the file's name in the repository
 * @param older a file, or {@link #NOTHING}
 * @param newer likewise
 */
record DiffDriver(String path, String older, String newer) {
    /** What git names for a side where there is no file. */
    static final String NOTHING = "/dev/null";

    /** What git sets for each file that it has compared. */
    private static final String CALLED_BY_GIT = "GIT_DIFF_PATH_COUNTER";

    private static final int WORDS = 7;

    /** The call; null where it was not git that called, by itself or through its difftool. */
    static @Nullable DiffDriver of(List<String> words, Console console) {
        boolean renamed = words.size() == WORDS + 2;
        if (words.size() == WORDS || renamed) {
            return new DiffDriver(words.get(renamed ? WORDS : 0), words.get(1), words.get(4));
        }
        if (words.size() == 2 && words.contains(NOTHING)) {
            return new DiffDriver(words.get(words.get(0).equals(NOTHING) ? 1 : 0), words.get(0), words.get(1));
        }
        boolean unmerged = words.size() == 1 && console.has(CALLED_BY_GIT);
        return unmerged ? new DiffDriver(words.get(0), NOTHING, NOTHING) : null;
    }

    /** Whether the file is on one side only, or is not merged yet. */
    boolean isOneSided() {
        return older.equals(NOTHING) || newer.equals(NOTHING);
    }

    /** Says why there is nothing to compare. */
    int tell(Console console) {
        if (older.equals(newer)) {
            console.out().println("  not merged yet");
        } else {
            console.out().println(older.equals(NOTHING) ? "  a new plan" : "  this plan is gone");
        }
        console.out().println();
        return ExitCode.DONE;
    }

    /** The two files, under the name that both have in the repository. */
    DiffSides sides(Console console) throws IOException {
        Path file = console.folder().resolve(path);
        return new DiffSides(
                new DiffSides.Side(path, bytes(older, console)), new DiffSides.Side(path, bytes(newer, console)), file);
    }

    private static byte[] bytes(String word, Console console) throws IOException {
        return Files.readAllBytes(Inputs.path(word, console));
    }

    /** The two texts, line by line. */
    String lines(Console console) throws IOException {
        return UnifiedDiff.of(text(older, console), text(newer, console));
    }

    private SourceText text(String word, Console console) throws IOException {
        return new SourceText(path, new String(bytes(word, console), StandardCharsets.UTF_8));
    }
}
