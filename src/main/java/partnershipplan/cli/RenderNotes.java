package partnershipplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Audience;
import partnershipplan.audience.Seen;
import partnershipplan.draft.Draft;
import partnershipplan.render.Rendered;
import partnershipplan.render.chapter.DocumentChoice;

/** What rendering tells on standard error: what was written, what was left out, what could not be drawn. */
final class RenderNotes {
    private final Console console;
    private final boolean quiet;
    private final boolean verbose;

    RenderNotes(Console console, boolean quiet, boolean verbose) {
        this.console = console;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    void wrote(Path file) {
        if (!quiet) {
            console.err().println("wrote " + console.shown(file));
        }
    }

    void wrote(@Nullable Path file, Rendered rendered) {
        if (file != null) {
            wrote(file);
        }
        if (!rendered.missingGlyphs().isEmpty()) {
            console.err()
                    .println("plan: no embedded font can draw "
                            + rendered.missingGlyphs().stream()
                                    .map(RenderNotes::named)
                                    .collect(Collectors.joining(", "))
                            + "; the PDF shows a replacement sign instead");
        }
    }

    /** Tells when the name that was asked for does not say whom a copy is for. */
    void nameHides(@Nullable Path file, Seen seen) {
        String audience = seen.audience().name();
        if (file != null
                && !quiet
                && !seen.audience().equals(Audience.PUBLIC)
                && !String.valueOf(file.getFileName()).contains("." + audience + ".")) {
            console.err()
                    .println("mind that " + file.getFileName() + " is for " + audience
                            + ", and its name does not say so");
        }
    }

    /** What each draft of a plan leaves blank. */
    void blanks(RenderJob.Copy copy, LocalDate day) {
        for (DocumentChoice document : copy.documents()) {
            if (document.agreement() != null && !quiet) {
                Draft draft = Draft.of(copy.seen(), document.agreement(), day);
                new BlankNotes(console.err())
                        .tell(draft, copy.plan(), copy.seen().audience().name());
            }
        }
    }

    private static String named(int codePoint) {
        String sign =
                Character.getType(codePoint) == Character.FORMAT ? "" : new String(Character.toChars(codePoint)) + " ";
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return sign + "(U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ")";
    }

    /** How many items this audience does not see or, in our own copy, the public would not. */
    void leftOut(Seen seen, ValidPlans.Valid original) {
        if (quiet) {
            return;
        }
        boolean ours = seen.audience().equals(Audience.INTERNAL);
        List<Seen.Hidden> left =
                ours ? Seen.of(original.plan(), Audience.PUBLIC).hidden() : seen.hidden();
        String items = left.size() + (left.size() == 1 ? " item" : " items");
        console.err()
                .println(
                        ours
                                ? "internal copy of " + original.input().name() + ": a public copy would leave out "
                                        + items
                                : seen.audience().name() + " copy of "
                                        + original.input().name() + ": left out " + items);
        if (verbose) {
            left.forEach(hidden -> console.err().println("  " + hidden.path() + ": " + hidden.why()));
        }
    }
}
