package partnershipplan.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Tells how wide text is drawn, near enough and never too narrow, and breaks it into lines of a width. */
final class TextWidth {
    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += em(text.charAt(i));
        }
        return ems * size * (bold ? 1.08 : 1);
    }

    /** At most so many lines; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, double size, boolean bold, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            boolean last = lines.size() == most - 1;
            int end = of(rest, size, bold) <= width ? rest.length() : fitting(rest, size, bold, width);
            if (last && end < rest.length()) {
                lines.add(shortened(rest, size, bold, width));
                return lines;
            }
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /** Where the line is broken: after its last whole word, or within the word if it has but one. */
    private static int fitting(String text, double size, boolean bold, double width) {
        int end = longest(text, size, bold, width);
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : end;
    }

    private static String shortened(String text, double size, boolean bold, double width) {
        int end = longest(text, size, bold, width - of("…", size, bold));
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** How many letters fit; at least one, and never half of a pair. */
    private static int longest(String text, double size, boolean bold, double width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (of(text.substring(0, next), size, bold) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static double em(char c) {
        return switch (c) {
            case 'i', 'l', 'j', 'I', '.', ',', ':', ';', '\'', '’', '|', '!', 'í', ' ' -> 0.29;
            case 't', 'f', 'r', '(', ')', '-', '/', '·', 'J' -> 0.4;
            case 's', 'c', 'z', 'k', 'x', 'v', 'y' -> 0.53;
            case 'm', 'W', 'M', '%', '…', '—' -> 0.94;
            case 'w', 'D', 'G', 'H', 'N', 'O', 'Q', 'U', 'Ñ', 'Ó', 'Ú' -> 0.78;
            default -> c >= 'A' && c <= 'Z' ? 0.65 : c >= 0x2E80 ? 1 : 0.62;
        };
    }
}
