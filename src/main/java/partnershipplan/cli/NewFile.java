package partnershipplan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file that is to be written, and that must not stand in another's place.
 *
 * @param shown its name as people read it
 * @param force whether a file that is there may be replaced
 */
record NewFile(Path path, String shown, boolean force) {
    static NewFile of(String word, Console console, boolean force) {
        if (word.isEmpty() || word.equals(Inputs.STDIN)) {
            throw new UsageException("give the plan a file name, such as plan.yaml");
        }
        try {
            Path path = console.folder().resolve(word).normalize();
            return new NewFile(path, console.shown(path), force);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + word + "' is no name of a file");
        }
    }

    /** Refuses to write over anything that is there. */
    void refuseConflict() {
        if (Files.isDirectory(path)) {
            String inside = shown.isEmpty() ? "plan.yaml" : shown + "/plan.yaml";
            throw new UsageException(
                    "'" + (shown.isEmpty() ? "." : shown) + "' is a folder; name a file in it: " + inside);
        }
        if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException("'" + shown + "' is there already, and stays as it is; --force replaces it");
        }
    }

    /** Writes the file, and makes its folder if need be. */
    void write(String text) throws IOException {
        refuseConflict();
        Path folder = path.getParent();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                throw new FailureException("cannot write " + shown + ": " + at + " is a file, not a folder", null);
            }
        }
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            SafeFiles.replace(path, text);
        } catch (AccessDeniedException e) {
            throw new FailureException("cannot write " + shown + ": permission denied", e);
        } catch (FileSystemException e) {
            throw new FailureException("cannot write " + shown + ": its folder takes no new file", e);
        }
    }

    /** The name as a shell takes it. */
    String asWord() {
        String safe = shown.startsWith("-") ? "./" + shown : shown;
        return safe.matches("[\\p{L}\\p{N}_./@%+=:,-]+") ? safe : "'" + safe.replace("'", "'\\''") + "'";
    }
}
