package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnershipplan.audience.Copies;

/** Whoever adds a document also lets it be searched for what its readers may not see. */
class HiddenDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void everyDocumentIsSearched() {
        String err = Run.in(folder, "render", "--document", "no-such").err();
        String known = err.substring(err.lastIndexOf(": ") + 2).strip();

        assertThat(List.of(known.split(",? and |, | or "))).containsExactlyInAnyOrderElementsOf(Copies.DOCUMENTS);
    }
}
