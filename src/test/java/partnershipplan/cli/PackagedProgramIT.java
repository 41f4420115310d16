package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with its libraries, run as a process of its own. */
class PackagedProgramIT {
    private static final Path EXAMPLE = Path.of("examples/worksheet.plan.yaml").toAbsolutePath();

    @TempDir
    Path folder;

    private Packaged.Outcome plan(String... arguments) throws IOException, InterruptedException {
        return new Packaged(folder, EXAMPLE, Map.of()).plan(arguments);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(plan("--version").out()).matches("plan \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void readsStandardInput() throws Exception {
        Packaged.Outcome outcome = plan("validate", "-");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("1 plan checked");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void publishesInEveryForm() throws Exception {
        Packaged.Outcome outcome = plan("render", "-", "--stdin-filename", "harbor.plan.yaml");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("harbor.internal.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(read("harbor.internal.html")).contains("font/woff2");
        assertThat(read("harbor.internal.md")).startsWith("# ");
    }

    @Test
    void endsWithTheDocumentedCodes() throws Exception {
        Files.writeString(folder.resolve("bad.plan.yaml"), "format: partnership-plan/1\n");
        assertThat(plan("validate", "bad.plan.yaml").code()).isEqualTo(1);
        assertThat(plan("validate", "nowhere").code()).isEqualTo(2);
        assertThat(plan("render", "-", "-o", "/proc/none").code()).isEqualTo(3);
    }
}
