package partnershipplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSieveTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTNER | Harborlight Center     | we ask HARBORLIGHT CENTER for help
            PARTNER | Harborlight Center     | the harborlight%20center.pdf
            PARTNER | Harborlight Center     | harborlight_-centers
            PARTNER | Harbor & Co            | harbor and co
            PARTNER | https://www.harbor.org | see http://harbor.org
            PERSON  | (555) 867-0110         | call +555.8670110
            PERSON  | +1 555 867 0110        | call 1-555-867-0110
            PLACE   | 48B Alder Street       | at 48b alder st
            PLACE   | 9 N. Elm Street        | at 9 North Elm
            PERSON  | robin@x.example        | robin at x.example
            FAMILY  | Samplova               | Ms. Samplova
            PARTNER | O'Brien House          | the OBrien house
            PARTNER | Irene House            | ıRENE house
            PARTNER | Ángel House            | anything
            PARTNER | «»                     | anything
            """)
    void may_have(HiddenNames.Kind kind, String name, String text) {
        assertThat(found(kind, name, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTNER | Harborlight Center | theharborlight center, the harbor
            PARTNER | Harborlight Center | we ask HARBORLIGHT for help, at the center
            PERSON  | (555) 867-0110     | call 555-867-0111, within 5 days
            PLACE   | 48B Alder Street   | 148b alder, 48 beds, 48b of them
            """)
    void has_not(HiddenNames.Kind kind, String name, String text) {
        assertThat(found(kind, name, text)).isFalse();
    }

    /** What a pattern takes for a name, however it is written, is never sieved out. */
    @Test
    void lets_every_spelling_pass() {
        int spellings = 0;
        for (Map.Entry<String, HiddenNames.Kind> name : NAMES.entrySet()) {
            Pattern pattern = NamePattern.any(List.of(NamePattern.loose(name.getKey(), name.getValue())));
            for (String joint : JOINTS) {
                for (String written : List.of(
                        name.getKey(),
                        name.getKey().toUpperCase(Locale.ROOT),
                        name.getKey().toLowerCase(Locale.ROOT),
                        name.getKey()
                                .replace("Street", "St.")
                                .replace("North", "N")
                                .replace("&", "and"))) {
                    String text = "[Ask](/x) Ms. " + written.replace(" ", joint) + "s, [please] *now*.";
                    CharSequence plain = new PlainText(text).plain();
                    if (pattern.matcher(plain).find()) {
                        spellings++;
                        assertThat(found(name.getValue(), name.getKey(), plain.toString()))
                                .as(text)
                                .isTrue();
                        assertThat(!AsItStands.isRead(text) || plain.toString().equals(text))
                                .as(text)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(spellings).isGreaterThan(NAMES.size() * JOINTS.size());
    }

    private static final Map<String, HiddenNames.Kind> NAMES = Map.ofEntries(
            Map.entry("Harborlight Center", HiddenNames.Kind.PARTNER),
            Map.entry("St. Anne's Home", HiddenNames.Kind.PARTNER),
            Map.entry("Ask & Act House", HiddenNames.Kind.PARTNER),
            Map.entry("Ángel House of Hope", HiddenNames.Kind.PARTNER),
            Map.entry("House Ángel", HiddenNames.Kind.PARTNER),
            Map.entry("https://www.harbor.example/help", HiddenNames.Kind.PARTNER),
            Map.entry("Robin Samplova", HiddenNames.Kind.PERSON),
            Map.entry("Samplova-Reyes", HiddenNames.Kind.FAMILY),
            Map.entry("robin.s+a@x.example", HiddenNames.Kind.PERSON),
            Map.entry("(555) 867-5309", HiddenNames.Kind.PERSON),
            Map.entry("48 Alder Street", HiddenNames.Kind.PLACE),
            Map.entry("48 North Alder Street, Floor 2", HiddenNames.Kind.PLACE),
            Map.entry("Calle Luna 12", HiddenNames.Kind.PLACE));

    private static final List<String> JOINTS = List.of(
            " ",
            "",
            "-",
            "_",
            "/",
            "%20",
            "\n",
            "\n> ",
            "**",
            " **",
            "](http://a.example) ",
            " <b>",
            "<br/> ",
            "\u2010",
            "&nbsp;",
            "&#32;",
            "\u00A0",
            "\u200B ",
            " \"",
            ". ",
            ", ",
            " \\",
            "` `");

    private static boolean found(HiddenNames.Kind kind, String name, String text) {
        NameSieve sieve = new NameSieve();
        sieve.add(NamePattern.needle(name, kind));
        return sieve.in(text).get(0);
    }
}
