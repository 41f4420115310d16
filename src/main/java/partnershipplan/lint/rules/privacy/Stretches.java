package partnershipplan.lint.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.vocabulary.Narrow;
import partnershipplan.vocabulary.Needles;
import partnershipplan.vocabulary.WrittenDate;

/** The parts of a text that are worth a closer look, found in one pass over its characters. */
final class Stretches {
    /** A part of a text, from its first character to one past its last. */
    record Stretch(int from, int to) {}

    /** How many digits an identifier has at least. */
    private static final int DIGITS = 3;

    private static final Needles BIRTH =
            Needles.of(List.of("irth", "IRTH", "DOB", "dob", "O.B", "o.b", "born", "acimiento", "nacid"));
    private static final Needles STREETS =
            Needles.of(List.of("Calle ", "Avenida ", "Av. ", "Carrera ", "Camino ", "Paseo ", "Plaza "));

    private Stretches() {}

    /** The lines with three digits or more beside dates; in a text that speaks of births, those with dates as well. */
    static List<Stretch> ofNumbers(String text) {
        boolean births = !BIRTH.in(text).isEmpty();
        List<Stretch> lines = new ArrayList<>(0);
        byte[] narrow = Narrow.of(text);
        int start = 0;
        int digits = 0;
        for (int i = 0; i < narrow.length; i++) {
            byte c = narrow[i];
            if (c > '9') {
                continue; // as nearly all are
            }
            if (c == '\n') {
                addNumbers(digits, start, i, lines);
                start = i + 1;
                digits = 0;
            } else if (c >= '0') {
                boolean date = !births && WrittenDate.isAt(text, narrow, i);
                digits += date ? 0 : 1;
                i += date ? WrittenDate.LENGTH - 1 : 0;
            }
        }
        addNumbers(digits, start, narrow.length, lines);
        return lines;
    }

    private static void addNumbers(int digits, int from, int to, List<Stretch> lines) {
        if (digits >= DIGITS) {
            lines.add(new Stretch(from, to));
        }
    }

    private static boolean isDigit(byte c) {
        return c <= '9' && c >= '0';
    }

    /** The lines in which a number stands before a capital letter or another number, each with the line below it. */
    static List<Stretch> ofStreets(String text) {
        List<Stretch> lines = new ArrayList<>(0);
        byte[] narrow = Narrow.of(text);
        for (int i = 0; i < narrow.length; i++) {
            if (isDigit(narrow[i]) && startsStreet(text, i + 1)) {
                i = addLine(text, i, lines);
            }
        }
        for (Needles.Found street : STREETS.in(text)) {
            addLine(text, street.at(), lines);
        }
        return lines;
    }

    private static boolean startsStreet(String text, int afterDigit) {
        int at = afterDigit;
        at += at < text.length() && Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        int word = at;
        while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return word > at
                && word < text.length()
                && (Character.isUpperCase(text.charAt(word)) || Character.isDigit(text.charAt(word)));
    }

    /** Adds the line of a place; returns where it ends. */
    private static int addLine(String text, int at, List<Stretch> lines) {
        int end = end(text, at);
        lines.add(new Stretch(text.lastIndexOf('\n', at) + 1, end(text, Math.min(end + 1, text.length()))));
        return end;
    }

    private static int end(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
