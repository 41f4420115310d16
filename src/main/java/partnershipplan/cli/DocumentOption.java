package partnershipplan.cli;

import org.jspecify.annotations.Nullable;
import partnershipplan.render.chapter.DocumentKind;
import picocli.CommandLine.Model.CommandSpec;

/** Reads {@code --document} and {@code --agreement}. */
final class DocumentOption {
    private static final String DOCUMENT = "--document";
    private static final String AGREEMENT = "--agreement";

    private DocumentOption() {}

    static void describe(CommandSpec spec) {
        Options.value(
                spec,
                "DOCUMENT",
                "The document: plan, summary (two pages for a board), status, or drafts of agreements:"
                        + " letter-of-intent, mou or subgrant (default: plan).",
                DOCUMENT);
        Options.value(spec, "ID", "The one agreement to draft (default: each that is such a document).", AGREEMENT);
    }

    /** The document that was asked for. */
    static DocumentKind of(Arguments arguments) {
        String word = arguments.get(DOCUMENT);
        DocumentKind kind = word == null ? DocumentKind.PLAN : DocumentKind.named(word);
        if (kind == null) {
            throw new UsageException("there is no document '" + word
                    + "'; it is one of: plan, summary, status, letter-of-intent, mou, subgrant");
        }
        if (agreement(arguments) != null && !kind.isDraft()) {
            throw new UsageException(
                    "--agreement names an agreement to draft; add --document letter-of-intent, mou or subgrant");
        }
        return kind;
    }

    /** The agreement that was asked for; null for all that are such a document. */
    static @Nullable String agreement(Arguments arguments) {
        return arguments.get(AGREEMENT);
    }
}
