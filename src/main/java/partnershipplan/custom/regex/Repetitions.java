package partnershipplan.custom.regex;

/** Counts how often the repetitions of an expression, one in the other, can copy a part of it. */
final class Repetitions {
    /** The most copies: more would fill the memory. */
    static final long MOST = 1000;

    private Repetitions() {}

    /** The product of all counts such as {@code {2,20}}, as if each stood within the one before. */
    static long product(String expression) {
        long product = 1;
        for (int at = expression.indexOf('{'); at >= 0; at = expression.indexOf('{', at + 1)) {
            long count = 0;
            long largest = 0;
            for (int i = at + 1; i < expression.length() && ",0123456789".indexOf(expression.charAt(i)) >= 0; i++) {
                char c = expression.charAt(i);
                count = c == ',' ? 0 : Math.min(count * 10 + (c - '0'), MOST + 1);
                largest = Math.max(largest, count);
            }
            product = Math.min(product * Math.max(largest, 1), MOST + 1);
        }
        return product;
    }
}
