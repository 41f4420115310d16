package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8ReportTest {
    @Test
    void halfACharacterIsAMark() throws IOException {
        assertThat(written("a\uD800b\uDC00", "c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void characterInTwoPiecesStaysWhole() throws IOException {
        assertThat(written("a\uD83D", "\uDE00b")).isEqualTo("a\uD83D\uDE00b");
    }

    private static String written(String... pieces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = Utf8.writer(out)) {
            for (String piece : pieces) {
                writer.write(piece);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
