package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.Documents;
import picocli.CommandLine.Model.OptionSpec;

/** The commands are as the pages say, and what the pages show is what the program prints. */
class DocumentedCommandsTest {
    private static final Path README = Path.of("README.md");
    private static final Path PAGE = Path.of("docs/cli.md");
    private static final Path TEMPLATES = Path.of("docs/templates.md");
    private static final Path WORKSHEET = Path.of("examples/worksheet.plan.yaml");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    /** A command line of a page. */
    record Shown(Documents.Example example, String line) {
        @Override
        public String toString() {
            return example + ": " + line;
        }
    }

    static List<Shown> commandLines() throws IOException {
        List<Shown> lines = new ArrayList<>();
        for (Path page : Documents.pages()) {
            for (Documents.Example example : Documents.examples(page)) {
                if (example.language().equals("sh")) {
                    example.text()
                            .lines()
                            .filter(line -> line.matches("(\\./)?plan .*"))
                            .forEach(line -> lines.add(new Shown(example, line)));
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void everyCommandLineRuns(Shown shown) throws IOException {
        String line =
                shown.line().replaceFirst(" #.*", "").replaceFirst(" > .*", "").replaceFirst("^(\\./)?plan ", "");
        boolean init = line.startsWith("init");
        if (!init) {
            furnish();
        }
        if (line.startsWith("diff") || line.startsWith("merge-driver")) {
            history();
        }
        String stdin = "";
        int redirect = line.indexOf(" < ");
        if (redirect >= 0) {
            stdin = Files.readString(folder.resolve(line.substring(redirect + 3).strip()));
            line = line.substring(0, redirect);
        }
        Run run = Run.with(folder, stdin, Map.of(), words(line));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    /** What the command lines of the pages take for granted. */
    private void furnish() throws IOException {
        Path examples = Files.createDirectory(folder.resolve("examples"));
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, examples.resolve(file.getFileName()));
            }
        }
        Files.copy(WORKSHEET, folder.resolve("plan.yaml"));
        Files.copy(WORKSHEET, folder.resolve("harbor.plan.yaml"));
        Files.createDirectory(folder.resolve("my-templates"));
        Files.createDirectory(folder.resolve("templates"));
    }

    /** A few revisions, and what git hands to a merge driver. */
    private void history() throws IOException {
        String plan = Files.readString(WORKSHEET);
        for (String name : List.of("old.plan.yaml", "new.plan.yaml", "base.yaml", "ours.yaml", "theirs.yaml")) {
            Files.writeString(folder.resolve(name), plan);
        }
        Repository repository = Repository.in(folder);
        for (int i = 0; i < 4; i++) {
            repository.commit("harbor.plan.yaml", plan);
        }
    }

    @Test
    void everyCommandAndOptionIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        String common = section(page, "For every command");
        for (String name : Commands.NAMES) {
            String section = section(page, "plan " + name);
            for (OptionSpec option : options(name)) {
                assertThat(section + common).as("plan " + name).contains("`" + option.longestName());
            }
        }
    }

    private static String section(String page, String title) {
        assertThat(page).contains("\n## " + title + "\n");
        String from = page.substring(page.indexOf("\n## " + title + "\n") + 4);
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }

    private static List<OptionSpec> options(String name) {
        return Cli.line(name, java.util.Objects.requireNonNull(Commands.named(name)))
                .getCommandSpec()
                .options();
    }

    @Test
    void everyOptionThatIsExplainedExists() throws IOException {
        Set<String> known = new HashSet<>(Set.of("--version"));
        Commands.NAMES.forEach(name -> options(name).forEach(option -> known.addAll(List.of(option.names()))));
        for (Path page : List.of(README, PAGE, TEMPLATES)) {
            assertThat(OPTION.matcher(Files.readString(page)).results().map(MatchResult::group))
                    .as(page.toString())
                    .isSubsetOf(known);
        }
    }

    @Test
    void findingsAreAsTheReadmeShowsThem() throws IOException {
        harbor("due: 2027-02-26", "due: 2/26/2027");
        assertThat(Files.readString(README)).contains(shown("validate"));
        harbor("Keep one advocate in touch with each client for the whole stay.", "Share case updates as needed.");
        assertThat(Files.readString(README)).contains(shown("lint"));
    }

    /** What a command prints of the changed example, as the pages show it. */
    private String shown(String command) {
        return "```console\n$ ./plan " + command + " harbor.plan.yaml\n"
                + Run.in(folder, command, "harbor.plan.yaml").out() + "```";
    }

    @Test
    void findingsAreAsTheCommandLinePageShowsThem() throws IOException {
        harbor("due: 2027-02-26", "due: 2/26/2027");
        String text = Run.in(folder, "validate", "harbor.plan.yaml").out();
        String json = Run.in(folder, "validate", "harbor.plan.yaml", "--format", "json")
                .out();
        assertThat(Files.readString(PAGE))
                .contains("```text\n" + text.substring(0, text.indexOf("\n\n") + 1) + "```")
                .contains("```json\n" + json + "```");
    }

    @Test
    void exportIsAsTheCommandLinePageShowsIt() throws IOException {
        harbor();
        String json =
                Run.in(folder, "export", "harbor.plan.yaml", "--to", "json").out();
        String shown = Documents.examples(PAGE).stream()
                .filter(example -> example.text().startsWith("\"id\""))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(json.lines().map(String::strip))
                .containsSubsequence(shown.lines().toList());
    }

    @Test
    void misspelledNameInATemplateIsToldAsTheTemplatesPageShowsIt() throws IOException {
        harbor();
        Path own = Files.createDirectory(folder.resolve("my-templates"));
        String template = Files.readString(Path.of("templates/plan.html.mustache"));
        Files.writeString(own.resolve("plan.html.mustache"), template.replace("<h1>{{title}}", "<h1>{{titel}}"));
        Run run = Run.in(folder, "render", "harbor.plan.yaml", "--templates", "my-templates", "--to", "html");
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(TEMPLATES)).contains("```text\n" + run.err() + "```");
    }

    /** The worksheet's plan, in which some words are replaced by others. */
    private void harbor(String... slips) throws IOException {
        String text = Files.readString(WORKSHEET);
        for (int i = 0; i < slips.length; i += 2) {
            assertThat(text).contains(slips[i]);
            text = text.replace(slips[i], slips[i + 1]);
        }
        Files.writeString(folder.resolve("harbor.plan.yaml"), text);
    }
}
