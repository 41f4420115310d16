package partnershipplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that ships stands in NOTICE with its licence, and the licence's text ships, too. */
class ShippedLicensesIT {
    private static final Path NOTICE = Path.of("NOTICE");
    private static final Path LIBRARIES = Path.of("target/lib");
    private static final Path TEXTS = Path.of("src/build/image/licenses");

    @Test
    void eachLibraryStandsInTheNotice() throws IOException {
        assertThat(licenses().keySet()).isEqualTo(new TreeSet<>(libraries().keySet()));
    }

    @Test
    void eachLicenseIsThereToRead() throws IOException {
        Map<String, String> licenses = licenses();
        for (Map.Entry<String, Path> library : libraries().entrySet()) {
            String license = licenses.get(library.getKey());
            assertThat("Apache-2.0".equals(license)
                            || carriesItsLicense(library.getValue())
                            || texts().stream().anyMatch(text -> isOf(text, library.getKey())))
                    .as("%s: the text of %s", library.getKey(), license)
                    .isTrue();
        }
    }

    @Test
    void eachTextIsOfALibrary() throws IOException {
        Map<String, Path> libraries = libraries();
        assertThat(texts())
                .isNotEmpty()
                .allMatch(text -> libraries.keySet().stream().anyMatch(library -> isOf(text, library)));
    }

    @Test
    void eachFontAndProfileStandsInTheNotice() throws IOException {
        String notice = Files.readString(NOTICE);
        for (String folder : List.of("fonts", "pdf")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
                assertThat(files.map(file -> file.getFileName().toString())
                                .filter(name -> name.matches(".*\\.(ttf|otf|woff2?|icc)"))
                                .map(ShippedLicensesIT::work))
                        .isNotEmpty()
                        .allSatisfy(work -> assertThat(notice).contains(work));
            }
        }
    }

    @Test
    void whatIsCompiledFromSourceStandsInTheNoticeWithItsVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.substring(pom.indexOf("<picocli.version>") + 17, pom.indexOf("</picocli.version>"));
        assertThat(Files.readString(NOTICE)).contains("\npicocli " + version + "\n");
    }

    /** The work that a file is a part of: {@code Noto Sans} for {@code NotoSans-Bold.ttf}. */
    private static String work(String file) {
        String name = file.replaceFirst("[-.].*", "");
        return name.replaceFirst("^Noto(?=[A-Z])", "Noto ");
    }

    /** From the notice's lines of two words, a library and its licence. */
    private static Map<String, String> licenses() throws IOException {
        Map<String, String> licenses = new TreeMap<>();
        for (String line : Files.readAllLines(NOTICE)) {
            String[] words = line.strip().split(" +");
            if (line.startsWith("  ") && words.length == 2) {
                licenses.put(words[0], words[1]);
            }
        }
        return licenses;
    }

    private static Map<String, Path> libraries() throws IOException {
        Map<String, Path> libraries = new TreeMap<>();
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            jars.forEach(jar -> libraries.put(jar.getFileName().toString().replaceFirst("-[0-9.]+\\.jar$", ""), jar));
        }
        return libraries;
    }

    /** The names of the texts beside the build: {@code jline} is of each of JLine's libraries. */
    private static List<String> texts() throws IOException {
        try (Stream<Path> texts = Files.list(TEXTS)) {
            return texts.map(text -> text.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .toList();
        }
    }

    private static boolean isOf(String text, String library) {
        return (library + "-").startsWith(text + "-");
    }

    private static boolean carriesItsLicense(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> entry.getName().matches("META-INF/LICENSE(\\.txt)?"));
        }
    }
}
