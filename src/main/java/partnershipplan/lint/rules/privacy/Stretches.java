package partnershipplan.lint.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import partnershipplan.vocabulary.Narrow;
import partnershipplan.vocabulary.Needles;
import partnershipplan.vocabulary.WrittenDate;

/** The parts of a text that are worth a closer look, found in two passes over its characters for all rules of the pack. */
final class Stretches {
    /** A part of a text, from its first character to one past its last. */
    record Stretch(int from, int to) {}

    /** How many digits an identifier has at least. */
    private static final int DIGITS = 3;

    private static final Set<String> BIRTHS =
            Set.of("irth", "IRTH", "DOB", "dob", "O.B", "o.b", "born", "acimiento", "nacid");
    private static final Set<String> PEOPLE =
            Set.of("lient", "urvivor", "ictim", "articipant", "obreviviente", "íctima");
    private static final Set<String> AGES = Set.of("year", " age", " yo", "y/o", "años");
    private static final Set<String> STREETS =
            Set.of("Calle ", "Avenida ", "Av. ", "Carrera ", "Camino ", "Paseo ", "Plaza ");
    private static final Needles WORDS = words();

    /** Digits, points and line breaks: to tell them at once is faster than to compare with one after the other. */
    private static final boolean[] SIGNS = new boolean[1 << 8];

    static {
        for (char c : "0123456789.\n".toCharArray()) {
            SIGNS[c] = true;
        }
    }

    private final String text;
    private final List<Needles.Found> people = new ArrayList<>(0);
    private final List<Needles.Found> ages = new ArrayList<>(0);
    private final List<Integer> points = new ArrayList<>(0);
    private final List<Stretch> numbers = new ArrayList<>(0);
    private final List<Stretch> streets = new ArrayList<>(0);

    Stretches(String text) {
        this.text = text;
        List<Needles.Found> named = new ArrayList<>(0);
        boolean births = false;
        for (Needles.Found word : WORDS.in(text)) {
            births |= BIRTHS.contains(word.needle());
            if (PEOPLE.contains(word.needle())) {
                people.add(word);
            } else if (AGES.contains(word.needle())) {
                ages.add(word);
            } else if (STREETS.contains(word.needle())) {
                named.add(word);
            }
        }
        readSigns(births);
        for (Needles.Found street : named) {
            streets.add(lines(street.at()));
        }
    }

    private static Needles words() {
        List<String> words = new ArrayList<>(BIRTHS);
        words.addAll(PEOPLE);
        words.addAll(AGES);
        words.addAll(STREETS);
        return Needles.of(words);
    }

    /** Where words for a person who is served begin, but for their first letters. */
    List<Needles.Found> people() {
        return people;
    }

    /** Where words for an age begin. */
    List<Needles.Found> ages() {
        return ages;
    }

    /** The points behind capital letters. */
    List<Integer> points() {
        return points;
    }

    /** The lines with three digits or more beside dates; in a text that speaks of births, those with dates as well. */
    List<Stretch> numbers() {
        return numbers;
    }

    /** The lines in which a number stands before a capital letter or another number, each with the line below it. */
    List<Stretch> streets() {
        return streets;
    }

    private void readSigns(boolean births) {
        byte[] narrow = Narrow.of(text);
        int start = 0;
        int digits = 0;
        int street = -1;
        for (int i = 0; i < narrow.length; i++) {
            byte c = narrow[i];
            if (!SIGNS[c & 0xFF]) {
                continue; // as nearly all are
            }
            if (c >= '0') {
                boolean date = !births && WrittenDate.isAt(text, narrow, i);
                digits += date ? 0 : 1;
                i += date ? WrittenDate.LENGTH - 1 : 0;
                if (street < start && startsStreet(i + 1)) {
                    street = i;
                    streets.add(lines(i));
                }
            } else if (c == '\n') {
                addNumbers(digits, start, i);
                start = i + 1;
                digits = 0;
            } else if (i > 0 && Character.isUpperCase(text.charAt(i - 1))) {
                points.add(i);
            }
        }
        addNumbers(digits, start, narrow.length);
    }

    private void addNumbers(int digits, int from, int to) {
        if (digits >= DIGITS) {
            numbers.add(new Stretch(from, to));
        }
    }

    private boolean startsStreet(int afterDigit) {
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

    /** The line of a place, with the line below it. */
    private Stretch lines(int at) {
        return new Stretch(text.lastIndexOf('\n', at) + 1, end(Math.min(end(at) + 1, text.length())));
    }

    private int end(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
