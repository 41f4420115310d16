package partnershipplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnershipplan.Documents;
import partnershipplan.finding.Finding;

/** What the program says of people passes its own pack {@code language}. */
class OwnLanguageTest {
    private static final String PACK = "language/";
    private static final Path CASES = Path.of("src/test/resources/lint");

    @Test
    void every_message_passes() throws IOException {
        List<String> messages = new ArrayList<>();
        for (Path page : Documents.pages()) {
            for (Documents.Example example : Documents.examples(page)) {
                if (page.startsWith("docs/rules") && example.language().equals("yaml")) {
                    messages.addAll(messages(page, LintCase.of("example.plan.yaml", example.text())));
                }
            }
        }
        for (Path file : files(CASES)) {
            if (file.toString().endsWith(".yaml") && CASES.relativize(file).getNameCount() == 3) {
                messages.addAll(messages(file, LintCase.of(file)));
            }
        }
        assertThat(messages).hasSizeGreaterThan(100);
        assertThat(stigmatizing(String.join("\n\n", messages))).isEmpty();
    }

    @Test
    void every_page_passes() throws IOException {
        for (Path page : Documents.pages()) {
            assertThat(stigmatizing(Files.readString(page))).as(page.toString()).isEmpty();
        }
    }

    @Test
    void every_word_of_documents_new_plans_and_help_passes() throws IOException {
        for (String folder : List.of("labels", "scaffold")) {
            for (Path file : files(Path.of("src/main/resources", folder))) {
                assertThat(stigmatizing(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        for (Path file : files(Path.of("src/main/java/partnershipplan/cli"))) {
            assertThat(stigmatizing(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void what_does_not_pass_is_found() {
        assertThat(stigmatizing("Beds for `addicts`.\n\nBeds for addicts.")).hasSize(1);
    }

    /** What the pack finds in a text, read as a plan's prose. */
    private static List<String> stigmatizing(String text) {
        String note = text.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
        return LintCase.of("words.plan.yaml", "note: |2\n" + note).findings().stream()
                .filter(f -> f.rule().startsWith(PACK))
                .map(f -> f.span().line() - 1 + ": " + f.rule() + " " + f.message())
                .toList();
    }

    /** What is said of a plan; of one that is there for its words, which other rules may quote, by this pack alone. */
    private static List<String> messages(Path file, LintCase plan) {
        boolean quotesThem = file.getParent().endsWith("language")
                || file.getParent().getParent().endsWith("language");
        return plan.findings().stream()
                .filter(f -> !quotesThem || f.rule().startsWith(PACK))
                .map(Finding::message)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
