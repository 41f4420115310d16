package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    /** What spares a search for a shape spares none that would find something. */
    @Test
    void what_is_not_looked_for_is_not_there() throws IOException {
        List<String> texts = texts();
        for (String name : List.of("identifiers", "streets", "stories")) {
            Shapes shapes = Shapes.named(name);
            Shapes unguarded = new Shapes(
                    shapes.all().stream().map(ShapesTest::withoutGuards).toList());
            int hits = 0;
            for (String text : texts) {
                assertThat(places(shapes, text)).as(text).isEqualTo(places(unguarded, text));
                hits += places(shapes, text).size();
            }
            assertThat(hits).isPositive();
        }
    }

    private static Term withoutGuards(Term term) {
        Map<String, String> facts = new HashMap<>(term.facts());
        facts.keySet().removeAll(List.of("word", "begins", "no date"));
        return new Term(term.phrases(), facts, List.of(), List.of());
    }

    private static List<String> places(Shapes shapes, String text) {
        return shapes.in(text, 0, text.length()).stream()
                .map(hit -> hit.start() + "-" + hit.end() + " " + hit.term().phrases())
                .toList();
    }

    /** All examples of all lists, also behind one another, with dates between, and each line of the example plans. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("identifiers", "streets", "stories")) {
            for (Term term : Shapes.named(name).all()) {
                texts.addAll(term.match());
                texts.addAll(term.noMatch());
            }
        }
        texts.replaceAll(text -> text.replaceAll("[\\[\\]]", ""));
        List<String> all = new ArrayList<>(texts);
        for (int i = 1; i < texts.size(); i++) {
            all.add(texts.get(i - 1) + " 2026-11-23 " + texts.get(i));
            all.add("2026-11-23:" + texts.get(i) + "/2026-11-23");
        }
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return all;
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
