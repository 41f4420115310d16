package partnershipplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import partnershipplan.model.Plan;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** Plans for tests of exports. */
public final class Plans {
    private Plans() {}

    /** The plan of a text, which must be one. */
    public static Plan of(String text) {
        Parsed parsed = PlanParser.parse("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isEmpty();
        return parsed.plan();
    }

    /** The plan of a file. */
    public static Plan at(String path) throws IOException {
        return of(Files.readString(Path.of(path)));
    }
}
