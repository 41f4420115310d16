package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the configuration of a plan is looked for. */
class ConfigSearchTest {
    @TempDir
    Path temporary;

    /** The folder of all others; above it a configuration that must never be found. */
    private Path outside;

    private Path project;
    private Path plans;

    @BeforeEach
    void folders() throws IOException {
        outside = temporary.toRealPath();
        project = outside.resolve("project");
        plans = Files.createDirectories(project.resolve("region/plans"));
        Files.writeString(plans.resolve("a.plan.yaml"), "");
    }

    private static void configure(Path folder, String preset) throws IOException {
        Files.writeString(folder.resolve(".planrc.yaml"), "extends: " + preset + "\n");
    }

    /** The line of the preset, as it is printed for a plan from a folder. */
    private static String preset(Path folder, String plan) {
        Run run = Run.in(folder, "config", plan);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("extends:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConfigurationThatCannotBeReadIsNeverPassedOver() throws IOException {
        Files.createDirectory(project.resolve(".git"));
        Path link = Files.createSymbolicLink(plans.resolve(".planrc.yaml"), Path.of("nowhere.yaml"));
        Run run = Run.in(plans, "lint");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("plan: cannot read .planrc.yaml: it is a link to a file that is not there\n");
        Files.delete(link);
        Files.createDirectory(link);
        run = Run.in(plans, "lint");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("plan: cannot read .planrc.yaml: it is a folder\n");
    }

    @Test
    void aNameForStandardInputMayBeTheRootOfAll() {
        Run run = Run.with(project, "", Map.of(), "lint", "-", "--stdin-filename", "/");
        assertThat(run.out()).startsWith("/:1:1: error: this file is empty");
    }

    @Test
    void nearestFolderWins() throws IOException {
        Files.createDirectory(project.resolve(".git"));
        configure(project, "relaxed");
        assertThat(preset(plans, "a.plan.yaml")).startsWith("extends: relaxed");
        configure(plans.getParent(), "strict");
        assertThat(preset(plans, "a.plan.yaml")).startsWith("extends: strict");
        configure(plans, "recommended");
        assertThat(preset(plans, "a.plan.yaml")).isEqualTo("extends: recommended  # .planrc.yaml:1");
        assertThat(preset(plans, "..")).startsWith("extends: strict");
    }

    @Test
    void rootOfTheCheckoutIsLookedAtAndNothingAbove() throws IOException {
        configure(outside, "strict");
        Files.createDirectory(project.resolve(".git"));
        assertThat(preset(outside, "project/region/plans/a.plan.yaml")).isEqualTo("extends: recommended  # default");
        configure(project, "relaxed");
        assertThat(preset(outside, "project/region/plans/a.plan.yaml"))
                .isEqualTo("extends: relaxed  # project/.planrc.yaml:1");
    }

    @Test
    void inAWorktreeGitIsAFile() throws IOException {
        configure(outside, "strict");
        Files.writeString(project.resolve(".git"), "gitdir: elsewhere\n");
        assertThat(preset(outside, "project/region/plans/a.plan.yaml")).isEqualTo("extends: recommended  # default");
    }

    @Test
    void outsideOfACheckoutTheFolderWeAreInIsTheLast() throws IOException {
        configure(outside, "strict");
        assertThat(preset(outside, "project/region/plans/a.plan.yaml")).isEqualTo("extends: strict  # .planrc.yaml:1");
        assertThat(preset(project, "region/plans/a.plan.yaml")).isEqualTo("extends: recommended  # default");
        configure(project, "relaxed");
        assertThat(preset(project, "region/plans/a.plan.yaml")).startsWith("extends: relaxed");
    }

    @Test
    void outsideOfACheckoutAPlanElsewhereHasItsOwnFoldersOnly() throws IOException {
        Path here = Files.createDirectory(outside.resolve("here"));
        configure(project, "strict");
        String plan = "../project/region/plans/a.plan.yaml";
        assertThat(preset(here, plan)).isEqualTo("extends: recommended  # default");
        configure(plans, "relaxed");
        assertThat(preset(here, plan)).startsWith("extends: relaxed");
    }

    @Test
    void planBehindALinkBelongsWhereTheLinkIs() throws IOException {
        Files.createDirectory(project.resolve(".git"));
        configure(project, "relaxed");
        Path elsewhere = Files.createDirectory(outside.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.plan.yaml"), "");
        configure(outside, "strict");
        Files.createSymbolicLink(plans.resolve("linked"), elsewhere);
        Files.createSymbolicLink(plans.resolve("b.plan.yaml"), elsewhere.resolve("b.plan.yaml"));
        assertThat(preset(plans, "linked/b.plan.yaml")).startsWith("extends: relaxed");
        assertThat(preset(plans, "b.plan.yaml")).startsWith("extends: relaxed");
    }

    @Test
    void linkToAConfigurationIsRead() throws IOException {
        configure(outside, "strict");
        Files.createSymbolicLink(plans.resolve(".planrc.yaml"), outside.resolve(".planrc.yaml"));
        assertThat(preset(plans, "a.plan.yaml")).isEqualTo("extends: strict  # .planrc.yaml:1");
    }

    @Test
    void configurationIsReadOnceForAllPlansBelowIt() throws IOException {
        Files.createDirectory(project.resolve(".git"));
        configure(project, "strict");
        Console console = console(project);
        ConfigSearch search = new ConfigSearch(console, KnownRules.known());
        ConfigSearch.Found first = search.find(plans);
        configure(project, "relaxed");
        assertThat(search.find(plans)).isSameAs(first);
        assertThat(search.find(plans.getParent())).isSameAs(first);
        assertThat(search.find(Files.createDirectory(plans.resolve("new")))).isSameAs(first);
    }

    @Test
    void inputsHaveTheirPathsFromTheConfigurationsFolder() throws IOException {
        Files.createDirectory(project.resolve(".git"));
        configure(plans.getParent(), "strict");
        Console console = console(project);
        Inputs.Input plan = new Inputs.Input("a", plans.resolve("a.plan.yaml"), console);
        Inputs.Input named = new Inputs.Input("region/b.yaml", null, console);
        Inputs.Input unnamed = new Inputs.Input("<stdin>", null, console);
        Configurations all = Configurations.of(List.of(plan, named, unnamed), KnownRules.known(), console);
        assertThat(all.of(plan).plan()).isEqualTo("plans/a.plan.yaml");
        assertThat(all.of(named).plan()).isEqualTo("b.yaml");
        assertThat(all.of(named).config()).isSameAs(all.of(plan).config());
        assertThat(all.of(unnamed).plan()).isEmpty();
    }

    private static Console console(Path folder) {
        return new Console(
                InputStream.nullInputStream(), System.out, System.err, folder, Map.of(), Run.CLOCK, false, false);
    }
}
