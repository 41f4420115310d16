package partnershipplan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told to type instead. */
class MendsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every: quarterly | every: Annually | `yearly`",
                "every: quarterly | every: semi-annually | `6 months`",
                "due: 2026-12-15 | due: 2026–12–15 | `2026-12-15`",
                "due: 2026-12-15 | due: 2026-02-30 | no such day",
                "{value: 24, | {value:24, | `value: 24`",
                "{value: 24, | {value: 1,500, | without commas",
                "{value: 24, | {value: about 24, | `24`",
                "party: us | party: us and Capital City Shelter | `[us, Capital City Shelter]`",
            })
    void mend(String good, String bad, String mend) throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/broken/fine/minimal.plan.yaml"));
        assertThat(plan).contains(good);
        assertThat(PlanParser.parse("plan.yaml", plan.replace(good, bad).getBytes(StandardCharsets.UTF_8))
                        .findings())
                .anyMatch(finding -> finding.hint().contains(mend));
    }
}
