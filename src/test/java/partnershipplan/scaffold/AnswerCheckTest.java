package partnershipplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\u0000b", "a\u0007b", "a\u0085b", "a\u2028b", "a\uFEFFb", "a\uFFFEb", "a\u007Fb"})
    void invisibleCharactersAreNamed(String name) {
        assertThat(AnswerCheck.organization(name)).contains("invisible character (U+");
    }

    @Test
    void aNameIsOneLine() {
        assertThat(AnswerCheck.organization("a\nb")).contains("one line");
    }

    @Test
    void todoIsAnAnswerForTheOrganizationAlone() {
        assertThat(AnswerCheck.organization("TODO")).isNull();
        assertThat(AnswerCheck.organization("TODO ask")).contains("not answered yet");
        assertThat(partners(List.of("TODO"), List.of())).contains("not answered yet");
    }

    @ParameterizedTest
    @CsvSource({
        "Circle|Circle,        ,               is there twice",
        "Circle|CIRCLE,        ,               is there twice",
        "Circle,               circle,         look like one partner",
        "our own,              ,               is your own organization",
        "Example Food Pantry,  ,               has an example called",
        ",                     example-food-pantry, has an example called",
    })
    void namesThatCannotBeToldApartAreRefused(@Nullable String existing, @Nullable String wanted, String why) {
        assertThat(partners(split(existing), split(wanted))).contains(why);
    }

    private static List<String> split(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split("\\|", -1));
    }

    private static @Nullable String partners(List<String> existing, List<String> wanted) {
        return AnswerCheck.partners(new Answers("Our own", Template.STARTER, named(existing), named(wanted), Set.of()));
    }

    private static List<NamedPartner> named(List<String> names) {
        return names.stream().map(n -> new NamedPartner(n, null)).toList();
    }
}
