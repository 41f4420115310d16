package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out what git ignores, by asking git itself; without git, or outside a checkout, nothing is ignored. */
final class GitIgnored {
    private GitIgnored() {}

    static List<Path> without(List<Path> files, Path folder) {
        if (files.isEmpty() || checkout(folder.toAbsolutePath().normalize()) == null) {
            return files;
        }
        try {
            Set<String> ignored = ask(files, folder);
            return files.stream().filter(f -> !ignored.contains(f.toString())).toList();
        } catch (IOException e) {
            return files;
        }
    }

    /** The root of the checkout around a folder, which need not exist yet; null where there is none. */
    static @Nullable Path checkout(@Nullable Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (isCheckout(at)) {
                return at;
            }
        }
        return null;
    }

    /** Whether a folder is the root of a checkout; in a worktree or a submodule {@code .git} is a file. */
    static boolean isCheckout(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    private static Set<String> ask(List<Path> files, Path folder) throws IOException {
        Process git = new ProcessBuilder("git", "check-ignore", "-z", "--stdin")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // git answers as it reads: a thread of its own keeps both pipes moving.
        Thread writer = new Thread(() -> write(files, git));
        writer.start();
        try (InputStream answer = git.getInputStream()) {
            return new HashSet<>(List.of(new String(answer.readAllBytes(), StandardCharsets.UTF_8).split("\0")));
        } finally {
            git.destroy();
        }
    }

    private static void write(List<Path> files, Process git) {
        try (OutputStream in = git.getOutputStream()) {
            for (Path file : files) {
                in.write((file + "\0").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            git.destroy();
        }
    }
}
