package partnershipplan.render.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnershipplan.render.view.ViewVersion;

/** The view is what its version and its page say. */
class ViewTest {
    private static final Path PAGE = Path.of("docs/templates.md");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/view-" + ViewVersion.CURRENT + ".txt");

    @Test
    void noNameGoesOrChangesWithinAVersion() throws IOException {
        Map<String, String> now = ViewNames.all();
        if (Boolean.getBoolean("docs.update")) {
            write(now);
        }
        Map<String, String> golden = golden();
        golden.forEach((name, type) -> assertThat(now.get(name))
                .as(name + " is promised by version " + ViewVersion.CURRENT + " of the view: raise ViewVersion")
                .isEqualTo(type));
        assertThat(now.keySet())
                .as("a new name needs no new version, but a line here: mvn test -Dtest=ViewTest -Ddocs.update=true")
                .isEqualTo(golden.keySet());
    }

    /** Writes a new version's list, and adds new names to one that is there; what is promised stays. */
    private static void write(Map<String, String> now) throws IOException {
        Map<String, String> all = new TreeMap<>(now);
        if (Files.exists(GOLDEN)) {
            all.putAll(golden());
        }
        StringBuilder text = new StringBuilder();
        all.forEach((name, type) -> text.append(name).append(": ").append(type).append('\n'));
        Files.writeString(GOLDEN, text);
    }

    private static Map<String, String> golden() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDEN)) {
            int colon = line.indexOf(": ");
            names.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return names;
    }

    @Test
    void thePageNamesTheVersion() throws IOException {
        assertThat(Files.readString(PAGE)).contains("version " + ViewVersion.CURRENT + " of the view");
    }

    @Test
    void everyNameIsOnThePageAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        String view = page.substring(page.indexOf("\n## The view\n"), page.indexOf("\n## Style sheets\n"));
        Set<String> names = new HashSet<>();
        ViewNames.all().keySet().forEach(name -> names.add(name.substring(name.indexOf('.') + 1)));
        List<String> silent = new ArrayList<>(names);
        silent.removeIf(name -> view.contains("`" + name + "`"));
        assertThat(silent).isEmpty();
        List<String> invented = new ArrayList<>();
        for (MatchResult row :
                Pattern.compile("(?m)^\\| .* \\|$").matcher(view).results().toList()) {
            String said = row.group().replaceAll("\\([^)]*\\)", "");
            for (MatchResult name :
                    Pattern.compile("`(\\w+)`").matcher(said).results().toList()) {
                if (!names.contains(name.group(1))) {
                    invented.add(row.group());
                }
            }
        }
        assertThat(invented).isEmpty();
    }

    @Test
    void everyShippedFileIsListedAndNoOther() throws IOException {
        Path folder = Path.of("templates");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(ShippedFile.paths());
        }
        assertThat(Files.readString(PAGE))
                .contains(ShippedFile.paths().stream()
                        .map(path -> "`templates/" + path + "`")
                        .toList());
    }
}
