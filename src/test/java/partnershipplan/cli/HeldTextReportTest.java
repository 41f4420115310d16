package partnershipplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldTextReportTest {
    private static final String LINE = "línea\n";
    private static final int FIT = HeldBytes.FEW / 8;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, FIT, FIT * 4})
    void textComesBackWhole(int lines) throws IOException {
        try (HeldText held = new HeldText()) {
            for (int i = 0; i < lines; i++) {
                held.writer().write(LINE);
            }
            StringWriter back = new StringWriter();
            try (Reader reader = held.reader()) {
                reader.transferTo(back);
            }
            assertThat(back.toString().equals(LINE.repeat(lines))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, FIT})
    void shortTextStaysInMemory(int lines) throws IOException {
        try (HeldText held = filled(lines);
                InputStream bytes = held.bytes()) {
            assertThat(bytes).isInstanceOf(ByteArrayInputStream.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {FIT * 2, FIT * 4})
    void longTextGoesIntoAFileThatIsGoneAfterwards(int lines) throws IOException {
        HeldText held = filled(lines);
        try (held;
                InputStream bytes = held.bytes()) {
            assertThat(bytes).isNotInstanceOf(ByteArrayInputStream.class);
        }
        assertThatThrownBy(held::bytes).isInstanceOf(IOException.class);
    }

    private static HeldText filled(int lines) throws IOException {
        HeldText held = new HeldText();
        held.writer().write(LINE.repeat(lines));
        return held;
    }
}
