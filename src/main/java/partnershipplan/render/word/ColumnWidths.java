package partnershipplan.render.word;

import java.util.List;

/** How wide the columns of a table are: as their kinds say, else by what they hold, and never below their words. */
final class ColumnWidths {
    /** The text's width on a page, in twentieths of a point. */
    static final int PAGE = 9648;

    private static final int LETTER = 108;
    private static final int PADDING = 220;

    private ColumnWidths() {}

    /**
     * The widths, which make up the page's.
     *
     * @param kinds of each column, empty where it has none
     * @param texts what stands in each column
     */
    static int[] of(List<String> kinds, List<List<String>> texts) {
        double[] wanted = new double[kinds.size()];
        double[] least = new double[kinds.size()];
        double taken = 0;
        double weights = 0;
        for (int i = 0; i < wanted.length; i++) {
            least[i] = longestWord(texts.get(i)) * LETTER + PADDING;
            wanted[i] = share(kinds.get(i)) * PAGE;
            taken += wanted[i];
            weights += wanted[i] == 0 ? weight(texts.get(i)) : 0;
        }
        double rest = Math.max(PAGE - taken, PAGE / 5.0);
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = wanted[i] == 0 ? rest * weight(texts.get(i)) / weights : wanted[i];
        }
        return exact(roomForWords(scaled(wanted), least));
    }

    private static double share(String kind) {
        return switch (kind) {
            case "c-no" -> 0.05;
            case "c-main" -> 0.4;
            case "c-name" -> 0.22;
            case "c-people" -> 0.17;
            case "c-kind", "c-status" -> 0.125;
            case "c-date" -> 0.14;
            case "c-num" -> 0.15;
            default -> 0;
        };
    }

    /** Long columns need more, but not in proportion. */
    private static double weight(List<String> texts) {
        int letters = 0;
        for (String text : texts) {
            letters += text.length();
        }
        return Math.sqrt(letters + 16);
    }

    private static int longestWord(List<String> texts) {
        int longest = 0;
        for (String text : texts) {
            int word = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                word = c == ' ' || c == '-' || c == '/' || c == '\n' ? 0 : word + 1;
                longest = Math.max(longest, word);
            }
        }
        // An address may break; a word of that length is rare.
        return Math.min(longest, 16);
    }

    private static double[] scaled(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] * PAGE / sum;
        }
        return widths;
    }

    /** Takes from those that have more than their words need. */
    private static double[] roomForWords(double[] widths, double[] least) {
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lacking += Math.max(0, least[i] - widths[i]);
            spare += Math.max(0, widths[i] - least[i]);
        }
        if (lacking >= spare) {
            return scaled(least);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * lacking / spare;
        }
        return widths;
    }

    private static int[] exact(double[] widths) {
        int[] whole = new int[widths.length];
        int left = PAGE;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = i == whole.length - 1 ? left : (int) Math.round(widths[i]);
            left -= whole[i];
        }
        return whole;
    }
}
