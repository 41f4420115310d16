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
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.format.Walk;
import partnershipplan.model.Agreement;
import partnershipplan.model.TextKind;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;
import partnershipplan.source.Span;

/** Whatever an agreement says stands in its draft: each value is changed by itself, and the draft tells the change. */
class DraftNothingLostTest {
    private static final Path PLAN = Path.of("src/test/resources/plans/every-key.plan.yaml");
    private static final String ODD = "Quokka";

    /** What is no part of a document: names within the plan, who sees what, and partners where parties are given. */
    private static final Set<String> NOT_TOLD = Set.of("id", "visibility", "partners");

    /**
     * A value of the plan.
     *
     * @param agreement its place among the agreements
     */
    record Value(int agreement, String path, Type type) {
        @Override
        public String toString() {
            return path;
        }
    }

    static List<Integer> agreements() throws IOException {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < parse(lines()).plan().agreements().size(); i++) {
            places.add(i);
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void whatIsChangedInTheAgreementIsChangedInItsDraft(int agreement) throws IOException {
        Parsed parsed = parse(lines());
        String before = draft(parsed, agreement);
        List<String> lost = new ArrayList<>();
        int changes = 0;
        for (Value value : values(parsed, agreement)) {
            String after = draft(parse(changed(parsed, value)), agreement);
            boolean told = value.type() instanceof Type.Text ? after.contains(ODD) : !after.equals(before);
            changes++;
            if (!told) {
                lost.add(value.path());
            }
        }
        assertThat(changes).isGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PLAN);
    }

    private static Parsed parse(List<String> lines) {
        return PlanParser.parse(PLAN.toString(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Value> values(Parsed parsed, int agreement) {
        List<Value> values = new ArrayList<>();
        Walk.items(FormatTable.AGREEMENT, parsed.plan().agreements().get(agreement), (item, shape) -> {
            shape.fields()
                    .forEach(field -> add(values, parsed, new Value(agreement, item.at(field.name()), field.type())));
            add(values, parsed, new Value(agreement, item.at(Shape.NOTE), new Type.Text(TextKind.PROSE)));
        });
        return values;
    }

    private static void add(List<Value> values, Parsed parsed, Value value) {
        String key = value.path().substring(value.path().lastIndexOf('.') + 1);
        if (NOT_TOLD.contains(key)
                || value.type() instanceof Type.Mapping
                || !parsed.map().has(value.path())) {
            return;
        }
        if (!(value.type() instanceof Type.ListOf list)) {
            values.add(value);
        } else if (!(list.item() instanceof Type.Mapping)) {
            if (!parsed.map().has(value.path() + "[0]")) {
                values.add(new Value(value.agreement(), value.path(), list.item()));
            }
            for (int i = 0; parsed.map().has(value.path() + "[" + i + "]"); i++) {
                values.add(new Value(value.agreement(), value.path() + "[" + i + "]", list.item()));
            }
        }
    }

    private static List<String> changed(Parsed parsed, Value value) throws IOException {
        List<String> lines = lines();
        Span span = parsed.map().value(value.path());
        String line = lines.get(span.line() - 1);
        String old = line.substring(span.column() - 1, span.endColumn() - 1);
        lines.set(
                span.line() - 1,
                line.substring(0, span.column() - 1) + other(value.type(), old) + line.substring(span.endColumn() - 1));
        return lines;
    }

    private static String other(Type type, String old) {
        if (type instanceof Type.Choice choice) {
            String first = choice.texts().get(0);
            return first.equals(old) ? choice.texts().get(1) : first;
        }
        if (type instanceof Type.Reference) {
            return old.equals("willow-house") ? "brookside-clinic" : "willow-house";
        }
        if (type instanceof Type.Id) {
            return old.equals("job-contract") ? "clinic-letter" : "job-contract";
        }
        return type instanceof Type.Plain plain ? otherPlain(plain, old) : ODD;
    }

    private static String otherPlain(Type.Plain type, String old) {
        return switch (type) {
            case YES_NO -> old.equals("no") ? "yes" : "no";
            case DATE, PAST_DATE, EFFECTIVE_DATE -> old.equals("2024-02-29") ? "2024-02-28" : "2024-02-29";
            case CADENCE -> old.equals("weekly") ? "monthly" : "weekly";
            case NUMBER, WHOLE, PERCENT, MONEY, SIGNED_MONEY -> old.equals("41") ? "42" : "41";
        };
    }

    private static String draft(Parsed parsed, int place) {
        Agreement agreement = parsed.plan().agreements().get(place);
        DocumentKind kind = DocumentKind.MOU;
        for (DocumentKind one : DocumentKind.values()) {
            kind = one.isDraft() && one.instrument == agreement.instrument() ? one : kind;
        }
        byte[] copy = new Renderer(null)
                .render(
                        new DocumentChoice(kind, agreement),
                        Seen.of(parsed.plan(), Audience.INTERNAL),
                        Form.MD,
                        LocalDate.of(2026, 11, 23),
                        Instant.EPOCH)
                .bytes();
        return new String(copy, StandardCharsets.UTF_8);
    }
}
