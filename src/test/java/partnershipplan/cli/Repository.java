package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository of a test. */
record Repository(Path folder) {
    /** A new repository, which knows no configuration but its own. */
    static Repository in(Path folder) throws IOException {
        Repository repository = new Repository(folder);
        repository.git("init", "-q");
        repository.git("config", "user.name", "A");
        repository.git("config", "user.email", "a@example.org");
        repository.git("config", "commit.gpgsign", "false");
        return repository;
    }

    /** Writes a file and commits it. */
    void commit(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "Change " + name);
    }

    /** Runs git, which must succeed; what it says. */
    String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        git.getOutputStream().close();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(git.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }
}
