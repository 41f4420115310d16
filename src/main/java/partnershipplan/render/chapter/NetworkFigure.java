package partnershipplan.render.chapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partnershipplan.render.chart.MermaidNetwork;
import partnershipplan.render.chart.Network;
import partnershipplan.render.chart.NetworkWords;
import partnershipplan.render.chart.Node;
import partnershipplan.render.view.Block;
import partnershipplan.render.view.Fact;
import partnershipplan.render.view.Facts;
import partnershipplan.render.view.Figure;
import partnershipplan.render.words.Markup;

/** Who works with whom, drawn and then told in words; with fewer than three partners there is nothing to draw. */
record NetworkFigure(Page page) {
    private static final int FEWEST = 3;

    /** Whether anything was written. */
    boolean write(List<Block> blocks, Block heading) {
        PartnerNodes partners = new PartnerNodes(page);
        Map<String, Node> nodes = partners.all();
        if (nodes.size() < FEWEST) {
            return false;
        }
        NetworkWords words = words();
        List<Node> drawn = List.copyOf(nodes.values());
        blocks.add(heading);
        blocks.add(Block.of(Figure.stacked(
                page.colored(new Network(page.us(), words).drawings(drawn)),
                page.words.text(words.title()),
                new Markup(MermaidNetwork.of(page.us(), drawn)))));
        List<Fact> facts = new ArrayList<>();
        kinds(facts, words, drawn);
        circles(facts, partners.circles, nodes);
        blocks.add(Block.of(new Facts(facts)));
        return true;
    }

    private NetworkWords words() {
        Map<NetworkWords.Kind, String> kinds = new EnumMap<>(NetworkWords.Kind.class);
        for (NetworkWords.Kind kind : NetworkWords.Kind.values()) {
            kinds.put(
                    kind,
                    page.labels.word(
                            switch (kind) {
                                case FORMAL -> "formal";
                                case INFORMAL -> "informal";
                                case FORMAL_SOUGHT -> "formalSought";
                                case INFORMAL_SOUGHT -> "informalSought";
                            }));
        }
        return new NetworkWords(page.labels.word("network"), kinds);
    }

    private void kinds(List<Fact> facts, NetworkWords words, List<Node> nodes) {
        for (NetworkWords.Kind kind : NetworkWords.Kind.values()) {
            List<Markup> names = new ArrayList<>();
            for (Node node : nodes) {
                if (NetworkWords.Kind.of(node) == kind) {
                    String remark = node.remark().isEmpty() ? "" : " (" + node.remark() + ")";
                    names.add(page.words.text(node.name() + remark));
                }
            }
            if (!names.isEmpty()) {
                facts.add(new Fact(page.words.text(words.of(kind)), page.words.joined(names, "; ")));
            }
        }
    }

    private void circles(List<Fact> facts, Circles circles, Map<String, Node> nodes) {
        int index = 0;
        for (Map.Entry<String, Set<String>> circle : circles.members.entrySet()) {
            List<Markup> names = new ArrayList<>();
            for (String id : circle.getValue()) {
                Node node = nodes.get(id);
                if (node != null) {
                    names.add(page.words.text(node.name()));
                }
            }
            Markup name = page.words.text(Circles.letter(index) + " · " + circle.getKey());
            facts.add(new Fact(name, page.words.joined(names, "; ")));
            index++;
        }
    }
}
