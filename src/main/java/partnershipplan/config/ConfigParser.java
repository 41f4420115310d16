package partnershipplan.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.parse.Findings;
import partnershipplan.parse.Reading;
import partnershipplan.parse.Rules;
import partnershipplan.parse.ScalarValues;
import partnershipplan.parse.Shapes;
import partnershipplan.parse.YamlFile;
import partnershipplan.source.Node;
import partnershipplan.source.SourceText;
import partnershipplan.source.Span;

/** Reads a configuration: through the same reader as a plan, and as strictly. */
public final class ConfigParser {
    private final Known known;
    private final Findings findings;

    private ConfigParser(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /**
     * Reads a configuration from a file's bytes.
     *
     * @param name the file's name, as findings print it
     */
    public static ParsedConfig parse(String name, byte[] bytes, Known known, Reading reading) {
        YamlFile file = YamlFile.read(name, bytes, reading);
        Findings findings = file.findings();
        Config config =
                file.root() == null ? null : new ConfigParser(known, findings).config(file.source(), file.root());
        return new ParsedConfig(file.source(), findings.isEmpty() ? config : null, findings.sorted());
    }

    private @Nullable Config config(SourceText source, Node root) {
        Node said = Answers.isBlank(root) ? new Node.Mapping(List.of(), false, Span.START) : root;
        Answers answers = Answers.of(Part.ROOT, said, "", findings);
        if (answers == null) {
            return null;
        }
        CustomRules custom = new CustomRules(known, findings);
        List<CustomRule> customRules = custom.read(answers.items("custom_rules"), "custom_rules");
        Set<String> customIds = new HashSet<>();
        custom.ids().forEach(customIds::add);
        RuleSettings rules = new RuleSettings(known, customIds, findings);
        Preset preset = answers.choice("extends", Preset.class);
        return new Config(
                source,
                answers.mapping(),
                preset == null ? Preset.RECOMMENDED : preset,
                packs(answers),
                rules.read(answers.value("rules"), "rules"),
                overrides(answers.items("overrides"), rules),
                services(answers.value("vocabulary")),
                answers.line("templates"),
                new HouseStyles(findings).read(answers.value("house"), "house"),
                customRules);
    }

    private @Nullable List<String> packs(Answers answers) {
        if (answers.value("packs") == null) {
            return null;
        }
        List<String> packs = new ArrayList<>();
        for (Node item : answers.items("packs")) {
            Object pack = new ScalarValues(findings).read(new Type.Choice(known.packs()), item, "packs");
            if (pack != null) {
                packs.add(pack.toString());
            }
        }
        return packs;
    }

    private List<FileRules> overrides(List<Node> items, RuleSettings rules) {
        List<FileRules> overrides = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Answers answers = Answers.of(Part.OVERRIDE, items.get(i), "overrides[" + i + "]", findings);
            if (answers != null) {
                Map<String, Setting> settings = rules.read(answers.value("rules"), answers.at("rules"));
                overrides.add(new FileRules(globs(answers), settings));
            }
        }
        return overrides;
    }

    private List<Glob> globs(Answers answers) {
        List<Glob> globs = new ArrayList<>();
        for (Node item : answers.items("files")) {
            Object text = new ScalarValues(findings).read(ScalarValues.LINE, item, answers.at("files"));
            if (text != null) {
                globs.add(glob(text.toString(), item, answers.at("files")));
            }
        }
        return globs;
    }

    private Glob glob(String pattern, Node node, String path) {
        String mend = Glob.mend(pattern);
        if (mend != null) {
            findings.add(Rules.VALUE, node.span(), path, Shapes.quoted(pattern) + " is no pattern for plans", mend);
        }
        return new Glob(pattern);
    }

    private List<Service> services(@Nullable Node vocabulary) {
        Answers answers = vocabulary == null ? null : Answers.of(Part.VOCABULARY, vocabulary, "vocabulary", findings);
        return answers == null
                ? List.of()
                : new Services(findings).read(answers.items("services"), answers.at("services"));
    }
}
