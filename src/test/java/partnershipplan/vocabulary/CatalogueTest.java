package partnershipplan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;

/** The catalogues of words are whole, in every language alike. */
class CatalogueTest {
    private static final Path FOLDER = Path.of("src/main/resources/labels");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

    static List<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** The lines of a catalogue, in order; one that stands twice is a fault. */
    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(line).matches("[\\w.]+=\\S.*\\S|[\\w.]+=\\S");
                String before = lines.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                assertThat(before).as(line).isNull();
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheLinesOfEnglishInTheirOrder(Path file) throws IOException {
        assertThat(lines(file).keySet())
                .containsExactlyElementsOf(
                        lines(FOLDER.resolve("en.properties")).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPlaceholderOfEnglishIsFilledInAndNoOther(Path file) throws IOException {
        Map<String, String> own = lines(file);
        lines(FOLDER.resolve("en.properties"))
                .forEach((key, english) ->
                        assertThat(placeholders(own.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    private static List<String> placeholders(String text) {
        return new ArrayList<>(new TreeSet<>(
                PLACEHOLDER.matcher(text).results().map(found -> found.group()).toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void explainsItselfToWhoeverTranslatesIt(Path file) throws IOException {
        List<String> own = Files.readAllLines(file);
        assertThat(own.get(0)).startsWith("# Every word that documents show beside the plan's own, in ");
        assertThat(comments(own)).isEqualTo(comments(Files.readAllLines(FOLDER.resolve("en.properties"))));
    }

    /** The comments behind the first line, each with its place between the words. */
    private static List<String> comments(List<String> lines) {
        List<String> comments = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) {
                comments.add(i + " " + lines.get(i));
            }
        }
        return comments;
    }

    @Test
    void everyKeyAndValueOfTheFormatHasItsWord() {
        Labels labels = Labels.of("en");
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < FormatTable.COUNT; i++) {
            Shape shape = FormatTable.shape(i);
            for (Field field : shape.fields()) {
                if (!field.unwritten()
                        && labels.find("key." + shape.name() + "." + field.name()) == null
                        && labels.find("key." + field.name()) == null) {
                    silent.add(shape.name() + "." + field.name());
                }
                Type type = field.type() instanceof Type.ListOf list ? list.item() : field.type();
                if (type instanceof Type.Choice choice) {
                    choice.texts().stream()
                            .filter(value -> labels.find("value." + field.name() + "." + value) == null
                                    && labels.find("value." + value) == null)
                            .forEach(value -> silent.add(field.name() + ": " + value));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyWordThatTheProgramAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("\\b(?:labels|page)\\.word\\(\\s*\"([\\w.]+)\"");
        Labels labels = Labels.of("en");
        List<String> missing = new ArrayList<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (var word : asked.matcher(Files.readString(file)).results().toList()) {
                    found++;
                    if (labels.find("word." + word.group(1)) == null) {
                        missing.add(word.group(1));
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"es-MX,es,Sí", "ES,es,Sí", "es-419,es,Sí", "en-GB,en,Yes", "fr,en,Yes", "spa,en,Yes"})
    void aVarietyTakesItsLanguage(String tag, String language, String yes) {
        Labels labels = Labels.of(tag);
        assertThat(labels.language()).isEqualTo(language);
        assertThat(labels.word("yes")).isEqualTo(yes);
    }

    @Test
    void figuresAreWrittenAsTheLanguageDoes() {
        Figures figures = new Figures(Labels.of("es"));
        assertThat(figures.money(new BigDecimal("-1234567.50"), "USD")).isEqualTo("−$1,234,567.50");
        assertThat(figures.money(new BigDecimal("900"), "MXN")).isEqualTo("900 MXN");
        assertThat(figures.percent(new BigDecimal("62.5"))).isEqualTo("62.5%");
    }
}
