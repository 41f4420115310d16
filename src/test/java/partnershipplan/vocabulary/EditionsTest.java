package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The editions of the law on subgrants are data: these hold what they say, and that a slip in the file is told by line. */
class EditionsTest {
    private static final Path FILE = Path.of("src/main/resources/law/subgrants.editions");
    private static final Path PAGES = Path.of("docs/rules/subgrant");

    private static final Edition OLD = Editions.SHIPPED.all().get(0);
    private static final Edition NEW = Editions.SHIPPED.all().get(1);

    @ParameterizedTest
    @CsvSource({
        "2014-12-26, 2020-11",
        "2020-11-12, 2020-11",
        "2024-09-30, 2020-11",
        "2024-10-01, 2024-10",
        // A rewrite was proposed on this day. It is no law.
        "2026-05-29, 2024-10",
        "2099-01-01, 2024-10",
    })
    void an_edition_holds_from_its_first_day_until_the_next(LocalDate day, String edition) {
        assertThat(Editions.SHIPPED.on(day).name()).isEqualTo(edition);
    }

    @Test
    void the_editions_are_these() {
        assertThat(Editions.SHIPPED.all()).extracting(Edition::name).containsExactly("2020-11", "2024-10");
        assertThat(OLD.deMinimis()).isEqualByComparingTo("10");
        assertThat(NEW.deMinimis()).isEqualByComparingTo("15");
        assertThat(OLD.auditThreshold()).isEqualByComparingTo("750000");
        assertThat(NEW.auditThreshold()).isEqualByComparingTo("1000000");
        assertThat(OLD.riskFactors())
                .containsExactly("prior_experience", "audit_results", "staff_or_system_changes", "federal_monitoring");
        assertThat(NEW.riskFactors())
                .containsAll(OLD.riskFactors())
                .contains("fraud")
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "DETERMINATION, 200.331, 200.331",
        "EXCLUSION_CHECK, , 200.332(a)",
        "RECIPIENT_NAME, 200.332(a)(1)(i), 200.332(b)(1)(i)",
        "RECIPIENT_UEI, 200.332(a)(1)(ii), 200.332(b)(1)(ii)",
        "AWARD_NUMBER, 200.332(a)(1)(iii), 200.332(b)(1)(iii)",
        "AWARD_DATE, 200.332(a)(1)(iv), 200.332(b)(1)(iv)",
        "PERIOD, 200.332(a)(1)(v), 200.332(b)(1)(v)",
        "BUDGET_PERIOD, 200.332(a)(1)(vi), 200.332(b)(1)(vi)",
        "OBLIGATED_THIS_ACTION, 200.332(a)(1)(vii), 200.332(b)(1)(vii)",
        "OBLIGATED_TOTAL, 200.332(a)(1)(viii), 200.332(b)(1)(viii)",
        "COMMITTED, 200.332(a)(1)(ix), 200.332(b)(1)(ix)",
        "DESCRIPTION, 200.332(a)(1)(x), 200.332(b)(1)(x)",
        "AGENCY, 200.332(a)(1)(xi), 200.332(b)(1)(xi)",
        "PASS_THROUGH, 200.332(a)(1)(xi), 200.332(b)(1)(xi)",
        "OFFICIAL, 200.332(a)(1)(xi), 200.332(b)(1)(xi)",
        "LISTING, 200.332(a)(1)(xii), 200.332(b)(1)(xii)",
        "RESEARCH, 200.332(a)(1)(xiii), 200.332(b)(1)(xiii)",
        "INDIRECT, 200.332(a)(1)(xiv), 200.332(b)(1)(xiv)",
        "FLOW_DOWN, 200.332(a)(2), 200.332(b)(2)",
        "REPORTS, 200.332(a)(3), 200.332(b)(3)",
        "INDIRECT_RATE, 200.332(a)(4), 200.332(b)(4)",
        "DE_MINIMIS, 200.414(f), 200.414(f)",
        "RECORDS_ACCESS, 200.332(a)(5), 200.332(b)(5)",
        "CLOSEOUT, 200.332(a)(6), 200.332(b)(6)",
        "RISK, 200.332(b), 200.332(c)",
        "REPORT_REVIEW, 200.332(d)(1), 200.332(e)(1)",
        "CORRECTIVE_ACTION, 200.332(d)(2), 200.332(e)(2)",
        "CLOSER_MONITORING, 200.332(e), 200.332(f)",
        "AUDIT, 200.332(f), 200.332(g)",
        "PROFIT, 200.400(g), 200.400(g)",
    })
    void each_provision_stands_in_its_paragraph(Provision provision, String old, String now) {
        assertThat(OLD.paragraph(provision)).isEqualTo(old);
        assertThat(NEW.paragraph(provision)).isEqualTo(now);
    }

    @ParameterizedTest
    @EnumSource(Provision.class)
    void no_provision_is_without_a_word(Provision provision) throws IOException {
        assertThat(Files.readString(FILE)).contains("\n  " + provision.word() + ": ");
    }

    /** Whoever adds an edition, or compares one again, has the pages to bring up to date. */
    @Test
    void each_page_names_each_edition_and_the_day_it_was_checked() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<Path> all = pages.toList();
            assertThat(all).hasSize(10);
            for (Path page : all) {
                String text = Files.readString(page).replaceAll("\\s+", " ");
                for (Edition edition : Editions.SHIPPED.all()) {
                    assertThat(text).as(page.toString()).contains("edition " + edition.name());
                    assertThat(text).as(page.toString()).contains("Checked on " + edition.checked());
                }
                assertThat(text).as(page.toString()).contains("This is no legal advice");
            }
        }
    }

    @Test
    void a_third_edition_is_added_below_the_others() throws IOException {
        String file = Files.readString(FILE);
        String third = file.substring(file.indexOf("\n2024-10\n"))
                .replace("2024-10\n", "2031-01\n")
                .replace("from: 2024-10-01", "from: 2031-01-01")
                .replace("exclusion check: 200.332(a)", "exclusion check: none");
        Editions editions = Editions.read(file + third);
        assertThat(editions.on(LocalDate.of(2030, 12, 31)).name()).isEqualTo("2024-10");
        assertThat(editions.on(LocalDate.of(2031, 1, 1)).name()).isEqualTo("2031-01");
        assertThat(editions.all().get(2).paragraph(Provision.EXCLUSION_CHECK)).isNull();
    }

    @Test
    void a_slip_is_told_by_its_line() throws IOException {
        assertSlip("2020-11\n", "  from: 2020-11-12\n2020-11\n", "line 1: this line belongs to no entry");
        assertSlip("2024-10\n", "2020-11\n", "line 38: \"2020-11\" stands here twice");
        assertSlip("  checked: 2026-11-23\n", "", "line 1: \"2020-11\" does not say \"checked\"");
        assertSlip("from: 2020-11-12", "from: November", "line 2: a date is written as 2024-10-01");
        assertSlip("750000", "750,000", "line 35: a number is written in digits, without commas");
        assertSlip("de minimis: 10", "de minimus: 10", "line 26: a line says \"what: value\"");
        assertSlip("de minimis: 10", "de minimis:", "line 26: a line says \"what: value\"");
        assertSlip("de minimis: 10", "ten percent", "line 26: a line says \"what: value\"");
        assertSlip("de minimis: 10", "de minimis: 10\n  audit: none", "line 35: \"2020-11\" says \"audit\" twice");
        assertSlip("from: 2024-10-01", "from: 2020-11-12", "line 38: an edition stands below those that came before");
    }

    private static void assertSlip(String right, String wrong, String message) throws IOException {
        String file = Files.readString(FILE);
        String editions = file.substring(file.indexOf("\n2020-11\n") + 1);
        int at = editions.indexOf(right);
        String slipped = editions.substring(0, at) + wrong + editions.substring(at + right.length());
        assertThatThrownBy(() -> Editions.read(slipped)).hasMessageStartingWith("subgrants.editions, " + message);
    }
}
