package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partnershipplan.parse.Reading;

class ConsoleTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @Test
    void theEnvironmentLeavesTheQuickReaderOut() {
        assertThat(in(Map.of()).reading()).isEqualTo(Reading.QUICK);
        assertThat(in(Map.of("PLAN_YAML", "")).reading()).isEqualTo(Reading.QUICK);
        assertThat(in(Map.of("PLAN_YAML", "library")).reading()).isEqualTo(Reading.LIBRARY);
    }

    private static Console in(Map<String, String> environment) {
        return new Console(
                InputStream.nullInputStream(),
                NOWHERE,
                NOWHERE,
                Path.of("").toAbsolutePath(),
                environment,
                Run.CLOCK,
                false,
                false);
    }
}
