package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnershipplan.vocabulary.Needles.Found;

class NeedlesTest {
    @Test
    void finds_all_from_left_to_right_within_words_and_within_each_other() {
        Needles needles = Needles.of(List.of("lient", "client", "años", "yo"));
        assertThat(needles.in("clients, 17 años, yo"))
                .containsExactly(
                        new Found(0, "client"), new Found(1, "lient"), new Found(12, "años"), new Found(18, "yo"));
    }

    @Test
    void finds_nothing_that_is_cut_off_or_written_otherwise() {
        assertThat(Needles.of(List.of("dob", "year")).in("Dob do yea")).isEmpty();
        assertThat(Needles.of(List.of("yo")).in("")).isEmpty();
        assertThat(Needles.of(List.of()).in("yo")).isEmpty();
    }

    /** The two characters have the same sum as a needle's first two. */
    @Test
    void tells_starts_apart_that_share_a_place() {
        assertThat(Needles.of(List.of("bo")).in("cP")).isEmpty();
    }
}
