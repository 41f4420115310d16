package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    @Test
    void finds_what_a_look_at_every_place_finds() {
        List<String> all = List.of("abc", "bca", "cabc", "añb", "a’b", "😀a");
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            List<String> some = all.subList(random.nextInt(3), 3 + random.nextInt(4));
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(List.of("a", "b", "c", "ñ", "’", "😀").get(random.nextInt(6)));
            }
            List<Found> found = new ArrayList<>();
            for (int at = 0; at < text.length(); at++) {
                for (String needle : some) {
                    if (text.indexOf(needle, at) == at) {
                        found.add(new Found(at, needle));
                    }
                }
            }
            assertThat(Needles.of(some).in(text.toString())).as(text.toString()).isEqualTo(found);
        }
    }
}
