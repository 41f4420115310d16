package partnershipplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.house.House;
import partnershipplan.house.Palette;
import partnershipplan.house.Rgb;
import partnershipplan.house.logo.Logo;
import partnershipplan.house.logo.LogoFault;
import partnershipplan.house.logo.LogoReader;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;
import partnershipplan.vocabulary.OwnServices;

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
            Seen seen = Seen.of(plan, audience);
            for (DocumentChoice document : DocumentChoice.all(seen)) {
                String name = document.word() + " for " + audience.name();
                byte[] pdf = new Renderer(null)
                        .render(document, seen, Form.PDF, LocalDate.of(2026, 11, 23), Instant.EPOCH)
                        .bytes();
                assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
                assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as(name).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "SUMMARY", "STATUS"})
    void hasNoFailedRuleInAHouseStyle(DocumentKind kind) throws Exception {
        Path file = Path.of("examples/worksheet.plan.yaml");
        Plan plan = PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan();
        for (Logo logo : List.of(drawing(), bitmap())) {
            House house = new House("Harborlight", logo, Palette.of(Rgb.of("#7a1f4b"), Rgb.of("#c4501b")));
            byte[] pdf = new Renderer(null, OwnServices.NONE, house)
                    .render(
                            new DocumentChoice(kind, null),
                            Seen.of(plan, Audience.PUBLIC),
                            Form.PDF,
                            LocalDate.of(2026, 11, 23),
                            Instant.EPOCH)
                    .bytes();
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    private static Logo drawing() throws LogoFault {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'><path d='M0 0h120v40H0z"
                + "M9 9v9h9V9z' fill='#7a1f4b'/><circle cx='90' cy='20' r='9' stroke='red' stroke-linecap='round'/></svg>";
        return LogoReader.read("logo.svg", svg.getBytes(StandardCharsets.UTF_8), "Harborlight");
    }

    /** A picture that one can partly see through. */
    private static Logo bitmap() throws IOException, LogoFault {
        BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(30, 10, 0x807A1F4B);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return LogoReader.read("logo.png", png.toByteArray(), "Harborlight");
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
