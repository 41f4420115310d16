package partnershipplan.render.chapter;

import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.model.Agreement;
import partnershipplan.model.Clauses;
import partnershipplan.model.OtherClause;

/** The article of general clauses, each under its own number. */
record DraftClauses(Page page, Draft draft) {
    void write(Article article) {
        Agreement agreement = draft.agreement();
        Clauses clauses = agreement.clauses();
        Shape shape = FormatTable.shape(FormatTable.CLAUSES);
        @Nullable Object[] values = clauses == null ? null : FormatTable.values(FormatTable.CLAUSES, clauses);
        for (int i = 0; i < shape.fields().size(); i++) {
            String key = shape.fields().get(i).name();
            boolean said = clauses != null && clauses.says(key);
            if (!key.equals("other") && (said || article.hasBlanks(agreement.at("clauses." + key)))) {
                article.clause(page.label(FormatTable.CLAUSES, key));
                if (clauses != null && values != null) {
                    clause(article, clauses, shape.fields().get(i), values[i]);
                }
                article.blanks(agreement.at("clauses." + key));
            }
        }
        if (clauses != null) {
            clauses.other().forEach(other -> other(article, other));
        }
    }

    private void clause(Article article, Clauses clauses, Field field, @Nullable Object value) {
        switch (field.name()) {
            case "termination" -> {
                Shape shape = FormatTable.shape(FormatTable.TERMINATION);
                article.numbered(
                        null,
                        clauses.termination().stream()
                                .map(one -> article.parts.tell.items.tell(shape, one, one))
                                .toList());
            }
            case "dispute_resolution" ->
                article.table(FormatTable.DISPUTE_STEP, clauses.disputeResolution(), "level", "who", "within_days");
            default -> article.prose(clauses, field.name(), value instanceof String text ? text : null);
        }
    }

    private void other(Article article, OtherClause other) {
        article.clause(article.parts.tell.key(FormatTable.shape(FormatTable.OTHER_CLAUSE), other, "heading"));
        article.prose(other, "text", other.text());
    }
}
