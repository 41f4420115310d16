package partnershipplan.render.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Says what the marks mean: only those that are drawn. */
final class Legend {
    private static final int LINE = 20;
    private static final int RIGHT = 700;
    private final Set<Bar.State> states = new LinkedHashSet<>();
    private final boolean diamonds;
    private final Function<Bar.State, String> words;
    private final String dueOnly;

    Legend(List<Bar> bars, Function<Bar.State, String> words, String dueOnly) {
        for (Bar.State state : Bar.State.values()) {
            if (bars.stream().anyMatch(b -> b.state() == state)) {
                states.add(state);
            }
        }
        this.diamonds = bars.stream().anyMatch(b -> b.start() == null);
        this.words = words;
        this.dueOnly = dueOnly;
    }

    /** Rough, and never too small: what its words need. */
    int height() {
        int width = 24;
        for (Bar.State state : states) {
            width += width(words.apply(state));
        }
        return LINE * (1 + (width + (diamonds ? width(dueOnly) : 0)) / RIGHT);
    }

    void draw(Svg svg, int y) {
        double x = 24;
        int line = y;
        for (Bar.State state : states) {
            String word = words.apply(state);
            if (x + width(word) > RIGHT) {
                x = 24;
                line += LINE;
            }
            Marks.bar(svg, x, line - 5.5, 26, state);
            svg.text("c-soft", x + 32, line + 4, word, "fill=\"#4c5a5e\" font-size=\"10.5\"");
            x += width(word);
        }
        if (diamonds) {
            if (x + width(dueOnly) > RIGHT) {
                x = 24;
                line += LINE;
            }
            Marks.diamond(svg, x + 6.5, line, Bar.State.PLANNED);
            svg.text("c-soft", x + 18, line + 4, dueOnly, "fill=\"#4c5a5e\" font-size=\"10.5\"");
        }
    }

    private static int width(String word) {
        return 52 + word.length() * 6;
    }
}
