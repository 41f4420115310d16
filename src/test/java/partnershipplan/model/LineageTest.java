package partnershipplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.parse.PlanParser;

/** The chain of an agreement holds what comes before and after it, and nothing that is hidden. */
class LineageTest {
    private static final Path FILE = Path.of("src/test/resources/plans/every-key.plan.yaml");

    private static List<String> chain(String plan, Audience audience) {
        List<Agreement> all = Seen.of(
                        PlanParser.parse("p", plan.getBytes(StandardCharsets.UTF_8))
                                .plan(),
                        audience)
                .plan()
                .agreements();
        Lineage lineage = new Lineage(all);
        return lineage.chain(lineage.get("clinic-mou")).stream()
                .map(a -> a.meta().id())
                .toList();
    }

    @Test
    void earlierOnesComeFirst() throws IOException {
        assertThat(chain(Files.readString(FILE), Audience.INTERNAL))
                .containsExactly("clinic-letter", "clinic-mou-2022", "clinic-mou");
    }

    @Test
    void whatIsHiddenIsNoPartOfIt() throws IOException {
        String plan = Files.readString(FILE)
                .replace("  - id: clinic-mou-2022\n", "  - id: clinic-mou-2022\n    visibility: internal\n");
        assertThat(chain(plan, Audience.PARTNERS)).contains("clinic-mou").doesNotContain("clinic-mou-2022");
    }
}
