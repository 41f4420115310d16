package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void organizationKeepsTheIdItIsGiven() throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/broken/fine/minimal.plan.yaml"));
        Files.writeString(
                folder.resolve("plan.yaml"), plan.replace("organization:\n", "organization:\n  id: harborlight-inc\n"));
        Run run = Run.in(folder, "export", "--to", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"id\" : \"harborlight-inc\"");
    }
}
