import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Completes the bill of materials that Maven knows with what it does not: what the program's jar bundles, the Java that
 * comes with it, and the licences as NOTICE has them, since not every library names its own rightly.
 */
class BillOfMaterials {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Arguments: Maven's bill, the bundled works, the version of picocli, NOTICE, the release file of the Java, the bill. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        ObjectNode bill = (ObjectNode) JSON.readTree(Files.readString(Path.of(args[0])));
        ((ObjectNode) bill.at("/metadata/component")).put("type", "application");
        ArrayNode components = (ArrayNode) bill.get("components");
        takeLicenses(components, licenses(Files.readAllLines(Path.of(args[3]))));
        String bundled = Files.readString(Path.of(args[1])).replace("@picocli.version@", args[2]);
        for (JsonNode work : JSON.readTree(bundled)) {
            components.add(withFiles((ObjectNode) work));
        }
        components.add(java(Path.of(args[4])));
        Files.writeString(Path.of(args[5]), JSON.writeValueAsString(bill) + "\n");
    }

    /** The lines of NOTICE that name a library and its licence. */
    private static Map<String, String> licenses(List<String> notice) {
        Map<String, String> licenses = new HashMap<>();
        for (String line : notice) {
            String[] words = line.strip().split(" +");
            if (line.startsWith("  ") && words.length == 2) {
                licenses.put(words[0], words[1]);
            }
        }
        return licenses;
    }

    private static void takeLicenses(ArrayNode components, Map<String, String> licenses) {
        for (JsonNode component : components) {
            String name = component.get("name").asText();
            String license = licenses.get(name);
            if (license == null) {
                throw new IllegalArgumentException("NOTICE has no line for " + name);
            }
            ((ObjectNode) component)
                    .putArray("licenses")
                    .addObject()
                    .putObject("license")
                    .put("id", license);
        }
    }

    /** The work with each of its files, by how their names begin. */
    private static ObjectNode withFiles(ObjectNode work) throws IOException, GeneralSecurityException {
        JsonNode beginnings = work.remove("components");
        if (beginnings == null) {
            return work;
        }
        ArrayNode files = work.putArray("components");
        for (JsonNode beginning : beginnings) {
            Path begins = RESOURCES.resolve(beginning.asText());
            try (var folder = Files.list(begins.getParent())) {
                for (Path file : folder.sorted().toList()) {
                    if (file.toString().startsWith(begins.toString())) {
                        files.add(file(file));
                    }
                }
            }
        }
        return work;
    }

    private static ObjectNode file(Path file) throws IOException, GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        ObjectNode entry = JSON.createObjectNode();
        entry.put("type", "file").put("name", file.getFileName().toString());
        entry.putArray("hashes")
                .addObject()
                .put("alg", "SHA-256")
                .put("content", HexFormat.of().formatHex(hash));
        return entry;
    }

    private static ObjectNode java(Path release) throws IOException {
        Properties told = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            told.load(reader);
        }
        ObjectNode java = JSON.createObjectNode();
        java.put("type", "platform").put("name", "OpenJDK");
        java.put(
                "version",
                told.getProperty("JAVA_RUNTIME_VERSION", told.getProperty("JAVA_VERSION"))
                        .replace("\"", ""));
        java.put("description", "The modules " + told.getProperty("MODULES").replace("\"", ""));
        java.putArray("licenses").addObject().put("expression", "GPL-2.0-only WITH Classpath-exception-2.0");
        return java;
    }
}
