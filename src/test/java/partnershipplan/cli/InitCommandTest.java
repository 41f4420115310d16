package partnershipplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import picocli.CommandLine.ParameterException;

final class InitCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A person who answers from a list, and leaves at its end. */
    private static final class Script implements Prompt {
        private final Deque<String> answers;
        private final StringBuilder said = new StringBuilder();

        Script(String... answers) {
            this.answers = new ArrayDeque<>(Arrays.asList(answers));
        }

        @Override
        public @Nullable String ask(String question, List<String> choices) {
            said.append(question).append('\n');
            return answers.poll();
        }

        @Override
        public void say(String text) {
            said.append(text).append('\n');
        }

        @Override
        public void close() {}
    }

    @Test
    void writesAPlanWithoutQuestions() throws IOException {
        assertThat(run(
                        "--no-input",
                        "--organization",
                        "NO: x",
                        "--existing",
                        "Circle=informal",
                        "--wanted",
                        "A=B=formal"))
                .isZero();
        assertThat(read("plan.yaml")).contains("name: 'NO: x'", "- name: Circle", "type: informal", "- name: 'A=B'");
        assertThat(parsed("plan.yaml").findings()).isEmpty();
        assertThat(out.toString(UTF_8)).isEqualToNormalizingNewlines("wrote plan.yaml\n");
        assertThat(err.toString(UTF_8)).contains("plan lint plan.yaml", "plan render plan.yaml");
    }

    @Test
    void makesFoldersAndQuotesNamesForTheShell() throws IOException {
        assertThat(run("new/folder/my plan.plan.yaml")).isZero();
        assertThat(folder.resolve("new/folder/my plan.plan.yaml")).exists();
        assertThat(err.toString(UTF_8)).contains("plan render 'new/folder/my plan.plan.yaml'");
    }

    @Test
    void neverReplacesAFileUnlessForced() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), "mine");
        assertThatThrownBy(() -> run()).isInstanceOf(UsageException.class).hasMessageContaining("--force");
        assertThat(read("plan.yaml")).isEqualTo("mine");
        assertThat(run("--force")).isZero();
        assertThat(read("plan.yaml")).startsWith("# A partnership plan");
    }

    @Test
    void aFolderOrAFileInTheWayIsToldInASentence() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> run(".")).isInstanceOf(UsageException.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> run("file/plan.yaml"))
                .isInstanceOf(FailureException.class)
                .hasMessageContaining("is a file, not a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--template=worksheet",
                "--existing=Circle=fromal",
                "--organization=a\nb",
                "--organization=",
                "--sections=needs",
                "--sections=need --template=starter",
                "--existing=Circle --existing=circle",
                "--gitignore",
                "a.plan.yaml b.plan.yaml",
                "-"
            })
    void wrongUsageWritesNothing(String arguments) throws IOException {
        assertThatThrownBy(() -> run(arguments.split(" ")))
                .isInstanceOfAny(UsageException.class, ParameterException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void asksAndAsksAgain() throws IOException {
        Script script = new Script(
                "a\tb",
                "Harbor",
                "worksheet",
                "",
                "", // organization, template, sections
                "Circle",
                "maybe",
                "i",
                "Circle",
                "", // existing
                "Clinic\n Shelter ",
                "",
                "formal",
                "",
                "y");
        assertThat(run(script)).isZero();
        assertThat(script.said)
                .contains("invisible", "no template 'worksheet'", "is there twice", "This will be written");
        assertThat(read("plan.yaml"))
                .contains(
                        "name: Harbor\n",
                        "- name: Circle\n      type: informal",
                        "- name: Clinic\n",
                        "- name: Shelter\n    type: formal");
        assertThat(parsed("plan.yaml").findings()).isEmpty();
    }

    @Test
    void doesNotAskWhatIsGiven() throws IOException {
        Script script = new Script("");
        assertThat(run(script, "--organization=A", "--template=starter", "--existing=B", "--wanted=C"))
                .isZero();
        assertThat(script.answers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whoeverLeavesWritesNothing(int answered) throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Script script = new Script(
                List.of("A", "", "", "", "", "n").subList(0, answered).toArray(String[]::new));
        assertThatThrownBy(() -> run(script, "new/plan.yaml"))
                .isInstanceOf(UsageException.class)
                .hasMessage("stopped; nothing was written");
        assertThat(folder.toFile().list()).containsExactly(".git");
    }

    @Test
    void keepsInternalCopiesOutOfGitWhenAsked() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        byte[] before = {'a', '\r', '\n', (byte) 0xFF, 'b'};
        Files.write(folder.resolve(".gitignore"), before);
        assertThat(run("one.plan.yaml", "--gitignore")).isZero();
        byte[] after = Files.readAllBytes(folder.resolve(".gitignore"));
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(new String(after, StandardCharsets.ISO_8859_1))
                .endsWith("b\r\n# Copies of plans that are for our own people only\r\n*.internal.*\r\n");
        assertThat(run("two.plan.yaml", "--gitignore")).isZero();
        assertThat(Files.readAllBytes(folder.resolve(".gitignore"))).isEqualTo(after);
    }

    @Test
    void hintsAtGitignoreAndOffersItOnATerminal() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        assertThat(run("below/one.plan.yaml")).isZero();
        assertThat(folder.resolve(".gitignore")).doesNotExist();
        assertThat(err.toString(UTF_8)).contains("--gitignore");
        assertThat(run(new Script("", "", "", "", "", "", "no"), "two.plan.yaml"))
                .isZero();
        assertThat(folder.resolve(".gitignore")).doesNotExist();
        assertThat(run(new Script("", "", "", "", "", "", ""), "three.plan.yaml"))
                .isZero();
        assertThat(read(".gitignore")).endsWith("\n*.internal.*\n");
    }

    private int run(String... arguments) throws IOException {
        return run(null, arguments);
    }

    private int run(@Nullable Script script, String... arguments) throws IOException {
        InitCommand command = new InitCommand(() -> {
            if (script == null) {
                throw new AssertionError("asked without a terminal");
            }
            return script;
        });
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                folder,
                Map.of(),
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
                script != null,
                script != null);
        return command.run(Arguments.of(Cli.line("init", command).parseArgs(arguments)), console);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Parsed parsed(String file) throws IOException {
        return PlanParser.parse(file, Files.readAllBytes(folder.resolve(file)));
    }
}
