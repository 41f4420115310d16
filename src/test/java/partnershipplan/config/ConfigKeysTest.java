package partnershipplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partnershipplan.Documents;
import partnershipplan.format.Type;

/** The page on the configuration knows every key and every level. */
class ConfigKeysTest {
    private static final Path PAGE = Path.of("docs/configuration.md");

    @ParameterizedTest
    @EnumSource
    void everyKeyIsExplainedAndStandsInTheFirstExample(Part part) throws IOException {
        String page = Files.readString(PAGE);
        String example = Documents.examples(PAGE).get(0).text();
        for (String key : part.keys()) {
            assertThat(page).containsPattern("\\| `([a-z_]+: )?" + key + "` \\|");
            assertThat(example).containsPattern("(?m)(^|[\\s{])" + key + ":");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelIsExplained(Level level) throws IOException {
        assertThat(Files.readString(PAGE)).contains("| `" + Type.Choice.text(level) + "` |");
    }
}
