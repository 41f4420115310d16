package partnershipplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.source.Node;

/** What is printed says the same as what was read, and where each line of it came from. */
class EffectiveConfigTest {
    static List<Path> fine() throws IOException {
        return Configs.in("fine");
    }

    @ParameterizedTest
    @MethodSource("fine")
    void whatIsPrintedIsReadBackAsTheSame(Path file) throws IOException {
        Config config = Configs.config(Files.readString(file));
        Config again = Configs.config(EffectiveYaml.of(config));
        assertThat(said(again)).isEqualTo(said(config));
        for (int i = 0; i < config.customRules().size(); i++) {
            assertThat(shape(again.customRules().get(i).then()))
                    .isEqualTo(shape(config.customRules().get(i).then()));
        }
    }

    private static List<Object> said(Config config) {
        return List.of(
                config.preset(),
                String.valueOf(config.packs()),
                config.rules(),
                config.overrides(),
                config.services(),
                String.valueOf(config.templates()),
                config.customRules().stream()
                        .map(rule -> List.of(
                                rule.id(),
                                rule.severity(),
                                rule.message(),
                                rule.given().text()))
                        .toList());
    }

    /** A tree without its places; what stands in quotes is text, and what does not may be a number. */
    private static Object shape(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> List.of(entry.key().text(), shape(entry.value())))
                    .toList();
        }
        if (node instanceof Node.Sequence sequence) {
            return List.of(
                    "list",
                    sequence.items().stream().map(EffectiveConfigTest::shape).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return (scalar.plain() ? "plain " : "quoted ") + scalar.text();
    }

    @Test
    void everyLineNamesThePlaceWhereItWasSaid() {
        String printed = EffectiveYaml.of(Configs.config("""
                # why
                rules:
                  timeline/overdue: off

                  need/empty: {severity: error}
                custom_rules:
                  - id: harborlight/board-approval
                    message: >
                      An MOU needs
                      the board.
                    given: $.agreements[*]
                    then: {required: [approval]}
                """));
        assertThat(printed).isEqualTo("""
                # Rules that are not named here have their own severities.  # recommended
                # packs: each plan has those that fit it  # default
                extends: recommended  # default
                rules:  # .planrc.yaml:2
                  timeline/overdue: off  # .planrc.yaml:3
                  need/empty:  # .planrc.yaml:5
                    severity: error  # .planrc.yaml:5
                custom_rules:  # .planrc.yaml:6
                  - id: harborlight/board-approval  # .planrc.yaml:7
                    severity: warning  # default
                    message: "An MOU needs the board.\\n"  # .planrc.yaml:8
                    given: $.agreements[*]  # .planrc.yaml:11
                    then:  # .planrc.yaml:12
                      required:  # .planrc.yaml:12
                        - approval  # .planrc.yaml:12
                """);
    }

    @Test
    void presetIsToldWithWhatItDoes() {
        assertThat(EffectiveYaml.of(Configs.config("extends: strict\npacks: []\n")))
                .isEqualTo("""
                # Rules that are not named here weigh more: info is a warning, a warning is an error.  # strict
                extends: strict  # .planrc.yaml:1
                packs: []  # .planrc.yaml:2
                """);
        assertThat(EffectiveYaml.of(Configs.config("extends: relaxed\n")))
                .contains("a warning is info, and info is not told.  # relaxed\n");
    }
}
