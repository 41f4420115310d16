package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnershipplan.model.Regime;

/** Which listing carries which confidentiality law is data: these hold what it says. */
class ListingsTest {
    private static final String LISTING = """
            16.320
              title: Services for Trafficking Victims
              regime: tvpa
              fee: none
              checked: 2026-11-23
            """;

    @ParameterizedTest
    @CsvSource({
        "16.575, VOCA",
        "93.671, FVPSA",
        "16.588, VAWA",
        "16.524, VAWA",
        "16.525, VAWA",
        "16.590, VAWA",
        "16.736, VAWA",
        "16.320, TVPA",
        "93.327, TVPA",
    })
    void each_listing_carries_its_law(String number, Regime regime) throws IOException {
        Listings.Listing listing = Listings.SHIPPED.get(" " + number);
        assertThat(listing).isNotNull();
        assertThat(listing.regime()).isEqualTo(regime);
        assertThat(listing.forbidsFee()).isEqualTo(number.equals("16.320"));
        String page = Files.readString(Path.of("docs/rules/sharing/regime-undeclared.md"));
        assertThat(page).contains(number).contains("Checked on " + listing.checked());
    }

    @Test
    void there_are_no_others() {
        assertThat(Listings.SHIPPED.all()).hasSize(9);
        assertThat(Listings.SHIPPED.get("16.834")).isNull();
        assertThat(Listings.SHIPPED.get(null)).isNull();
    }

    @Test
    void a_slip_is_told_by_its_line() {
        assertThat(Listings.read(LISTING).all()).hasSize(1);
        assertThatThrownBy(() -> Listings.read(LISTING.replace("tvpa", "tvp")))
                .hasMessage("assistance.listings, line 3: the plan format has no regime tvp");
        assertThatThrownBy(() -> Listings.read(LISTING.replace("none", "0")))
                .hasMessage("assistance.listings, line 4: a fee is none or unsaid");
        assertThatThrownBy(() -> Listings.read(LISTING.replace("2026-11-23", "today")))
                .hasMessage("assistance.listings, line 5: a date is written as 2024-10-01");
    }
}
