package partnershipplan.export.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Lines of a calendar as RFC 5545 writes them: escaped, ended with CR and LF, and no longer than 75 octets. */
final class CalendarText {
    private static final int OCTETS = 75;
    private final StringBuilder text = new StringBuilder();

    /** A line whose value is plain text. */
    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    /** A line with a day. */
    CalendarText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** A line whose value is written already. */
    CalendarText line(String name, String value) {
        return folded(name + ":" + value);
    }

    /** A line, which goes on in the next, behind a space, where it is long; no character is cut in two. */
    CalendarText folded(String line) {
        int room = OCTETS;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int octets = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets > room) {
                text.append("\r\n ");
                room = OCTETS - 1;
            }
            text.appendCodePoint(c);
            room -= octets;
            i += Character.charCount(c);
        }
        text.append("\r\n");
        return this;
    }

    /** Lines that are written already. */
    CalendarText written(String lines) {
        text.append(lines);
        return this;
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    // Other control characters have no place in a calendar; a CR stands before its LF.
                    if (c >= ' ' && c != 0x7F) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
