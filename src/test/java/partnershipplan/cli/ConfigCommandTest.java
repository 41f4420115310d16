package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/config.yaml");

    @TempDir
    Path folder;

    @BeforeEach
    void plans() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("plan.yaml"), "");
        Files.writeString(folder.resolve("drafts/new.plan.yaml"), "");
    }

    private void configure(String text) throws IOException {
        Files.writeString(folder.resolve(".planrc.yaml"), text);
    }

    @Test
    void everyLineHasItsOrigin() throws IOException {
        configure(Files.readString(Path.of("src/test/resources/config/fine/contract.planrc.yaml")));
        Run run = Run.in(folder, "config");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, run.out());
        }
        assertThat(run.out())
                .as("read it, then accept it with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void whatIsPrintedIsAConfiguration() throws IOException {
        configure("extends: strict\nrules: {timeline/overdue: off}\n");
        String printed = Run.in(folder, "config").out();
        configure(printed);
        Run again = Run.in(folder, "config");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out().replaceAll("  #.*", "")).isEqualTo(printed.replaceAll("  #.*", ""));
    }

    @Test
    void withoutAConfigurationTheDefaultsAreToldAsSuch() {
        Run run = Run.in(folder, "config");
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("extends: recommended  # default\n");
        assertThat(run.err()).isEqualTo("no .planrc.yaml holds here; these are the defaults\n");
        assertThat(Run.in(folder, "config", "--quiet").err()).isEmpty();
    }

    @Test
    void forAPlanItTellsWhichOverridesHold() throws IOException {
        configure("""
                overrides:
                  - files: ["drafts/**"]
                    rules: {timeline/overdue: off}
                  - files: ["*.yaml"]
                    rules: {timeline/overdue: error}
                  - files: ["**/new.plan.yaml"]
                    rules: {need/empty: warning}
                """);
        assertThat(Run.in(folder, "config", "drafts/new.plan.yaml").out())
                .startsWith("# Of the overrides, these hold for drafts/new.plan.yaml: no. 1, 3\n");
        assertThat(Run.in(folder, "config", "plan.yaml").out())
                .startsWith("# Of the overrides, these hold for plan.yaml: no. 2\n");
        Files.writeString(folder.resolve("drafts/old.txt"), "");
        Files.writeString(folder.resolve("old.txt"), "");
        assertThat(Run.in(folder, "config", "old.txt").out())
                .startsWith("# Of the overrides, none holds for old.txt\n");
        assertThat(Run.in(folder, "config", "drafts").out()).doesNotContain("Of the overrides");
    }

    @Test
    void wrongConfigurationIsWrongUsageWithItsFindings() throws IOException {
        configure("extends: strickt\nrules:\n  timeline/over-due: off\n");
        Run run = Run.in(folder, "config");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                .planrc.yaml:1:10: error: `extends` cannot be `strickt` [format/value]
                  |
                1 | extends: strickt
                  |          ^^^^^^^ did you mean `strict`? It is one of: recommended, strict, relaxed

                .planrc.yaml:3:3: error: there is no rule `timeline/over-due` [format/reference-unknown]
                  |
                3 |   timeline/over-due: off
                  |   ^^^^^^^^^^^^^^^^^ did you mean `timeline/overdue`?

                plan: mend the configuration first; nothing was done
                """);
    }

    @Test
    void otherNameIsRefused() throws IOException {
        Files.writeString(folder.resolve(".planrc.yml"), "extends: strict\n");
        Run run = Run.in(folder, "config", "plan.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".planrc.yml:1:1: error:").contains("rename the file to `.planrc.yaml`");
        configure("extends: strict\n");
        assertThat(Run.in(folder, "config", "plan.yaml").code()).isEqualTo(2);
    }

    @Test
    void configurationsOfAllInputsAreCheckedAtOnce() throws IOException {
        configure("extends: strickt\n");
        Files.writeString(folder.resolve("drafts/.planrc.yaml"), "packs: [grants]\n");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                System.out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Map.of(),
                Run.CLOCK,
                false,
                false);
        var inputs = new Inputs(console).find(Arguments.ofWords(List.of(".")));
        assertThatThrownBy(() -> Configurations.of(inputs, KnownRules.known(), console))
                .isInstanceOf(UsageException.class);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("\ndrafts/.planrc.yaml:1:9: error:")
                .contains(".planrc.yaml:1:10: error:");
    }

    @Test
    void argumentThatIsNothingIsWrongUsage() {
        assertThat(Run.in(folder, "config", "missing.yaml").code()).isEqualTo(2);
        assertThat(Run.in(folder, "config", "plan.yaml", "drafts").code()).isEqualTo(2);
    }

    @Test
    void configurationThatCannotBeReadIsAFailure() throws IOException {
        Files.createDirectory(folder.resolve(".planrc.yaml"));
        assertThat(Run.in(folder, "config").code()).isEqualTo(3);
    }
}
