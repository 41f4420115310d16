package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.Documents;
import partnershipplan.config.ConfigParser;
import partnershipplan.config.EffectiveYaml;
import partnershipplan.config.ParsedConfig;
import partnershipplan.config.Preset;
import partnershipplan.format.Type;
import partnershipplan.parse.Reading;

/** The page on the configuration is true. */
class ConfigurationPageTest {
    private static final Path PAGE = Path.of("docs/configuration.md");

    static List<Documents.Example> examples() throws IOException {
        return Documents.examples(PAGE).stream()
                .filter(example -> example.language().equals("yaml"))
                .toList();
    }

    private static ParsedConfig parse(String text) {
        return ConfigParser.parse(
                ".planrc.yaml", text.getBytes(StandardCharsets.UTF_8), KnownRules.known(), Reading.QUICK);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAConfiguration(Documents.Example example) {
        assertThat(parse(example.text()).findings()).isEmpty();
    }

    @Test
    void everyPackAndPresetIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        for (String pack : KnownRules.known().packs()) {
            assertThat(page).contains("| `" + pack + "` |");
        }
        for (Preset preset : Preset.values()) {
            assertThat(page).contains("| `" + Type.Choice.text(preset) + "`");
        }
    }

    @Test
    void everyOptionOfARuleIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        KnownRules.known()
                .rules()
                .forEach((rule, options) -> options.keySet()
                        .forEach(option -> assertThat(page)
                                .contains("| [`" + rule + "`](rules/" + rule + ".md) | `" + option + "` |")));
    }

    @Test
    void printedConfigurationIsAsThePageShowsIt() throws IOException {
        String said = examples().get(1).text();
        String printed = Documents.examples(PAGE).stream()
                .filter(example -> example.language().equals("text"))
                .map(Documents.Example::text)
                .filter(text -> text.contains("# default"))
                .findFirst()
                .orElseThrow();
        assertThat(EffectiveYaml.of(Objects.requireNonNull(parse(said).config())))
                .isEqualTo(printed);
    }
}
