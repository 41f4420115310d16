package partnershipplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnershipplan.explain.CataloguePage;
import partnershipplan.schema.ReferencePage;

/** What the pages say of the repository is so. */
class DocsTest {
    private static final Path FORMAT = Path.of("docs/format.md");
    private static final Path COMMAND_LINE = Path.of("docs/cli.md");
    private static final String END = "<!-- /generated -->";

    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\[]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
    private static final Pattern PATH =
            Pattern.compile("(?:src|docs|examples|templates|\\.ci)/[^ ]*|[A-Z]+\\.md|pom\\.xml|NOTICE|LICENSE");

    /** A part of a path that stands for others. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![A-Z])(NAME|NNNN|ROOM|LANGUAGE|PACK|ID)(?![A-Z])");

    static List<Path> pages() throws IOException {
        return Documents.pages();
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(120);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        List<String> dead = new ArrayList<>();
        String text = CODE.matcher(Documents.prose(page)).replaceAll("");
        for (MatchResult link : LINK.matcher(text).results().toList()) {
            String target = link.group(1);
            if (!target.matches("[a-z]+:.*") && !leadsSomewhere(page, target)) {
                dead.add(target);
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String target) throws IOException {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(path) && (hash < 0 || anchors(path).contains(target.substring(hash + 1)));
    }

    /** What a git host calls the headings of a page. */
    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : Documents.prose(page).split("\n", -1)) {
            if (line.matches("#{1,6} .*")) {
                String anchor = line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
                int before = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? anchor : anchor + "-" + before);
            }
        }
        return anchors;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPathInBackticksExists(Path page) throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult code : CODE.matcher(Documents.prose(page)).results().toList()) {
            for (String word : code.group(1).split(" ")) {
                if (PATH.matcher(word).matches() && !exists(word)) {
                    missing.add(word);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Whether a path is there; of one with a placeholder, the folder above it. */
    private static boolean exists(String path) throws IOException {
        var placeholder = PLACEHOLDER.matcher(path);
        String known = placeholder.find() ? path.substring(0, path.lastIndexOf('/', placeholder.start()) + 1) : path;
        if (!known.contains("*")) {
            return Files.exists(Path.of(known));
        }
        PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + known);
        try (Stream<Path> below = Files.walk(Path.of(known.substring(0, known.indexOf('/'))))) {
            return below.anyMatch(glob::matches);
        }
    }

    @Test
    void theTablesOfKeysAreThoseOfTheProgram() throws IOException {
        assertGenerated(FORMAT, "keys", ReferencePage.text() + "\n");
    }

    @Test
    void theCatalogueOfRulesIsThatOfTheProgram() throws IOException {
        assertGenerated(Path.of("docs/rules/README.md"), "rules", CataloguePage.text() + "\n");
    }

    /** Holds a part of a page to what the program says, or renews it. */
    private static void assertGenerated(Path file, String name, String expected) throws IOException {
        String page = Files.readString(file);
        String begin = "<!-- generated: " + name + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(END);
        assertThat(from).as(begin).isGreaterThan(begin.length()).isLessThanOrEqualTo(to);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, page.substring(0, from) + expected + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to))
                .as("renew it: mvn test -Dtest=DocsTest -Ddocs.update=true")
                .isEqualTo(expected);
    }

    @Test
    void everyRuleIsExplained() throws IOException {
        String rules = Files.readString(Path.of("src/main/java/partnershipplan/parse/Rules.java"));
        List<String> ids = Pattern.compile("\"([a-z]+/[a-z-]+)\"")
                .matcher(rules)
                .results()
                .map(id -> "| `" + id.group(1) + "` |")
                .toList();
        assertThat(ids).hasSizeGreaterThan(10);
        assertThat(Files.readString(COMMAND_LINE)).contains(ids);
    }

    @Test
    void everyExampleOfAPlanStandsInAWholeOne() throws IOException {
        StringBuilder plans = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.sorted().toList()) {
                plans.append(Files.readString(file));
            }
        }
        for (Path page : List.of(Path.of("README.md"), FORMAT)) {
            for (Documents.Example example : Documents.examples(page)) {
                if (example.language().equals("yaml")) {
                    assertThat(plans).as(example.toString()).contains(example.text());
                }
            }
        }
    }

    @Test
    void everyDecisionIsListedAndNumberedInTurn() throws IOException {
        Path folder = Path.of("docs/decisions");
        String list = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                assertThat(names.get(i)).startsWith(String.format(Locale.ROOT, "%04d-", i + 1));
                assertThat(list).contains("](" + names.get(i) + ")");
            }
        }
    }

    @Test
    void picturesAreSmall() throws IOException {
        try (Stream<Path> pictures = Files.list(Path.of("docs/images"))) {
            assertThat(pictures)
                    .isNotEmpty()
                    .allSatisfy(picture -> assertThat(Files.size(picture)).isLessThan(150_000));
        }
    }
}
