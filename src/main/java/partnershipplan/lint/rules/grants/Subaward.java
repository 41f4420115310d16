package partnershipplan.lint.rules.grants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Severity;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.model.Agreement;
import partnershipplan.model.Item;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/**
 * An agreement that passes a federal award on, and the edition of the law that it is read by.
 *
 * @param subgrant null where nothing is said of it yet
 */
record Subaward(
        RuleContext plan, Agreement agreement, @Nullable Subgrant subgrant, ChosenEdition law) {
    /** The path of a key of {@code subgrant}, or of one within it. */
    String at(String key) {
        return agreement.at("subgrant." + key);
    }

    /** Whether a key of {@code subgrant} is not answered. */
    boolean lacks(String key) {
        return subgrant == null || plan.lacks(subgrant, key);
    }

    /** Whether a key within one of its mappings is not answered; the mapping may not be there at all. */
    boolean lacks(String part, @Nullable Item mapping, String key) {
        return mapping == null ? lacks(part) : plan.lacks(mapping, key);
    }

    /** Whether a list within one of its mappings has nothing in it, be it unwritten or {@code []}. */
    boolean lacksAny(String part, @Nullable Item mapping, String key, List<?> list) {
        return mapping == null ? lacks(part) : plan.lacksAny(mapping, key, list);
    }

    /** The agreement as it begins a message. */
    String name() {
        return Agreements.name(agreement);
    }

    /** The agreement within a sentence. */
    String within() {
        return Agreements.within(agreement);
    }

    /** Reports a problem with the paragraph that it is about; none where the edition has no such paragraph. */
    void report(String path, String message, Provision provision) {
        String cited = law.cites(provision);
        if (cited != null) {
            plan.report(path, message + " " + cited);
        }
    }

    /** Reports a problem that is milder than the rule's others. */
    void report(Severity severity, String path, String message, Provision provision) {
        String cited = law.cites(provision);
        if (cited != null) {
            plan.report(severity, path, message + " " + cited);
        }
    }

    /**
     * The day of signing, by which the recipient was to be looked at: the last signature, or of one that is in force and
     * gives none, the day it took effect. What is not signed yet will not be before today.
     */
    @Nullable
    LocalDate signing() {
        LocalDate signed = agreement.lastSignature();
        if (signed != null) {
            return signed;
        }
        return agreement.status() == Agreement.Status.EXECUTED ? agreement.effectiveDay() : plan.today();
    }
}
