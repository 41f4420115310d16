package partnershipplan.terminal;

import partnershipplan.finding.Severity;

/** Colours for a terminal, or none. */
public record Ink(boolean colour) {
    /** What begins a colour, and what ends its name. */
    static final char ESCAPE = '\033';

    static final char END = 'm';

    public String bold(String text) {
        return paint("1", text);
    }

    public String dim(String text) {
        return paint("2", text);
    }

    /** Text that was taken away. */
    public String gone(String text) {
        return paint("31", text);
    }

    /** Text that was put in. */
    public String come(String text) {
        return paint("32", text);
    }

    /** Text in the colour that tells how bad it is. */
    public String as(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("31", text);
            case WARNING -> paint("33", text);
            case INFO -> paint("36", text);
        };
    }

    private String paint(String code, String text) {
        return colour ? ESCAPE + "[" + code + END + text + ESCAPE + "[0" + END : text;
    }
}
