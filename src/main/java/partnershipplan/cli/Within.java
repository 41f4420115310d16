package partnershipplan.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Task;
import picocli.CommandLine.Model.CommandSpec;

/** Reads {@code --within}. */
final class Within {
    private static final String WITHIN = "--within";

    /** No more digits than a lifetime of days has. */
    private static final int DIGITS = 4;

    private Within() {}

    static void describe(CommandSpec spec) {
        Options.value(
                spec,
                "TIME",
                "How far ahead tasks, ends of agreements and reviews are told of: days, weeks or months, as 30d, 6w or"
                        + " 3m (default: " + Task.SOON + "d).",
                WITHIN);
    }

    /** In days from the day that dated checks take for now. */
    static int of(Arguments arguments, LocalDate today) {
        String text = arguments.get(WITHIN);
        if (text == null) {
            return Task.SOON;
        }
        LocalDate last = last(text, today);
        if (last == null) {
            throw new UsageException(
                    WITHIN + " takes a number of days, weeks or months, such as 30d, 6w or 3m, not '" + text + "'");
        }
        return (int) ChronoUnit.DAYS.between(today, last);
    }

    private static @Nullable LocalDate last(String text, LocalDate today) {
        int digits = text.length() - 1;
        if (digits < 1 || digits > DIGITS) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            number = number * 10 + c - '0';
        }
        return switch (text.charAt(digits)) {
            case 'd' -> today.plusDays(number);
            case 'w' -> today.plusWeeks(number);
            case 'm' -> today.plusMonths(number);
            default -> null;
        };
    }
}
