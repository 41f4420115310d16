package partnershipplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that are held until they are wanted: in memory while they are few, else in a temporary file. */
final class HeldBytes extends OutputStream {
    /** The most that is held in memory. */
    static final int FEW = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private OutputStream to = memory;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (file == null && memory.size() + length > FEW) {
            spill();
        }
        to.write(bytes, from, length);
    }

    private void spill() throws IOException {
        file = Files.createTempFile("plan-", ".part");
        to = Files.newOutputStream(file);
        memory.writeTo(to);
        memory.reset();
    }

    /** All that was written. */
    InputStream read() throws IOException {
        to.flush();
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        to.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
