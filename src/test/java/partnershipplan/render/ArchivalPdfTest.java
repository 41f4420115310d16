package partnershipplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.chapter.DocumentKind;

/** Every document of every example, and of the plan with every key, is PDF/UA-1 and PDF/A-2a for the public and for ourselves. */
class ArchivalPdfTest {
    private static final Locale LOCALE = Locale.getDefault();

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Path> plans() throws IOException {
        return NothingLostTest.plans();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasNoFailedRule(Path file) throws Exception {
        Plan plan = PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
            for (DocumentKind kind : DocumentKind.values()) {
                String name = kind.word() + " for " + audience.name();
                byte[] pdf = new Renderer(null)
                        .render(kind, Seen.of(plan, audience), Form.PDF, LocalDate.of(2026, 11, 23), Instant.EPOCH)
                        .bytes();
                assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
                assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as(name).isEmpty();
            }
        }
    }

    private static Set<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Set<String> failures = new TreeSet<>();
        // The validator itself misreads metadata where "I" has no lower case "i".
        Locale.setDefault(Locale.ROOT);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
                }
            }
        } finally {
            Locale.setDefault(LOCALE);
        }
        return failures;
    }
}
