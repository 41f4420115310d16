package partnershipplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}.'\u2019\\- ]*?)\\s+([\\p{L}\\p{M}'\u2019\\-]{2,})");

    @Test
    void the_last_word_is_the_name_of_the_family() {
        assertThat(FullName.of("Dana  Q. O'Reyes")).isEqualTo(new FullName("Dana  Q.", "O'Reyes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Dana",
                "Dana R",
                "Dana R.",
                " Reyes",
                "Dana Reyes ",
                "Dana\tReyes",
                "Dana\tde Reyes",
                "Dana \t\n Reyes",
                "Dana, Reyes",
                "Dana Reyes, Director",
                "Jose\u0301 Nu\u0301n\u0303ez",
                "Dana R\u0301",
                "\u674e \u5c0f\u9f99",
                "Dana\u00a0Reyes",
                "Dana Reyes\u00a0Li",
                "Mary-Jo van\u2019t Hof",
                "2nd Shift",
                "Shift 2nd",
                "'t Hof",
                "\ud835\udd07ana \ud835\udd07a",
                "Dana \ud835\udd07"
            })
    void it_is_what_a_pattern_would_find(String name) {
        Matcher full = WRITTEN.matcher(name);
        assertThat(FullName.of(name)).isEqualTo(full.matches() ? new FullName(full.group(1), full.group(2)) : null);
    }
}
