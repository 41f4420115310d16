package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code render --check} says which published copies are not what the plan gives. */
class RenderCheckTest {
    private static final List<String> FORMS = List.of("--to", "md,html,pdf,docx");

    /** Ten days before the day of the tests, with an hour of its own. */
    private static final Map<String, String> EARLIER = Map.of("SOURCE_DATE_EPOCH", "1763000123");

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.copy(Path.of("examples/worksheet.plan.yaml"), folder.resolve("w.plan.yaml"));
    }

    private Run run(Map<String, String> environment, String... more) {
        List<String> arguments = new ArrayList<>(List.of("render"));
        arguments.addAll(FORMS);
        arguments.addAll(Arrays.asList(more));
        return Run.with(folder, "", environment, arguments.toArray(String[]::new));
    }

    @Test
    void copiesAreFreshHoweverMuchLaterTheyAreChecked() {
        for (String document : List.of("plan", "summary", "status")) {
            assertThat(run(EARLIER, "--document", document).code()).isZero();
            Run check = run(Map.of(), "--document", document, "--check");
            assertThat(check.out()).startsWith("up to date: ");
            assertThat(check.code()).isZero();
        }
    }

    @Test
    void whoAsksForADayGetsIt() {
        run(EARLIER);
        assertThat(run(Map.of(), "--check", "--today", "2026-11-23").code()).isEqualTo(1);
        assertThat(run(EARLIER, "--check").code()).isZero();
    }

    @Test
    void whatIsMissingOrStaleIsNamedAndNothingIsWritten() throws IOException {
        run(EARLIER);
        Path plan = folder.resolve("w.plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("Sign the MOU", "Sign it"));
        Files.delete(folder.resolve("w.internal.pdf"));
        byte[] html = Files.readAllBytes(folder.resolve("w.internal.html"));
        Run check = run(Map.of(), "--check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out().lines())
                .hasSize(4)
                .contains("w.internal.pdf: missing")
                .contains("w.internal.docx: stale: the plan now gives another copy");
        assertThat(check.err()).contains("without --check");
        assertThat(folder.resolve("w.internal.pdf")).doesNotExist();
        assertThat(folder.resolve("w.internal.html")).hasBinaryContent(html);
    }

    @Test
    void howAnotherComputerPacksAndEndsLinesDoesNotMatter() throws IOException {
        run(EARLIER);
        Path word = folder.resolve("w.internal.docx");
        Files.write(word, repacked(Files.readAllBytes(word)));
        Path text = folder.resolve("w.internal.md");
        Files.writeString(text, Files.readString(text).replace("\n", "\r\n"));
        assertThat(run(Map.of(), "--check").out()).startsWith("up to date");
    }

    @Test
    void aCopyThatWasCutShortIsStale() throws IOException {
        run(EARLIER);
        for (String form : List.of("md", "html", "pdf", "docx")) {
            Path file = folder.resolve("w.internal." + form);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 40));
        }
        assertThat(run(Map.of(), "--check").out().lines()).hasSize(4).allMatch(line -> line.contains("stale"));
    }

    @Test
    void aPlanWithErrorsIsToldAndChecksNothing() throws IOException {
        run(EARLIER);
        Files.writeString(folder.resolve("w.plan.yaml"), "format: x\n");
        Run check = run(Map.of(), "--check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsWrongUsage() {
        assertThat(Run.in(folder, "render", "--check", "--to", "md", "-o", "-").code())
                .isEqualTo(2);
        assertThat(Run.in(folder, "render", "--check", "--watch").code()).isEqualTo(2);
    }

    private static byte[] repacked(byte[] word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.setLevel(entry.getName().startsWith("docProps") ? 0 : 1);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.readAllBytes());
            }
        }
        assertThat(bytes.toByteArray()).isNotEqualTo(word);
        return bytes.toByteArray();
    }
}
