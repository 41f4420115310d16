package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void listTellsWhoseEachTemplateIs() throws IOException {
        write("own/style/pdf.css", "");
        write(".planrc.yaml", "templates: own/\n");
        Run run = Run.in(folder, "templates", "list");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("plan.html.mustache   shipped            the HTML document and, on pages, the PDF\n")
                .contains("style/pdf.css        own/style/pdf.css  how the PDF looks\n");
        assertThat(run.err()).isEqualTo("version 1 of the view; your folder: own\n");
    }

    @Test
    void whatIsEjectedIsTheShippedFileToTheByte() throws IOException {
        Run run = Run.in(folder, "templates", "eject", "plan.html", "screen.css");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("wrote templates/plan.html.mustache\nwrote templates/style/screen.css\n");
        assertThat(run.err()).contains("plan templates check templates");
        assertThat(read("templates/plan.html.mustache"))
                .isEqualTo(Files.readString(Path.of("templates/plan.html.mustache")));
        try (Stream<Path> files = Files.walk(folder.resolve("templates"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
        assertThat(Run.in(folder, "templates", "check").code()).isZero();
    }

    @Test
    void ejectNeedsNoNameAndGoesWhereTheConfigurationSays() throws IOException {
        write(".planrc.yaml", "templates: own/\n");
        assertThat(Run.in(folder, "templates", "eject", "-q").err()).isEmpty();
        assertThat(read("own/style/word.xml")).isEqualTo(Files.readString(Path.of("templates/style/word.xml")));
        assertThat(Run.in(folder, "templates", "check").out()).contains("templates checked: ");
    }

    @Test
    void whatIsThereIsRefusedAllAtOnceAndNothingIsWritten() throws IOException {
        write("templates/plan.md.mustache", "mine");
        write("templates/style/pdf.css", "mine");
        Run run = Run.in(folder, "templates", "eject");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("replaces it): templates/plan.md.mustache, templates/style/pdf.css\n");
        assertThat(folder.resolve("templates/plan.html.mustache")).doesNotExist();
        assertThat(Run.in(folder, "templates", "eject", "--force").code()).isZero();
        assertThat(read("templates/plan.md.mustache")).isNotEqualTo("mine");
    }

    @Test
    void aNoteOfSomeoneElsesIsNotReplaced() throws IOException {
        write("templates/ejected.txt", "my own list");
        Run run = Run.in(folder, "templates", "eject", "pdf.css");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("templates/ejected.txt");
        assertThat(read("templates/ejected.txt")).isEqualTo("my own list");
    }

    @Test
    void checkFindsASlipWhereItStands() throws IOException {
        write("mine/plan.md.mustache", "\n  {{titel}}\n");
        Run run = Run.in(folder, "templates", "check", "mine");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                        mine/plan.md.mustache:1:1: info: nothing tells from which shipped version this file was made [template/origin-unknown]
                        """).contains("""
                        mine/plan.md.mustache:2:3: error: the template names `titel`, which is not there [template/name-unknown]
                          |
                        2 |   {{titel}}
                          |   ^^^^^^^^^ did you mean `title`?
                        """).endsWith("1 error, 1 info in 1 template.\n");
    }

    @Test
    void checkTellsWhenTheShippedOneHasChanged() throws IOException {
        Run.in(folder, "templates", "eject", "block.md");
        String note = read("templates/ejected.txt");
        write("templates/ejected.txt", note.replaceAll("[0-9a-f]{16}", "0123456789abcdef"));
        write("templates/block.md.mustache", read("templates/block.md.mustache") + "\n");
        Run drift = Run.in(folder, "templates", "check", "--format", "concise");
        assertThat(drift.code()).isEqualTo(1);
        assertThat(drift.out()).contains("warning: the shipped block.md.mustache has changed since this copy was made");
        assertThat(Run.in(folder, "templates", "check", "--accept").code()).isZero();
        assertThat(read("templates/ejected.txt")).isEqualTo(note);
        assertThat(Run.in(folder, "templates", "check").code()).isZero();
    }

    @Test
    void wrongUsageIsTold() {
        for (List<String> wrong : List.of(
                List.of("templates"),
                List.of("templates", "lst"),
                List.of("templates", "list", "plan.md"),
                List.of("templates", "list", "--accept"),
                List.of("templates", "eject", "plan.odt"),
                List.of("templates", "eject", "--templates", "."),
                List.of("templates", "check"),
                List.of("templates", "check", "nowhere"))) {
            Run run = Run.in(folder, wrong.toArray(new String[0]));
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
        assertThat(Run.in(folder, "templates", "lst").err()).contains("did you mean list?");
        assertThat(Run.in(folder, "templates", "eject", "pln.html").err()).contains("plan.html.mustache");
    }
}
