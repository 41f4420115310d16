package partnershipplan.render.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/**
 * A drawn chart.
 *
 * @param wide whether its drawings take the whole width; else two stand abreast
 * @param strips its drawings, strip below strip; a page may end between two strips
 * @param label what the chart is called
 * @param mermaid the same for Markdown; null where Markdown cannot show it
 */
public record Figure(
        boolean wide,
        List<Strip> strips,
        Markup label,
        @Nullable Markup mermaid) {
    public static Figure stacked(List<String> drawings, Markup label, Markup mermaid) {
        return new Figure(true, strips(drawings, 1), label, mermaid);
    }

    /** Small charts, two abreast. */
    public static Figure abreast(List<String> drawings, Markup label) {
        return new Figure(false, strips(drawings, 2), label, null);
    }

    private static List<Strip> strips(List<String> drawings, int abreast) {
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < drawings.size(); from += abreast) {
            List<Markup> strip = new ArrayList<>();
            for (String drawing : drawings.subList(from, Math.min(from + abreast, drawings.size()))) {
                strip.add(new Markup(drawing));
            }
            strips.add(new Strip(strip));
        }
        return strips;
    }
}
