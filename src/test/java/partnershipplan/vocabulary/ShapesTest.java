package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry of every list of shapes finds what stands in brackets in its examples, and nothing in the others. */
class ShapesTest {
    @TestFactory
    Stream<DynamicContainer> each_list() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/shapes"))) {
            return files.map(file -> file.getFileName().toString().replace(".shapes", "")).sorted().toList().stream()
                    .map(name -> DynamicContainer.dynamicContainer(name, examples(Shapes.named(name))));
        }
    }

    private static Stream<DynamicTest> examples(Shapes shapes) {
        return shapes.all().stream().flatMap(term -> {
            assertThat(term.match())
                    .as(term.phrases() + ": texts that must match")
                    .isNotEmpty();
            assertThat(term.noMatch())
                    .as(term.phrases() + ": texts that must not")
                    .isNotEmpty();
            return Stream.concat(
                    term.match().stream()
                            .map(text -> test(
                                    term,
                                    text,
                                    () -> assertThat(found(shapes, term, text.replaceAll("[\\[\\]]", "")))
                                            .containsExactlyElementsOf(marked(text)))),
                    term.noMatch().stream()
                            .map(text -> test(
                                    term,
                                    text,
                                    () -> assertThat(found(shapes, null, text)).isEmpty())));
        });
    }

    private static DynamicTest test(Term term, String text, Runnable check) {
        return DynamicTest.dynamicTest(term.phrases().get(0) + " in " + text, check::run);
    }

    private static List<String> marked(String text) {
        return Stream.of(text.split("\\["))
                .skip(1)
                .map(part -> part.split("]")[0])
                .toList();
    }

    /** What an entry finds, or any entry of the list. */
    private static List<String> found(Shapes shapes, Term term, String text) {
        return shapes.in(text, 0, text.length()).stream()
                .filter(hit -> term == null || hit.term() == term)
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }
}
