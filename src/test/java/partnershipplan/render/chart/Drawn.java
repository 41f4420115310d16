package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chart's SVG as a test reads it. */
record Drawn(String svg) {
    private static final Pattern TEXT =
            Pattern.compile("<text class=\"[^\"]*\" x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"([^>]*)>([^<]*)</text>");

    /** The room that a text takes. */
    record Text(String words, double left, double right, double baseline) {
        boolean meets(Text other) {
            return left < other.right
                    && other.left < right
                    && Math.abs(baseline - other.baseline) < 11
                    && !words.isEmpty();
        }
    }

    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Matcher m = TEXT.matcher(svg); m.find(); ) {
            double x = Double.parseDouble(m.group(1));
            double width = TextWidth.of(m.group(4), 12, m.group(3).contains("700"));
            double left =
                    m.group(3).contains("middle") ? x - width / 2 : m.group(3).contains("end") ? x - width : x;
            texts.add(new Text(m.group(4), left, left + width, Double.parseDouble(m.group(2))));
        }
        return texts;
    }

    double width() {
        return Double.parseDouble(svg.replaceFirst("(?s).*?viewBox=\"0 0 (\\d+) \\d+\".*", "$1"));
    }

    double height() {
        return Double.parseDouble(svg.replaceFirst("(?s).*?viewBox=\"0 0 \\d+ (\\d+)\".*", "$1"));
    }

    /** Pairs of texts that are drawn over each other. */
    List<String> collisions() {
        List<String> collisions = new ArrayList<>();
        List<Text> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).meets(texts.get(j))) {
                    collisions.add(texts.get(i) + " / " + texts.get(j));
                }
            }
        }
        return collisions;
    }

    /** Texts that stand out of the drawing. */
    List<Text> clipped() {
        return texts().stream()
                .filter(t ->
                        t.left() < -0.1 || t.right() > width() + 0.1 || t.baseline() < 8 || t.baseline() > height() - 1)
                .toList();
    }
}
