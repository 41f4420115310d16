package partnershipplan.render.chart;

import java.util.List;

/** The network in the language that git hosts draw charts from. */
public final class MermaidNetwork {
    private MermaidNetwork() {}

    /** The drawing's text, without the fence around it. */
    public static String of(String us, List<Node> nodes) {
        StringBuilder chart = new StringBuilder("flowchart LR\n    us[" + MermaidText.quoted(us) + "]\n");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String name = MermaidText.quoted(label(node));
            chart.append("    us ")
                    .append(node.formal() ? "---" : "-.-")
                    .append(" p")
                    .append(i + 1);
            chart.append(node.formal() ? "[" + name + "]" : "([" + name + "])");
            chart.append(node.known() ? "\n" : ":::sought\n");
        }
        return chart + "    classDef sought stroke-dasharray: 4 3\n";
    }

    private static String label(Node node) {
        StringBuilder label = new StringBuilder(node.name());
        if (!node.remark().isEmpty()) {
            label.append(" – ").append(node.remark());
        }
        return node.circles().isEmpty() ? label.toString() : label + " (" + String.join(", ", node.circles()) + ")";
    }
}
