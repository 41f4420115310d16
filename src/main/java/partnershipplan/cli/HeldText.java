package partnershipplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import partnershipplan.report.Aside;

/** Text that is held until it is wanted, however long it grows. */
final class HeldText implements Aside, AutoCloseable {
    private final HeldBytes held = new HeldBytes();
    private final Writer writer = Utf8.writer(held);

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public Reader reader() throws IOException {
        return new InputStreamReader(bytes(), StandardCharsets.UTF_8);
    }

    InputStream bytes() throws IOException {
        writer.flush();
        return held.read();
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
