package partnershipplan.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import partnershipplan.parse.Reading;

/** The configurations of the tests, and a few rules for them to name. */
final class Configs {
    static final Path FOLDER = Path.of("src/test/resources/config");

    static final Known KNOWN = new Known(
            Map.of(
                    "timeline/overdue",
                    Map.of(),
                    "need/empty",
                    Map.of(),
                    "tactics/owner-missing",
                    Map.of(),
                    "agreement/clause-missing",
                    Map.of("clauses", List.of("termination", "amendment", "notices"))),
            List.of("worksheet", "agreements", "us-grants", "privacy", "language"));

    private Configs() {}

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".planrc.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static ParsedConfig parse(String text) {
        return ConfigParser.parse(".planrc.yaml", text.getBytes(StandardCharsets.UTF_8), KNOWN, Reading.QUICK);
    }

    /** A configuration without findings. */
    static Config config(String text) {
        ParsedConfig parsed = parse(text);
        return Objects.requireNonNull(parsed.config(), () -> parsed.findings().toString());
    }
}
