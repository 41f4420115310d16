package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void keys_stand_in_the_order_that_is_promised() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Form.JSON.tell(Told.SAMPLE));
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly("version", "command", "today", "summary", "findings");
        assertThat(report.get("summary").fieldNames())
                .toIterable()
                .containsExactly("files", "error", "warning", "info", "waived");
        assertThat(report.get("findings"))
                .hasSize(6)
                .allSatisfy(finding -> assertThat(finding.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "rule",
                                "severity",
                                "file",
                                "line",
                                "column",
                                "end_line",
                                "end_column",
                                "path",
                                "message",
                                "hint",
                                "waived"));
    }

    @Test
    void summary_counts_what_is_waived_apart() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(Form.JSON.tell(Told.SAMPLE))
                        .get("summary")
                        .toString())
                .isEqualTo("{\"files\":3,\"error\":3,\"warning\":1,\"info\":1,\"waived\":1}");
    }

    @Test
    void run_without_findings_has_an_empty_list() throws IOException {
        assertThat(Form.JSON.tell(List.of())).endsWith("  },\n  \"findings\" : [ ]\n}\n");
    }
}
