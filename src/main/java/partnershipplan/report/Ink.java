package partnershipplan.report;

import partnershipplan.finding.Severity;

/** Colours for a terminal, or none. */
record Ink(boolean colour) {
    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    /** Text in the colour that tells how bad it is. */
    String as(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("31", text);
            case WARNING -> paint("33", text);
            case INFO -> paint("36", text);
        };
    }

    private String paint(String code, String text) {
        return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
