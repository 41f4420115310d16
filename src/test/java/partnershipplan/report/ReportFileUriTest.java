package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileUriTest {
    @ParameterizedTest
    @CsvSource({
        "plans/harbor.plan.yaml, plans/harbor.plan.yaml",
        "plans/Año nuevo.yaml, plans/A%C3%B1o%20nuevo.yaml",
        "a:b.yaml, a%3Ab.yaml",
        "/tmp/a b.yaml, file:///tmp/a%20b.yaml",
        "C:/plans/a.yaml, file:///C:/plans/a.yaml",
        "100%#?.yaml, 100%25%23%3F.yaml",
        "<stdin>, %3Cstdin%3E",
    })
    void name_is_a_uri(String name, String uri) {
        assertThat(FileUri.of(name)).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).endsWith(name);
    }
}
