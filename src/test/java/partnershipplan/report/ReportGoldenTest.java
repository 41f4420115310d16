package partnershipplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each form looks like: read by a person before it changes. */
class ReportGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/reports");

    @ParameterizedTest
    @EnumSource
    void the_form_is_as_reviewed(Form form) throws IOException {
        String told = form.tell(Told.SAMPLE).replace(System.lineSeparator(), "\n");
        Path golden = FOLDER.resolve(form + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, told);
        }
        assertThat(told)
                .as("read the new form, then accept it with -Dgolden.update=true")
                .isEqualTo(Files.readString(golden));
    }
}
