package partnershipplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.overlay.ShippedFile;

/** A template that was copied out and not changed changes no byte of any document. */
class EjectedTemplatesTest {
    @TempDir
    Path folder;

    static List<Path> plans() throws IOException {
        return NothingLostTest.plans();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void renderTheSameBytes(Path file) throws IOException {
        for (ShippedFile shipped : ShippedFile.values()) {
            Path to = folder.resolve(shipped.path);
            Files.createDirectories(to.getParent());
            Files.write(to, shipped.bytes());
        }
        Seen seen = Seen.of(
                PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan(), Audience.INTERNAL);
        for (Form form : Form.values()) {
            assertThat(render(folder, seen, form)).as(form.ending()).isEqualTo(render(null, seen, form));
        }
    }

    private static byte[] render(Path overlay, Seen seen, Form form) {
        return new Renderer(overlay)
                .render(seen, form, LocalDate.of(2026, 11, 23), Instant.EPOCH)
                .bytes();
    }
}
