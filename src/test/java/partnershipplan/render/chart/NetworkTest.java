package partnershipplan.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many partners there are and whatever they are called, the network can be read. */
class NetworkTest {
    private static final String LONG = "Centro de Atención Integral a Víctimas de Trata de Personas, oficina ";

    private static Network network() {
        Map<NetworkWords.Kind, String> kinds = new EnumMap<>(NetworkWords.Kind.class);
        for (NetworkWords.Kind kind : NetworkWords.Kind.values()) {
            kinds.put(kind, "Organizaciones aliadas " + kind.ordinal());
        }
        return new Network("Coalición Regional contra la Trata", new NetworkWords("Red", kinds));
    }

    private static List<Node> nodes(int count) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean known = i < count * 2 / 3;
            String remark = i % 3 == 0 ? "En negociación · Memorando de entendimiento (MOU): En redacción" : "";
            nodes.add(new Node(LONG + i, known, i % 2 == 0, remark, i % 4 == 0 ? List.of("A", "B") : List.of()));
        }
        return nodes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 30, 40})
    void nothingOverlapsAndNothingIsCut(int count) {
        List<String> drawings = network().drawings(nodes(count));
        int told = 0;
        for (String drawing : drawings) {
            Drawn drawn = new Drawn(drawing);
            assertThat(drawn.collisions()).isEmpty();
            assertThat(drawn.clipped()).isEmpty();
            assertThat(drawn.height()).isLessThan(500);
            for (int i = 0; i < count; i++) {
                told += drawing.substring(0, drawing.indexOf('>')).matches("(?s).*oficina " + i + "(?![0-9]).*")
                        ? 1
                        : 0;
            }
        }
        assertThat(told)
                .as("each is named once to those who cannot see the drawing")
                .isEqualTo(count);
    }

    @Test
    void kindsAreToldByShapeAndLine() {
        String solid = network()
                .drawings(List.of(new Node("A", true, true, "", List.of())))
                .get(0);
        String dashed = network()
                .drawings(List.of(new Node("A", false, false, "", List.of())))
                .get(0);
        assertThat(solid).doesNotContain("stroke-dasharray");
        assertThat(dashed).contains("stroke-dasharray=\"4 3\"").contains("stroke-dasharray=\"5 3\"");
    }

    @Test
    void mermaidTakesNamesOfAnyKind() {
        String name = "\"];click p1 href `x` <b> #35; %%{init}%% \n end";
        String chart = MermaidNetwork.of("Us", List.of(new Node(name, true, true, "", List.of())));
        assertThat(chart.lines()).hasSize(4);
        assertThat(chart.lines().toList().get(2)).isEqualTo("    us --- p1[\"] click p1 href x b 35 %% init %% end\"]");
    }
}
