package partnershipplan.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnershipplan.finding.Finding;
import partnershipplan.finding.Severity;
import partnershipplan.parse.PlanParser;

/**
 * Some sections of a plan, whose other sections are those of the sound base plan, with the lines on which a rule must
 * find something.
 *
 * <p>A case that begins with {@code # the whole file} has no other sections.
 *
 * <p>A line on which it must ends in {@code # finding}, or in {@code # finding: info} where the severity is not the
 * rule's own; {@code # finding, finding} asks for two.
 */
record LintCase(String name, LocalDate today, Set<Pack> packs, String text) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path BASE = Path.of("src/test/resources/lint/base.plan.yaml");
    private static final Pattern MARK = Pattern.compile("# (finding(?:: \\w+)?(?:, finding(?:: \\w+)?)*)\\s*$");
    private static final Pattern HEAD = Pattern.compile("# (today|file|pack): (.*)");
    private static final String WHOLE = "# the whole file\n";
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=[\\w-]+:)");

    static LintCase of(Path file) throws IOException {
        return of("case.plan.yaml", Files.readString(file));
    }

    /** A case from its sections' text; its first lines may set {@code # today:}, {@code # file:} and {@code # pack:}. */
    static LintCase of(String name, String text) {
        LocalDate today = TODAY;
        String called = name;
        Set<Pack> packs = EnumSet.noneOf(Pack.class);
        for (String line : text.lines().limit(3).toList()) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                String value = head.group(2).strip();
                switch (head.group(1)) {
                    case "today" -> today = LocalDate.parse(value);
                    case "pack" -> packs.add(Objects.requireNonNull(Pack.named(value), value));
                    default -> called = value;
                }
            }
        }
        return new LintCase(called, today, packs, text);
    }

    /** With more sections below. */
    LintCase with(String more) {
        return new LintCase(name, today, packs, text.stripTrailing() + "\n" + more);
    }

    /** The whole plan: the case's sections, then those of the base that it does not state. */
    String whole() {
        if (text.startsWith(WHOLE)) {
            return text;
        }
        Set<String> stated = new java.util.HashSet<>();
        for (String section : SECTION.split(text)) {
            stated.add(section.split(":", 2)[0]);
        }
        StringBuilder whole = new StringBuilder(text.stripTrailing()).append('\n');
        try {
            for (String section : SECTION.split(Files.readString(BASE))) {
                if (!section.startsWith("#") && !stated.contains(section.split(":", 2)[0])) {
                    whole.append(section);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return whole.toString();
    }

    /** What all rules find in the whole plan. */
    List<Finding> findings() {
        return findings(Settings.DEFAULT.levels());
    }

    private List<Finding> findings(Settings.Levels levels) {
        Settings settings = new Settings(packs, Set.of(), levels, Settings.DEFAULT.options(), List.of());
        return new Linter(today)
                .lint(PlanParser.parse(name, whole().getBytes(StandardCharsets.UTF_8)), settings)
                .findings();
    }

    /** The lines on which a rule is expected, as {@code 12 warning}. */
    List<String> expected(Severity usual) {
        List<String> expected = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher mark = MARK.matcher(lines[i]);
            if (mark.find()) {
                for (String one : mark.group(1).split(", ")) {
                    String severity = one.contains(":")
                            ? one.substring(one.indexOf(':') + 1).strip()
                            : usual.word();
                    expected.add(i + 1 + " " + severity);
                }
            }
        }
        return expected;
    }

    /** What one rule finds in the whole plan. No other runs, so that a change of a rule concerns its own tests only. */
    List<Finding> findings(String rule) {
        return findings((id, found) -> id.equals(rule) ? found : null).stream()
                .filter(found -> found.rule().equals(rule))
                .toList();
    }

    /** The lines on which a rule found something, as {@code 12 warning}; others run only where it judges them. */
    List<String> found(Rule rule) {
        return lines(rule.id(), rule.judgesFindings() ? findings() : findings(rule.id()));
    }

    /** The lines on which a rule of {@code validate} found something. */
    List<String> foundInForm(String rule) {
        return lines(
                rule,
                PlanParser.parse(name, whole().getBytes(StandardCharsets.UTF_8)).findings());
    }

    private static List<String> lines(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.rule().equals(rule) && !f.waived())
                .map(f -> f.span().line() + " " + f.severity().word())
                .toList();
    }

    /** What was found, as a reader of a failed test needs it. */
    String told() {
        StringBuilder told = new StringBuilder();
        for (Finding f : findings()) {
            told.append(String.format(
                    Locale.ROOT,
                    "%d %s [%s] %s%n",
                    f.span().line(),
                    f.severity().word(),
                    f.rule(),
                    f.message()));
        }
        return told + "---\n" + String.join("\n", Arrays.asList(text.split("\n")));
    }
}
