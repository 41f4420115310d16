package partnershipplan.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigGlobTest {
    @ParameterizedTest(name = "{0} matches {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.yaml | plan.yaml",
                "*.yaml | plan.yaml",
                "* | plan.yaml",
                "p*n.*ml | plan.yaml",
                "drafts/** | drafts/a.yaml",
                "drafts/** | drafts/deep/er/a.yaml",
                "**/a.yaml | a.yaml",
                "**/a.yaml | x/y/a.yaml",
                "x/**/a.yaml | x/a.yaml",
                "x/**/a.yaml | x/y/z/a.yaml",
                "** | x/y/a.yaml",
                "plan-?.yaml | plan-1.yaml",
                "plan-?.yaml | plan-😀.yaml",
                "año?.yaml | an\u0303o1.yaml",
                "*.{draft,idea}.yaml | a.idea.yaml",
                "{a,b}/{c,d}*.yaml | b/d1.yaml",
                "{drafts/**,**/x}.yaml | drafts/q/r.yaml",
                "a{,b}.yaml | a.yaml",
                "a.b+(c)$.yaml | a.b+(c)$.yaml",
            })
    void matches(String glob, String path) {
        assertThat(Glob.mend(glob)).isNull();
        assertThat(new Glob(glob).matches(path)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not match {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.yaml | a/plan.yaml",
                "plan.yaml | plan.yaml2",
                "plan.yaml | Plan.yaml",
                "*.yaml | a/plan.yaml",
                "*.yaml | plan.yml",
                "drafts/* | drafts/deep/a.yaml",
                "drafts/** | drafts",
                "drafts/** | other/drafts/a.yaml",
                "**/a.yaml | ba.yaml",
                "x/**/a.yaml | x/ya.yaml",
                "plan?yaml | plan/yaml",
                "plan-?.yaml | plan-.yaml",
                "plan.yaml | planxyaml",
                "*.{draft,idea}.yaml | a.idea,draft.yaml",
                "{a,b}.yaml | c.yaml",
                "a.b+(c)$.yaml | a.bb(c)$.yaml",
            })
    void doesNotMatch(String glob, String path) {
        assertThat(new Glob(glob).matches(path)).isFalse();
    }

    @Test
    void noPatternIsSlow() {
        Glob glob = new Glob("**/".repeat(200) + "*a".repeat(200) + "{b,c}");
        String path = "a/".repeat(200) + "a".repeat(2_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(glob.matches(path)).isFalse());
    }
}
