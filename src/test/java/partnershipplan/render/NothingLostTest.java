package partnershipplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Type;
import partnershipplan.format.Walk;
import partnershipplan.model.Item;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.prose.Prose;
import partnershipplan.render.word.Docx;

/** Whatever a plan says stands in its internal copy. */
class NothingLostTest {
    static List<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(Path.of("src/test/resources/plans/every-key.plan.yaml")));
        try (var examples = Files.list(Path.of("examples"))) {
            examples.filter(f -> f.toString().endsWith(".plan.yaml")).sorted().forEach(plans::add);
        }
        return plans;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyTextOfThePlanIsInTheCopy(Path file) throws IOException {
        Plan plan = PlanParser.parse(file.toString(), Files.readAllBytes(file)).plan();
        String html = new String(copy(plan, Form.HTML), StandardCharsets.UTF_8);
        String word =
                new String(Docx.of(copy(plan, Form.DOCX)).parts().get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(lost(plan, html.substring(html.indexOf("<body")))).isEmpty();
        // A paragraph ends a word there, but a run does not.
        assertThat(lost(plan, word.replaceAll("</?w:(t|r|rPr|rStyle|b|bCs|i|iCs|hyperlink)( [^>]*)?/?>", "")))
                .isEmpty();
    }

    private static byte[] copy(Plan plan, Form form) {
        return new Renderer(null)
                .render(Seen.of(plan, Audience.INTERNAL), form, LocalDate.of(2026, 11, 23), Instant.EPOCH)
                .bytes();
    }

    private static List<String> lost(Plan plan, String markup) {
        String copy = words(markup.replaceAll("(?s)<[^>]*>", " "));
        List<String> lost = new ArrayList<>();
        Walk.items(plan, (item, shape) -> {
            Object[] values = FormatTable.values(shape.index(), item);
            for (int i = 0; i < values.length; i++) {
                for (String text : texts(shape.fields().get(i), values[i])) {
                    if (!copy.contains(words(text))) {
                        lost.add(item.at(shape.fields().get(i).name()) + ": " + text);
                    }
                }
            }
            lost.addAll(lostNote(item, copy));
        });
        return lost;
    }

    private static List<String> texts(Field field, Object value) {
        boolean worded = List.of("service", "services", "language", "currency", "format", "flow_down")
                .contains(field.name());
        if (value == null || worded) {
            return List.of();
        }
        if (field.type() instanceof Type.Text) {
            return List.of(plain((String) value));
        }
        if (field.type() instanceof Type.ListOf list && list.item() instanceof Type.Text) {
            return ((List<?>) value).stream().map(v -> plain((String) v)).toList();
        }
        return List.of();
    }

    private static List<String> lostNote(Item item, String copy) {
        String note = item.meta().note();
        return note == null || copy.contains(words(plain(note))) ? List.of() : List.of(item.at("note") + ": " + note);
    }

    private static String plain(String text) {
        return new Prose().plain(text);
    }

    /** Letters and digits only: layout, quotation marks and Markdown's signs do not matter here. */
    private static String words(String text) {
        return text.replace("&amp;", " ")
                .replaceAll("&#?\\w+;", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
