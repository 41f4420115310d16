package partnershipplan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.edit.events.ActivityKept;
import partnershipplan.edit.events.AgreementExecuted;
import partnershipplan.edit.events.Event;
import partnershipplan.edit.events.MustHaveChecked;
import partnershipplan.edit.events.ResultMeasured;
import partnershipplan.edit.events.ReviewHeld;
import partnershipplan.edit.events.TaskDone;
import partnershipplan.model.Check;

/** From the words of {@code plan record} to what happened, and the plan to put it down in. */
record RecordedWords(Event event, List<String> input) {
    static final String DATE = "--date";
    static final String NUMERATOR = "--numerator";
    static final String DENOMINATOR = "--denominator";
    static final String EVIDENCE = "--evidence";
    static final String NEXT = "--next";
    static final String REPLACE = "--replace";

    static RecordedWords of(Arguments arguments, Console console) {
        List<String> words = arguments.words();
        Recordable what = words.isEmpty() ? null : Recordable.named(words.get(0));
        if (what == null) {
            String said = words.isEmpty() ? "say what happened" : "'" + words.get(0) + "' is nothing that is recorded";
            throw new UsageException(said + ": one of\n" + Recordable.all());
        }
        refuseForeign(arguments, what);
        List<String> rest = words.subList(1, words.size());
        boolean named = rest.size() > what.least() && (rest.size() > what.most() || isPlan(last(rest), console));
        List<String> own = named ? rest.subList(0, rest.size() - 1) : rest;
        if (own.size() < what.least() || own.size() > what.most()) {
            throw new UsageException("it goes: " + what.synopsis());
        }
        Event event = event(what, own, arguments, console);
        return new RecordedWords(event, named ? List.of(last(rest)) : List.of());
    }

    /** Options that say something of another kind of event. */
    private static void refuseForeign(Arguments arguments, Recordable what) {
        for (String option : List.of(NUMERATOR, DENOMINATOR, EVIDENCE, NEXT, REPLACE)) {
            if (arguments.has(option) && !what.options().contains(option)) {
                throw new UsageException(option + " does not go with 'record " + what.word() + "'");
            }
        }
    }

    private static Event event(Recordable what, List<String> words, Arguments arguments, Console console) {
        LocalDate today = Options.today(arguments, console);
        LocalDate date = past(arguments, today);
        return switch (what) {
            case RESULT -> result(words, arguments, date);
            case DONE -> new TaskDone(words.get(0), date, arguments.has(DATE), arguments.has(REPLACE));
            case EXECUTED -> new AgreementExecuted(words.get(0), date);
            case CHECKED ->
                new MustHaveChecked(words.get(0), words.get(1), outcome(words.get(2)), evidence(arguments), date);
            case REVIEW -> new ReviewHeld(words.isEmpty() ? null : words.get(0), date, next(arguments, date));
            case KEPT -> new ActivityKept(words.get(0), date);
        };
    }

    private static Event result(List<String> words, Arguments arguments, LocalDate date) {
        String numerator = arguments.get(NUMERATOR);
        String denominator = arguments.get(DENOMINATOR);
        if ((numerator == null) != (denominator == null)) {
            throw new UsageException(NUMERATOR + " and " + DENOMINATOR + " go together");
        }
        return new ResultMeasured(
                words.get(0),
                number("a result", words.get(1)),
                numerator == null ? null : number(NUMERATOR, numerator),
                denominator == null ? null : number(DENOMINATOR, denominator),
                date,
                arguments.has(REPLACE));
    }

    /** The day it happened, which is not still to come. */
    private static LocalDate past(Arguments arguments, LocalDate today) {
        LocalDate date = date(DATE, arguments.get(DATE));
        if (date != null && date.isAfter(today)) {
            throw new UsageException(
                    DATE + " " + date + " is still to come; what is recorded has happened (today is " + today + ")");
        }
        return date == null ? today : date;
    }

    private static @Nullable LocalDate next(Arguments arguments, LocalDate date) {
        LocalDate next = date(NEXT, arguments.get(NEXT));
        if (next != null && !next.isAfter(date)) {
            throw new UsageException(NEXT + " " + next + " is not after the review of " + date);
        }
        return next;
    }

    private static @Nullable LocalDate date(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(option + " takes a date such as 2026-11-15, not '" + text + "'");
        }
    }

    private static String number(String what, String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && c != '.' && !(c == '-' && i == 0)) {
                digits = false;
                break;
            }
        }
        if (!digits) {
            throw new UsageException(what + " is a number such as 24 or 12.5, not '" + text + "'");
        }
        return text;
    }

    private static Check.Result outcome(String word) {
        for (Check.Result result : Check.Result.values()) {
            if (result.name().toLowerCase(Locale.ROOT).equals(word.replace('-', '_'))) {
                return result;
            }
        }
        throw new UsageException("a must-have is met, not_met or unknown, not '" + word + "'");
    }

    private static @Nullable String evidence(Arguments arguments) {
        String evidence = arguments.get(EVIDENCE);
        if (evidence != null && (evidence.isBlank() || evidence.lines().count() > 1)) {
            throw new UsageException(EVIDENCE + " takes a line of text");
        }
        return evidence == null ? null : evidence.strip();
    }

    private static boolean isPlan(String word, Console console) {
        try {
            return word.equals(Inputs.STDIN)
                    || word.endsWith(".yaml")
                    || word.endsWith(".yml")
                    || !word.isEmpty() && Files.exists(console.folder().resolve(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
