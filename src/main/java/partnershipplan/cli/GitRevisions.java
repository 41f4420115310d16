package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.parse.PlanParser;

/** Reads files as they were at a revision, by asking git itself; nothing is fetched. */
final class GitRevisions {
    private final Path file;
    private final String shown;
    private final Path root;

    private GitRevisions(Path file, String shown, Path root) {
        this.file = file;
        this.shown = shown;
        this.root = root;
    }

    /** The revisions of a file, which need not be there any more. */
    static GitRevisions of(Path file, String shown) {
        Path plain = file.toAbsolutePath().normalize();
        Path root = GitIgnored.checkout(plain.getParent());
        if (root == null) {
            throw new UsageException("'" + shown + "' lies in no git repository, so it has no revisions;"
                    + " compare two files instead: plan diff OLD NEW");
        }
        return new GitRevisions(plain, shown, root);
    }

    /** The file's bytes at a revision, to one past the size limit. */
    byte[] read(String revision) throws IOException {
        Answer commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.code != 0 || revision.isEmpty()) {
            throw new UsageException("git knows no revision '" + revision + "'" + commit.why());
        }
        String path = root.relativize(file).toString().replace('\\', '/');
        String blob = new String(commit.out, StandardCharsets.UTF_8).strip() + ":" + path;
        Answer content = git("cat-file", "blob", blob);
        if (content.code != 0) {
            throw new UsageException("'" + shown + "' is not in the revision '" + revision + "'");
        }
        return content.out;
    }

    private record Answer(int code, byte[] out, String err) {
        /** What git said of its own accord. */
        String why() {
            return err.isBlank() ? "" : "; git says: " + err.strip();
        }
    }

    private Answer git(String... arguments) throws IOException {
        // A partial clone would go and fetch what it lacks; no command of ours opens a connection.
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.allow=never"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().putAll(Map.of("GIT_NO_LAZY_FETCH", "1", "GIT_OPTIONAL_LOCKS", "0", "LC_ALL", "C"));
        Process git = start(builder);
        git.getOutputStream().close();
        try (InputStream out = git.getInputStream();
                InputStream err = git.getErrorStream()) {
            // What git says when it fails is short, so it waits in its pipe until the answer is read.
            byte[] answer = out.readNBytes(PlanParser.MAX_BYTES + 1);
            if (answer.length > PlanParser.MAX_BYTES) {
                return new Answer(0, answer, "");
            }
            String said = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(git.waitFor(), answer, said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        } finally {
            git.destroy();
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new FailureException(
                    "git could not be started; install it, or compare two files: plan diff OLD NEW", e);
        }
    }
}
