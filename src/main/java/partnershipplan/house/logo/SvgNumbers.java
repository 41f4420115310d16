package partnershipplan.house.logo;

import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of an SVG, which need no blanks between them: {@code 1.5.5-3}. */
final class SvgNumbers {
    private static final int FINE = 1000;

    private final String text;
    private int next;

    SvgNumbers(String text) {
        this.text = text;
    }

    /** All numbers of a list. */
    static List<Double> all(String text) {
        SvgNumbers numbers = new SvgNumbers(text);
        List<Double> all = new ArrayList<>();
        while (numbers.hasMore()) {
            all.add(numbers.number());
        }
        return all;
    }

    /** A length, whose unit may be that of the drawing alone. */
    static double length(String text) {
        SvgNumbers numbers = new SvgNumbers(text);
        double length = numbers.number();
        String unit = text.substring(numbers.next).strip();
        if (!unit.isEmpty() && !unit.equals("px")) {
            throw new IllegalArgumentException(unit);
        }
        return length;
    }

    /** A number with three decimals at most. */
    static String text(double number) {
        long fine = Math.round(number * FINE);
        String sign = fine < 0 ? "-" : "";
        long whole = Math.abs(fine) / FINE;
        long rest = Math.abs(fine) % FINE;
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = Long.toString(FINE + rest).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + whole + "." + decimals.substring(0, end);
    }

    boolean hasMore() {
        while (next < text.length() && (text.charAt(next) == ',' || Character.isWhitespace(text.charAt(next)))) {
            next++;
        }
        return next < text.length();
    }

    /** Whether a letter comes next that is no part of a number. */
    boolean atCommand() {
        return hasMore() && Character.isLetter(text.charAt(next));
    }

    char command() {
        return text.charAt(next++);
    }

    /** A flag of an arc, which is one digit. */
    boolean flag() {
        if (!hasMore() || text.charAt(next) != '0' && text.charAt(next) != '1') {
            throw new IllegalArgumentException("no flag");
        }
        return text.charAt(next++) == '1';
    }

    /** @throws IllegalArgumentException where none comes next, or one that is not finite */
    double number() {
        hasMore();
        int start = next;
        sign();
        digits();
        if (next < text.length() && text.charAt(next) == '.') {
            next++;
            digits();
        }
        exponent();
        double number = Double.parseDouble(text.substring(start, next));
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException("too large");
        }
        return number;
    }

    private void exponent() {
        boolean letter = next < text.length() && (text.charAt(next) == 'e' || text.charAt(next) == 'E');
        int digit = next + 1 < text.length() && "+-".indexOf(text.charAt(next + 1)) >= 0 ? next + 2 : next + 1;
        if (letter && digit < text.length() && isDigit(text.charAt(digit))) {
            next = digit;
            digits();
        }
    }

    private void sign() {
        if (next < text.length() && (text.charAt(next) == '-' || text.charAt(next) == '+')) {
            next++;
        }
    }

    private void digits() {
        while (next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
