package partnershipplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.chapter.DocumentChoice;

/** What a draft of each kind says, from the examples: read by a person before it changes. */
class DraftGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/drafts");

    @ParameterizedTest
    @CsvSource({
        "shelter-mous, letter-of-intent.homes-letter",
        "shelter-mous, mou.hospital-mou",
        "shelter-mous, mou.interpreters-mou",
        "spanish, mou.memorando-paloma",
        "subgrant, subgrant.harvest-lane-subgrant",
    })
    void the_draft_is_as_reviewed(String example, String document) throws IOException {
        String told = draft(Path.of("examples", example + ".plan.yaml"), document);
        Path golden = FOLDER.resolve(document + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, told);
        }
        assertThat(told)
                .as("read the new draft, then accept it with -Dgolden.update=true")
                .isEqualTo(Files.readString(golden));
    }

    private static String draft(Path file, String document) throws IOException {
        Seen seen = Seen.of(
                PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan(), Audience.INTERNAL);
        DocumentChoice choice = DocumentChoice.all(seen).stream()
                .filter(one -> one.word().equals(document))
                .findFirst()
                .orElseThrow();
        byte[] copy = new Renderer(null)
                .render(choice, seen, Form.MD, LocalDate.of(2026, 11, 23), Instant.EPOCH)
                .bytes();
        return new String(copy, StandardCharsets.UTF_8);
    }
}
