package partnershipplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSieveTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harborlight Center     | we ask HARBORLIGHT for help
            https://www.harbor.org | see http://harbor.org
            (555) 867-0110         | call +555.8670110
            +1 555 867 0110        | call 1-555-867-0110
            48B Alder Street       | at 48b alder st
            O'Brien House          | the OBrien house
            Irene House            | ıRENE house
            Ángel House            | anything
            «»                     | anything
            """)
    void may_have(String name, String text) {
        assertThat(found(name, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harborlight Center | theharborlight, the harbor
            (555) 867-0110     | call 555-867-0111, within 5 days
            48B Alder Street   | 148b alder, 48 beds
            """)
    void has_not(String name, String text) {
        assertThat(found(name, text)).isFalse();
    }

    private static boolean found(String name, String text) {
        NameSieve sieve = new NameSieve();
        sieve.add(NamePattern.needle(name));
        return sieve.in(text).get(0);
    }
}
