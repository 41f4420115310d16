package partnershipplan.custom;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import partnershipplan.config.CustomRule;
import partnershipplan.finding.Severity;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Custom rules as people write them in YAML. */
final class ConfiguredRules {
    private ConfiguredRules() {}

    static List<CustomRule> of(String yaml) {
        List<CustomRule> rules = new ArrayList<>();
        Node.Mapping root = (Node.Mapping) node(new Yaml().compose(new StringReader(yaml)));
        for (Node item : ((Node.Sequence) root.value("custom_rules")).items()) {
            Node.Mapping rule = (Node.Mapping) item;
            rules.add(new CustomRule(
                    rule.text("id"),
                    Severity.ERROR,
                    rule.text("message"),
                    (Node.Scalar) rule.value("given"),
                    (Node.Mapping) rule.value("then")));
        }
        return rules;
    }

    private static Node node(org.yaml.snakeyaml.nodes.Node yaml) {
        if (yaml instanceof MappingNode mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries.add(new Node.Entry((Node.Scalar) node(tuple.getKeyNode()), node(tuple.getValueNode())));
            }
            return new Node.Mapping(entries, true, span(yaml));
        }
        if (yaml instanceof SequenceNode sequence) {
            return new Node.Sequence(
                    sequence.getValue().stream().map(ConfiguredRules::node).toList(), true, span(yaml));
        }
        ScalarNode scalar = (ScalarNode) yaml;
        return new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, span(yaml));
    }

    private static Span span(org.yaml.snakeyaml.nodes.Node yaml) {
        return new Span(
                yaml.getStartMark().getLine() + 1,
                yaml.getStartMark().getColumn() + 1,
                yaml.getEndMark().getLine() + 1,
                yaml.getEndMark().getColumn() + 1);
    }
}
