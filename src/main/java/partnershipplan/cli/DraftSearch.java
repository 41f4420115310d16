package partnershipplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.audience.Seen;
import partnershipplan.format.Type;
import partnershipplan.model.Agreement;
import partnershipplan.model.Instrument;
import partnershipplan.render.chapter.DocumentChoice;
import partnershipplan.render.chapter.DocumentKind;

/**
 * Looks for the agreements that are asked for, in what an audience sees: one that it does not see is not there.
 *
 * @param id the one agreement; null for all that are such a document
 */
record DraftSearch(DocumentKind kind, @Nullable String id) {
    /** The documents to make of a plan; none where it has no such agreement. */
    List<DocumentChoice> in(Seen seen) {
        if (id == null) {
            return DocumentChoice.of(kind, seen);
        }
        List<DocumentChoice> found = new ArrayList<>(1);
        for (Agreement agreement : DocumentChoice.agreements(seen)) {
            if (id(agreement).equals(id) && isDrafted(agreement)) {
                found.add(new DocumentChoice(kind, agreement));
            }
        }
        return found;
    }

    /** Whether this document drafts it. What is none of the three is written like a memorandum, where it is named. */
    private boolean isDrafted(Agreement agreement) {
        boolean ofItsOwn =
                agreement.instrument() == Instrument.LETTER_OF_INTENT || agreement.instrument() == Instrument.SUBGRANT;
        return agreement.instrument() == kind.instrument || kind == DocumentKind.MOU && !ofItsOwn;
    }

    /** The id, as the plan has it. */
    private static String id(Agreement agreement) {
        return agreement
                .path()
                .substring(agreement.path().indexOf('[') + 1, agreement.path().length() - 1);
    }

    /** Tells that there is nothing to draft, and what there is instead. */
    UsageException nothing(List<Seen> plans) {
        List<String> drafted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Seen seen : plans) {
            for (Agreement agreement : DocumentChoice.agreements(seen)) {
                if (agreement.instrument() == kind.instrument) {
                    drafted.add(id(agreement));
                } else if (agreement.instrument() != null) {
                    others.add(id(agreement) + " (" + Type.Choice.text(agreement.instrument()) + ")");
                }
            }
        }
        String audience = plans.get(0).audience().name();
        String what = id == null
                ? "there is no agreement with `instrument: " + instrument() + "`"
                : "there is no agreement '" + id + "' that --document " + kind.word() + " drafts";
        return new UsageException(what + " for " + audience + " to see" + list("; there is: ", drafted)
                + list("; other agreements: ", others));
    }

    private String instrument() {
        return kind.instrument == null ? "" : Type.Choice.text(kind.instrument);
    }

    private static String list(String intro, List<String> ids) {
        return ids.isEmpty() ? "" : intro + String.join(", ", ids);
    }
}
