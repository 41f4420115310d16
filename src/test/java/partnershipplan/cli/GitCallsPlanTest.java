package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** git itself, set up as the page on git says, tells changes in words and merges item by item. */
class GitCallsPlanTest {
    private static final String LAST = "    after: [draft-mou]\n";

    @TempDir
    Path folder;

    private String plan = "";
    private Repository repository;

    @BeforeEach
    void setUp() throws IOException {
        plan = Files.readString(Path.of("examples/worksheet.plan.yaml"));
        Path program = folder.resolve("plan.sh");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '"
                        + System.getProperty("java.class.path") + "' partnershipplan.cli.Main \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path checkout = Files.createDirectory(folder.resolve("a checkout"));
        repository = Repository.in(checkout);
        configure(program);
        Files.writeString(checkout.resolve(".gitattributes"), "*.plan.yaml diff=plan merge=plan\n");
        repository.commit("a b.plan.yaml", plan);
    }

    /** The lines of the page, with the program where it is. */
    private void configure(Path program) throws IOException {
        String page = Files.readString(Path.of("docs/git.md"));
        for (String line :
                new String[] {"diff.plan.command \"plan diff\"", "merge.plan.driver \"plan merge-driver %O %A %B %P\""
                }) {
            assertThat(page).contains("git config " + line);
            String[] words = line.replace("\"", "").split(" ", 2);
            repository.git("config", words[0], "'" + program + "'" + words[1].substring("plan".length()));
        }
    }

    @Test
    void a_diff_is_told_in_sentences() throws IOException {
        write(plan.replace("stage: contacted", "stage: negotiating"));

        assertThat(repository.git("diff")).isEqualTo("""
                a b.plan.yaml
                Goal of the Partnership(s)
                  ~ Capital City Shelter: stage: contacted → negotiating

                """);
    }

    @Test
    void a_file_that_is_no_plan_is_told_by_lines() throws IOException {
        write(plan.replace("stage: contacted", "stage: soon"));

        assertThat(repository.git("diff")).contains("\n-    stage: contacted\n+    stage: soon\n");
    }

    @Test
    void a_plan_that_came_or_went_is_told() throws IOException {
        Files.move(
                repository.folder().resolve("a b.plan.yaml"),
                repository.folder().resolve("c.plan.yaml"));
        repository.git("add", "-A");

        assertThat(repository.git("diff", "--cached", "--no-renames"))
                .contains("a b.plan.yaml\n  this plan is gone\n")
                .contains("c.plan.yaml\n  a new plan\n");
        assertThat(repository.git("diff", "--cached", "-M")).contains("c.plan.yaml\nNothing changed.\n");
    }

    @Test
    void a_merge_takes_what_two_people_added_at_one_place() throws IOException {
        repository.git("checkout", "-q", "-b", "theirs");
        repository.commit("a b.plan.yaml", plan.replace(LAST, LAST + task("two")));
        repository.git("checkout", "-q", "-");
        repository.commit("a b.plan.yaml", plan.replace(LAST, LAST + task("one")));

        repository.git("merge", "-q", "--no-edit", "theirs");

        assertThat(Files.readString(repository.folder().resolve("a b.plan.yaml")))
                .isEqualTo(plan.replace(LAST, LAST + task("one") + task("two")));
    }

    private static String task(String id) {
        return "  - {id: " + id + ", task: Do " + id + ", owner: Program Manager, due: 2027-07-01}\n";
    }

    private void write(String text) throws IOException {
        Files.writeString(repository.folder().resolve("a b.plan.yaml"), text);
    }
}
