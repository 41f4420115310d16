package partnershipplan.render.chapter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.draft.Draft;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Amendment;
import partnershipplan.model.Item;
import partnershipplan.render.words.Markup;

/** The articles that tell one matter of an agreement: its purpose, its term, what it changes and comes with. */
record DraftMatters(Page page, Draft draft) {
    void write(Article article) {
        Agreement agreement = draft.agreement();
        switch (article.topic) {
            case PURPOSE -> article.prose(agreement, "purpose", agreement.purpose());
            case AUTHORITY -> article.prose(agreement, "authority", agreement.authority());
            case LEGAL_EFFECT -> {
                only(article, "legal_effect");
                article.prose(agreement, "legal_effect_note", agreement.legalEffectNote());
            }
            case LETTER -> facts(article, FormatTable.LETTER, agreement.letter());
            case TERM -> {
                facts(article, FormatTable.TERM, agreement.term());
                facts(article, FormatTable.ENDED, agreement.ended());
            }
            case LINEAGE -> only(article, "follows", "supersedes");
            case REVIEW -> facts(article, FormatTable.REVIEW, agreement.review());
            case AMENDMENTS -> agreement.amendments().forEach(amendment -> amendment(article, amendment));
            case ATTACHMENTS ->
                article.table(
                        FormatTable.ATTACHMENT, agreement.attachments(), "title", "incorporated", "reference", "file");
            default -> throw new IllegalArgumentException(article.topic.word());
        }
    }

    private static void facts(Article article, int shape, @Nullable Item item) {
        if (item != null) {
            article.facts(shape, item, Set.of());
        }
    }

    /** Some of the agreement's own keys. */
    private void only(Article article, String... keys) {
        Set<String> others = new HashSet<>();
        for (Field field : FormatTable.shape(FormatTable.AGREEMENT).fields()) {
            others.add(field.name());
        }
        List.of(keys).forEach(others::remove);
        article.facts(FormatTable.AGREEMENT, draft.agreement(), others);
    }

    private void amendment(Article article, Amendment amendment) {
        String number = amendment.number() == null ? "" : " " + amendment.number();
        Markup title = page.words.text(page.labels.word("amendment") + number);
        article.clause(title);
        article.prose(amendment, "summary", amendment.summary());
        article.facts(FormatTable.AMENDMENT, amendment, Set.of("number", "summary"));
    }
}
