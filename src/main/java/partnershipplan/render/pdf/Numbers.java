package partnershipplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Numbers as SVG attributes hold them. */
final class Numbers {
    private Numbers() {}

    /** All numbers of a list that is separated by blanks or commas. */
    static List<Double> in(String text) {
        List<Double> numbers = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(text, " ,\t\r\n"); words.hasMoreTokens(); ) {
            numbers.add(parse(words.nextToken()));
        }
        return numbers;
    }

    /** The number, with or without `px`. */
    static double parse(String text) {
        String bare = text.strip();
        return Double.parseDouble(bare.endsWith("px") ? bare.substring(0, bare.length() - 2) : bare);
    }
}
