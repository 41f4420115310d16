package partnershipplan.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.word.Docx;

/** A language is one file: with it, a document has no word of English beside the plan's own. */
class ThirdLanguageTest {
    private static final Path PLAN = Path.of("src/test/resources/plans/every-key.plan.yaml");

    /** Codes from qaa to qtz are nobody's language. */
    private static final String TAG = "qaa";

    /** Whole ones: a chart may cut a long name short. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}(?![A-Za-z…])");

    /** What is no word: tags and their attributes, but for those that people read. */
    private static final Pattern MARKUP = Pattern.compile("(?s)<(style|w:instrText)\\b.*?</\\1>|<[^>]*>|&[a-z]+;");

    private static final Pattern SPOKEN = Pattern.compile(
            "(?:alt|title|descr|aria-label|data-label)=\"([^\"]*)\"|name=\"description\" content=\"([^\"]*)\"");

    /** Addresses, Mermaid's own language, and our mark in Markdown files. */
    private static final Pattern NOTATION = Pattern.compile(
            "(?m)<!--.*?-->|\\(<[^>]*>\\)|^ *(?:gantt|title|dateFormat YYYY-MM-DD|```mermaid|flowchart LR|classDef .*)|:::sought$|:[a-z, ]*\\d{4}-|, 0d$");

    private static Path catalogue;

    @BeforeAll
    static void addTheLanguage() throws IOException, URISyntaxException {
        Path classes = Path.of(ThirdLanguageTest.class.getResource("/").toURI());
        catalogue = Files.createDirectories(classes.resolve("labels")).resolve(TAG + ".properties");
        StringBuilder lines = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/main/resources/labels/en.properties"))) {
            int equals = line.startsWith("#") ? -1 : line.indexOf('=');
            lines.append(equals < 0 ? line : line.substring(0, equals + 1) + foreign(line.substring(equals + 1)))
                    .append('\n');
        }
        Files.writeString(catalogue, lines);
    }

    @AfterAll
    static void takeItAway() throws IOException {
        Files.delete(catalogue);
    }

    /** A text with an accent for each letter, but for the names in braces. */
    private static String foreign(String text) {
        return Pattern.compile("\\{[^}]*}|([A-Za-z])")
                .matcher(text)
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : "é");
    }

    private static byte[] render(String language, Audience audience, Form form) throws IOException {
        String yaml = Files.readString(PLAN).replaceFirst("(?m)^language:.*", "language: " + language);
        Seen seen = Seen.of(PlanParser.parse("plan.yaml", yaml.getBytes(UTF_8)).plan(), audience);
        return new Renderer(null)
                .render(seen, form, LocalDate.of(2026, 11, 23), Instant.EPOCH)
                .bytes();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static String read(byte[] bytes, Form form) {
        String text = switch (form) {
            case MD, HTML -> new String(bytes, UTF_8);
            case DOCX -> {
                StringBuilder parts = new StringBuilder();
                Docx.of(bytes).parts().forEach((name, part) -> {
                    if (name.matches("word/(document|header\\d|footer\\d)\\.xml")) {
                        parts.append(new String(part, UTF_8));
                    }
                });
                yield parts.toString();
            }
            case PDF -> throw new IllegalArgumentException("its text is the HTML's");
        };
        StringBuilder said = new StringBuilder();
        SPOKEN.matcher(text)
                .results()
                .forEach(found -> said.append(' ').append(found.group(1) == null ? found.group(2) : found.group(1)));
        String plain = form == Form.MD
                ? NOTATION.matcher(text).replaceAll(" ")
                : MARKUP.matcher(text).replaceAll(" ");
        return plain + said;
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"MD", "HTML", "DOCX"})
    void noWordIsEnglishButThePlansOwn(Form form) throws IOException {
        Set<String> own = words(Files.readString(PLAN).replaceAll("(?m)^( *(?:- )?)[a-z_]+:", "$1"));
        for (Audience audience : new Audience[] {Audience.INTERNAL, Audience.PARTNERS, Audience.PUBLIC}) {
            Set<String> words = words(read(render(TAG, audience, form), form));
            assertThat(words).hasSizeGreaterThan(100);
            words.removeAll(own);
            assertThat(words).as(audience.name()).isEmpty();
        }
    }

    @Test
    void everyFormIsMadeInIt() throws IOException {
        assertThat(render(TAG, Audience.INTERNAL, Form.PDF)).isNotEmpty();
        assertThat(new String(render(TAG, Audience.INTERNAL, Form.HTML), UTF_8)).contains("<html", "lang=\"qaa\"");
    }

    @Test
    void aVarietyIsItsLanguageButForItsName() throws IOException {
        for (Form form : new Form[] {Form.MD, Form.HTML}) {
            String variety = new String(render("es-MX", Audience.INTERNAL, form), UTF_8);
            assertThat(variety.replace("\"es-MX\"", "\"es\""))
                    .isEqualTo(new String(render("es", Audience.INTERNAL, form), UTF_8));
            assertThat(variety).contains("Antecedentes");
        }
    }
}
