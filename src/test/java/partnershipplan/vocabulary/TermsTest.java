package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry of every list of terms is found where its examples say so, and nowhere else. */
class TermsTest {
    @TestFactory
    Stream<DynamicContainer> each_list() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/terms"))) {
            return files.map(file -> file.getFileName().toString().replace(".terms", "")).sorted().toList().stream()
                    .map(name -> DynamicContainer.dynamicContainer(name, entries(Terms.named(name))));
        }
    }

    private static Stream<DynamicTest> entries(Terms terms) {
        return terms.all().stream()
                .map(term -> DynamicTest.dynamicTest(term.phrases().get(0), () -> {
                    assertThat(term.match()).as("texts that must match").isNotEmpty();
                    assertThat(term.noMatch()).as("texts that must not").isNotEmpty();
                    assertThat(term.match()).allMatch(text -> finds(terms, term, text));
                    assertThat(term.noMatch()).noneMatch(text -> finds(terms, term, text));
                }));
    }

    private static boolean finds(Terms terms, Term term, String text) {
        return terms.in(text).stream().anyMatch(hit -> hit.term() == term);
    }
}
