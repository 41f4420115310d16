package partnershipplan.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnershipplan.export.Plans;
import partnershipplan.model.Plan;
import partnershipplan.normal.NormalPlan;
import partnershipplan.normal.Value;

/** Tables hold what the plan says, each value where people look for it. */
class TablesTest {
    private static final String EVERY_KEY = "src/test/resources/plans/every-key.plan.yaml";
    private static final String PLAN = """
            format: partnership-plan/1
            organization: {name: Harborlight}
            background:
              description: We help.
              existing_partners:
                - {name: Lake House, type: informal, purpose: Beds, services: [food, outreach], since: 2021-05}
                - {name: Hill House, type: informal, purpose: Rides}
            need: {purpose: Beds, benefits: [], needs: [], must_haves: []}
            goals:
              - name: Lake House
                type: formal
                description: Beds
                outcome: MOU
                stage: negotiating
                services: [food, dental]
            tactics: {outreach: []}
            accountability:
              roles: []
              boundaries: {privacy: P, confidentiality: C, information_sharing: S}
              mechanisms: []
            timeline:
              - {task: First, owner: Director, due: 2026-12-31}
              - {task: Second, owner: {name: R. Doe, title: Advocate}, due: 2027-02-28, after: [first]}
            evaluation:
              approach: We count.
              metrics:
                - metric: Calls
                  target: {value: 5.50, date: 2026-12-01}
                  source: Log
                  every: monthly
                  owner: Director
                  results: [{date: 2026-10-01, value: 2}, {date: 2026-11-01, value: 3}]
            agreements:
              - id: mou
                instrument: mou
                status: executed
                partners: lake-house
                purpose: Beds.
                term: {ends: 2027-09-30}
                services: [{service: Beds, cost: free}, {service: Rides, cost: {amount: 12.50}}]
            """;

    private static Table table(String name) {
        return Tables.of(Plans.of(PLAN)).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> column(String table, String column) {
        Table found = table(table);
        int index = found.columns().indexOf(column);
        assertThat(index).as(found.columns().toString()).isNotNegative();
        List<Cell> cells = new ArrayList<>();
        found.rows().forEach(row -> cells.add(row.get(index)));
        return cells;
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    @Test
    void partner_in_both_places_is_one_row() {
        assertThat(column("partners", "id")).containsExactly(text("lake-house"), text("hill-house"));
        assertThat(column("partners", "type")).containsExactly(text("formal"), text("informal"));
        assertThat(column("partners", "stage")).containsExactly(text("negotiating"), text("active"));
        assertThat(column("partners", "purpose")).containsExactly(text("Beds"), text("Rides"));
        assertThat(column("partners", "outcome")).containsExactly(text("MOU"), null);
        assertThat(column("partners", "services"))
                .containsExactly(new Cell.Lines(List.of("food", "outreach", "dental")), null);
    }

    @Test
    void item_within_an_item_says_in_which() {
        assertThat(column("metrics_results", "metric")).containsExactly(text("calls"), text("calls"));
        assertThat(column("agreements_services", "agreement")).containsExactly(text("mou"), text("mou"));
    }

    @Test
    void values_have_their_kinds() {
        assertThat(column("timeline", "due"))
                .containsExactly(new Cell.Day(LocalDate.of(2026, 12, 31)), new Cell.Day(LocalDate.of(2027, 2, 28)));
        assertThat(column("metrics", "target.value")).containsExactly(new Cell.Number(new BigDecimal("5.50")));
        assertThat(column("agreements_services", "cost")).containsExactly(text("free"), null);
        assertThat(column("agreements_services", "cost.amount"))
                .containsExactly(null, new Cell.Amount(new BigDecimal("12.50")));
        assertThat(column("partners", "since")).containsExactly(text("2021-05"), null);
    }

    @Test
    void owner_has_one_column_for_all() {
        assertThat(column("timeline", "owner")).containsExactly(text("Director"), text("Advocate"));
        assertThat(column("timeline", "owner.name")).containsExactly(null, text("R. Doe"));
    }

    @Test
    void keys_of_the_list_have_columns_even_if_nobody_filled_them() {
        assertThat(table("timeline").columns())
                .contains("completed", "deliverable")
                .doesNotContain("note");
        assertThat(table("agreements").columns()).contains("term.ends").doesNotContain("term.until");
    }

    @Test
    void csv_is_quoted_where_it_must_be() {
        Table table = new Table(
                "t",
                List.of("a", "b"),
                List.of(
                        Arrays.asList(text("say \"hi\", now"), new Cell.Number(new BigDecimal("-5"))),
                        Arrays.asList(null, text("two\nlines")),
                        List.of(new Cell.YesNo(true), new Cell.Lines(List.of("x", "y")))));
        assertThat(Csv.of(table)).isEqualTo("a,b\r\n\"say \"\"hi\"\", now\",-5\r\n,\"two\nlines\"\r\nyes,x; y\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 555 0100", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=HYPERLINK(\"x\")"})
    void no_text_is_a_formula(String formula) {
        Table table = new Table("t", List.of("a"), List.of(List.of(text(formula))));
        assertThat(Csv.of(table)).matches("(?s)a\r\n\"?'.*");
    }

    /** Each text, day and number that the normalised plan has stands in some cell. */
    @Test
    void nothing_is_lost() throws IOException {
        Plan plan = Plans.at(EVERY_KEY);
        StringBuilder all = new StringBuilder();
        Tables.of(plan).forEach(table -> all.append(Csv.of(table).replace("\"\"", "\"")));
        TreeSet<String> lost = new TreeSet<>();
        texts(NormalPlan.of(plan), lost);
        assertThat(lost).hasSizeGreaterThan(300);
        lost.removeIf(text -> all.indexOf(text) >= 0);
        assertThat(lost).isEmpty();
    }

    private static void texts(Value value, TreeSet<String> texts) {
        if (value instanceof Value.Mapping mapping) {
            mapping.fields().values().forEach(inner -> texts(inner, texts));
        } else if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(inner -> texts(inner, texts));
        } else if (value instanceof Value.Text text) {
            texts.add(text.text());
        } else if (value instanceof Value.Figure figure) {
            texts.add(figure.number().toPlainString());
        }
    }

    @Test
    void names_of_tables_fit_the_sheets_of_a_book_and_no_two_are_alike() throws IOException {
        List<String> names =
                Tables.of(Plans.at(EVERY_KEY)).stream().map(Table::name).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        assertThat(names)
                .contains("plan", "organization", "partners", "partners_checks", "needs", "must_haves", "tactics")
                .contains("maintenance", "timeline", "metrics", "metrics_results", "agreements", "agreements_parties");
    }
}
