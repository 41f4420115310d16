package partnershipplan.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that a plan is put together from. */
final class Texts {
    private Texts() {}

    /** The lines of a text; none where the text is not there. */
    static List<String> lines(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/scaffold/" + name + ".yaml")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
