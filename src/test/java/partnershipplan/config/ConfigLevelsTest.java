package partnershipplan.config;

import static org.assertj.core.api.Assertions.assertThat;
import static partnershipplan.finding.Severity.ERROR;
import static partnershipplan.finding.Severity.INFO;
import static partnershipplan.finding.Severity.WARNING;

import org.junit.jupiter.api.Test;

/** How bad a finding is, by preset, rules and overrides. */
class ConfigLevelsTest {
    private static final String RULE = "timeline/overdue";

    private static Levels levels(String config, String plan) {
        return Configs.config(config).levels(plan);
    }

    @Test
    void withoutAConfigurationARuleHasItsOwnSeverities() {
        Levels levels = Config.DEFAULT.levels("plan.yaml");
        assertThat(levels.severity(RULE, ERROR)).isEqualTo(ERROR);
        assertThat(levels.severity(RULE, WARNING)).isEqualTo(WARNING);
        assertThat(levels.severity(RULE, INFO)).isEqualTo(INFO);
        assertThat(levels.level(RULE)).isNull();
        assertThat(Configs.config("extends: recommended\n").levels("plan.yaml")).isEqualTo(levels);
    }

    @Test
    void strictIsOneStepUp() {
        Levels levels = levels("extends: strict\n", "plan.yaml");
        assertThat(levels.severity(RULE, ERROR)).isEqualTo(ERROR);
        assertThat(levels.severity(RULE, WARNING)).isEqualTo(ERROR);
        assertThat(levels.severity(RULE, INFO)).isEqualTo(WARNING);
    }

    @Test
    void relaxedIsOneStepDownButForErrors() {
        Levels levels = levels("extends: relaxed\n", "plan.yaml");
        assertThat(levels.severity(RULE, ERROR)).isEqualTo(ERROR);
        assertThat(levels.severity(RULE, WARNING)).isEqualTo(INFO);
        assertThat(levels.severity(RULE, INFO)).isNull();
    }

    @Test
    void levelThatIsSetHoldsForAllFindingsOfTheRuleWhateverThePreset() {
        for (String preset : new String[] {"recommended", "strict", "relaxed"}) {
            String config = "extends: " + preset + "\nrules: {timeline/overdue: warning, need/empty: off}\n";
            Levels levels = levels(config, "plan.yaml");
            assertThat(levels.severity(RULE, ERROR)).isEqualTo(WARNING);
            assertThat(levels.severity(RULE, INFO)).isEqualTo(WARNING);
            assertThat(levels.severity("need/empty", ERROR)).isNull();
            assertThat(levels.level("need/empty")).isEqualTo(Level.OFF);
        }
    }

    @Test
    void lastOverrideThatMatchesWins() {
        String config = """
                rules: {timeline/overdue: info}
                overrides:
                  - files: ["drafts/**"]
                    rules: {timeline/overdue: off, need/empty: warning}
                  - files: ["**/final.plan.yaml", "never.yaml"]
                    rules: {timeline/overdue: error}
                """;
        assertThat(levels(config, "plan.yaml").level(RULE)).isEqualTo(Level.INFO);
        assertThat(levels(config, "drafts/a.plan.yaml").level(RULE)).isEqualTo(Level.OFF);
        assertThat(levels(config, "drafts/final.plan.yaml").level(RULE)).isEqualTo(Level.ERROR);
        assertThat(levels(config, "drafts/final.plan.yaml").level("need/empty")).isEqualTo(Level.WARNING);
        assertThat(levels(config, "final.plan.yaml").level("need/empty")).isNull();
    }

    @Test
    void overrideOfAnOptionLeavesTheLevel() {
        String config = """
                rules:
                  agreement/clause-missing: {severity: error, clauses: [termination, amendment]}
                overrides:
                  - files: ["drafts/**"]
                    rules: {agreement/clause-missing: {clauses: notices}}
                  - files: ["old/**"]
                    rules: {agreement/clause-missing: info}
                """;
        String rule = "agreement/clause-missing";
        assertThat(levels(config, "plan.yaml").option(rule, "clauses")).containsExactly("termination", "amendment");
        assertThat(levels(config, "drafts/a.yaml").option(rule, "clauses")).containsExactly("notices");
        assertThat(levels(config, "drafts/a.yaml").level(rule)).isEqualTo(Level.ERROR);
        assertThat(levels(config, "old/a.yaml").option(rule, "clauses")).containsExactly("termination", "amendment");
        assertThat(levels(config, "old/a.yaml").level(rule)).isEqualTo(Level.INFO);
        assertThat(levels(config, "plan.yaml").option(RULE, "clauses")).isNull();
    }
}
