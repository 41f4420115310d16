package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of {@code plan lint} without findings says which rules ran. */
class LintCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.copy(Path.of("examples/shelter-mous.plan.yaml"), folder.resolve("mous.plan.yaml"));
    }

    @Test
    void packs_with_rules_are_named() throws IOException {
        assertThat(clean()).isEqualTo(line("packs worksheet, agreements, confidentiality, privacy and language"));
        assertThat(clean("--pack", "us-grants"))
                .isEqualTo(line("packs worksheet, agreements, us-grants, confidentiality, privacy and language"));
    }

    @Test
    void a_pack_that_is_asked_for_and_has_no_rules_is_not_named() throws IOException {
        assertThat(clean("--pack", "coalition", "--pack", "privacy"))
                .isEqualTo(line("packs worksheet, agreements, confidentiality, privacy and language"));
    }

    @Test
    void chosen_rules_are_named_in_place_of_packs() throws IOException {
        assertThat(clean("--rule", "need/empty")).isEqualTo(line("rule need/empty"));
        assertThat(clean("--rule", "timeline/overdue", "--rule", "need/empty"))
                .isEqualTo(line("rules need/empty and timeline/overdue"));
    }

    @Test
    void a_plan_without_agreements_is_not_asked_for_them() throws IOException {
        Files.copy(Path.of("examples/informal-network.plan.yaml"), folder.resolve("informal.plan.yaml"));
        Run run = Run.in(folder, "lint", "--today", "2026-11-23", "informal.plan.yaml");
        assertThat(run.out()).isEqualTo(line("packs worksheet, privacy and language"));
    }

    @Test
    void in_the_example_of_a_subgrant_nothing_is_found_however_strictly_it_is_read() throws IOException {
        Files.delete(folder.resolve("mous.plan.yaml"));
        Files.copy(Path.of("examples/subgrant.plan.yaml"), folder.resolve("subgrant.plan.yaml"));
        Files.writeString(folder.resolve(".planrc.yaml"), "extends: strict\n");
        assertThat(clean("--pack", "us-grants", "--fail-on", "info"))
                .isEqualTo(line("packs worksheet, agreements, us-grants, confidentiality, privacy and language"));
    }

    @Test
    void the_configuration_says_which_clauses_an_agreement_must_have() throws IOException {
        Files.writeString(
                folder.resolve(".planrc.yaml"),
                "rules: {agreement/clause-missing: {severity: error, clauses: [termination, insurance]}}\n");
        Run run = Run.in(folder, "lint", "--today", "2026-11-23", "--format", "concise");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(3)
                .allMatch(line -> line.contains(" error: ") && line.contains("the plan shows no clause `insurance`."));
    }

    private String clean(String... options) throws IOException {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "lint";
        arguments[1] = "--today";
        arguments[2] = "2026-11-23";
        System.arraycopy(options, 0, arguments, 3, options.length);
        Run run = Run.in(folder, arguments);
        assertThat(run.code()).isZero();
        return run.out();
    }

    private static String line(String rules) {
        return "1 plan checked: everything validate checks, and the " + rules + ". Nothing found.\n";
    }
}
