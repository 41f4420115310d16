package partnershipplan.cli;

import java.util.Set;
import partnershipplan.render.chapter.DocumentKind;
import picocli.CommandLine.Model.CommandSpec;

/** Reads {@code --document}. */
final class DocumentOption {
    private static final String DOCUMENT = "--document";
    private static final Set<String> TO_COME = Set.of("mou", "letter-of-intent", "subgrant");

    private DocumentOption() {}

    static void describe(CommandSpec spec) {
        Options.value(
                spec,
                "DOCUMENT",
                "The document: plan, summary (two pages for a board) or status (default: plan).",
                DOCUMENT);
    }

    /** The document that was asked for. */
    static DocumentKind of(Arguments arguments) {
        String word = arguments.get(DOCUMENT);
        DocumentKind kind = word == null ? DocumentKind.PLAN : DocumentKind.named(word);
        if (kind != null) {
            return kind;
        }
        if (TO_COME.contains(String.valueOf(word))) {
            throw new UsageException(
                    "the document '" + word + "' is not there yet; for now the agreements stand in the document plan");
        }
        throw new UsageException("there is no document '" + word + "'; it is one of: plan, summary, status");
    }
}
