package partnershipplan.edit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.edit.ChangedLines;
import partnershipplan.export.PlanJson;
import partnershipplan.model.Agreement;
import partnershipplan.model.Check;
import partnershipplan.model.Metric;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Plan;
import partnershipplan.model.Sections;
import partnershipplan.model.Task;
import partnershipplan.parse.Parsed;
import partnershipplan.parse.PlanParser;

/** Every event that fits a plan changes what it is about, in whatever way the plan is written, and nothing else. */
class EventsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 17);

    /** Where a plan may differ after an event, by the last key of a path. */
    private static final Set<String> KEYS = Set.of(
            "status",
            "completed",
            "date",
            "value",
            "numerator",
            "denominator",
            "signed",
            "effective",
            "must_have",
            "result",
            "evidence",
            "checked",
            "last",
            "next");

    /** A plan in one of the ways in which it may be written. */
    record Written(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Written> plans() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("src/test/resources/plans/every-key.plan.yaml")));
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            examples.sorted().forEach(files::add);
        }
        List<Written> plans = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            plans.add(new Written(file + "", text));
            plans.add(new Written(file + ", CRLF", text.replace("\n", "\r\n")));
            plans.add(new Written(file + ", no last break", text.stripTrailing()));
            plans.add(new Written(file + ", JSON", json(text)));
            plans.add(new Written(file + ", no results", without(text, "results", "checks", "last", "completed")));
        }
        return plans;
    }

    private static String json(String text) throws IOException {
        JsonNode plan = new ObjectMapper().readTree(PlanJson.of(plan(parse(text))));
        // Default ids may be alike there, and written ones may not.
        plan.path("coverage").path("required").forEach(item -> ((ObjectNode) item).remove("id"));
        return plan.toPrettyString();
    }

    /** Without some keys, each with all that stands below it. */
    private static String without(String text, String... keys) {
        StringBuilder left = new StringBuilder();
        int cut = -1;
        for (String line : text.lines().toList()) {
            int indent = line.length() - line.stripLeading().length();
            if (cut >= 0 && indent > cut) {
                continue;
            }
            cut = -1;
            for (String key : keys) {
                if (line.strip().startsWith(key + ":")) {
                    cut = indent;
                }
            }
            if (cut < 0) {
                left.append(line).append('\n');
            }
        }
        return left.toString();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void an_event_changes_what_it_is_about_and_nothing_else(Written written) throws IOException {
        Parsed before = parse(written.text);
        assertThat(before.findings()).isEmpty();
        List<Event> events = events(plan(before));
        assertThat(events).hasSizeGreaterThan(5);
        int changed = 0;
        for (Event event : events) {
            changed += check(written, before, event) ? 1 : 0;
        }
        assertThat(changed).as(written.name).isGreaterThan(events.size() / 2);
    }

    private static boolean check(Written written, Parsed before, Event event) throws IOException {
        PlanText text = new PlanText(before);
        event.putDown(text);
        Parsed after = text.parsed();
        String name = written + ": " + event;
        assertThat(after.findings()).as(name).isEmpty();
        List<String> gone = leaves(before);
        List<String> come = leaves(after);
        List<String> all = List.copyOf(gone);
        gone.removeAll(come);
        come.removeAll(all);
        assertThat(gone).as(name).allMatch(leaf -> KEYS.contains(key(leaf)));
        assertThat(come).as(name).allMatch(leaf -> KEYS.contains(key(leaf)));
        List<ChangedLines.Line> lines = ChangedLines.of(before.source(), after.source());
        assertThat(come.isEmpty()).as(name).isEqualTo(lines.isEmpty());
        assertThat(lines).as(name).hasSizeLessThanOrEqualTo(2 * come.size() + 2);
        assertThat(comments(after.source().text())).as(name).isEqualTo(comments(written.text));
        PlanText twice = new PlanText(after);
        event.putDown(twice);
        assertThat(twice.parsed().source()).as(name + ", twice").isEqualTo(after.source());
        return !come.isEmpty();
    }

    /** The text's comments: what an event may not touch, character for character. */
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.strip().startsWith("#") || line.contains(" # "))
                .map(line -> line.substring(line.indexOf('#')))
                .toList();
    }

    private static String key(String leaf) {
        String path = leaf.substring(0, leaf.indexOf('='));
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<Event> events(Plan plan) {
        List<Event> events = new ArrayList<>();
        Sections sections = new Sections(plan);
        for (Task task : plan.timeline()) {
            events.add(new TaskDone(id(task.meta().id()), DAY, false, false));
        }
        for (Metric metric : sections.metrics()) {
            events.add(new ResultMeasured(id(metric.meta().id()), "7", null, null, DAY, false));
            events.add(new ResultMeasured(id(metric.meta().id()), "50", "1", "2", DAY.minusYears(20), false));
        }
        for (Agreement agreement : plan.agreements()) {
            boolean over = agreement.status() == Agreement.Status.EXPIRED
                    || agreement.status() == Agreement.Status.TERMINATED
                    || agreement.status() == Agreement.Status.SUPERSEDED;
            if (!over) {
                events.add(new AgreementExecuted(id(agreement.meta().id()), DAY));
            }
            events.add(new ReviewHeld(id(agreement.meta().id()), DAY, DAY.plusYears(1)));
        }
        events.add(new ReviewHeld(null, DAY, DAY.plusYears(1)));
        sections.maintenance().forEach(item -> events.add(new ActivityKept(item.path(), DAY)));
        Partners partners = new Partners(plan);
        for (Partner partner : partners.all()) {
            for (MustHave mustHave : sections.mustHaves()) {
                if (partners.needs(partner, mustHave)) {
                    events.add(new MustHaveChecked(
                            partner.id(), id(mustHave.meta().id()), Check.Result.MET, "Seen: a, b #\"c\" 'd'", DAY));
                }
            }
        }
        return events;
    }

    private static String id(@Nullable String id) {
        return Objects.requireNonNull(id);
    }

    private static Parsed parse(String text) {
        return PlanParser.parse("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan plan(Parsed parsed) {
        return Objects.requireNonNull(parsed.plan());
    }

    /** The values of a plan under their keys, without the items' places in their lists. */
    private static List<String> leaves(Parsed parsed) throws IOException {
        List<String> leaves = new ArrayList<>();
        add("", new ObjectMapper().readTree(PlanJson.of(plan(parsed))), leaves);
        return leaves;
    }

    private static void add(String path, JsonNode node, List<String> leaves) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> add(path + "." + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray()) {
            node.forEach(item -> add(path, item, leaves));
        } else {
            leaves.add(path + "=" + node.asText());
        }
    }
}
