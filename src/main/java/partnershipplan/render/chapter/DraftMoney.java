package partnershipplan.render.chapter;

import partnershipplan.draft.Draft;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Agreement;
import partnershipplan.model.Instrument;
import partnershipplan.model.Visibility;
import partnershipplan.render.view.Block;

/** The articles on services with their costs, and on money, which a memorandum never moves. */
record DraftMoney(Page page, Draft draft) {
    void write(Article article) {
        Agreement agreement = draft.agreement();
        switch (article.topic) {
            case SERVICES ->
                article.table(
                        FormatTable.AGREEMENT_SERVICE,
                        agreement.services(),
                        "service",
                        "provider",
                        "population",
                        "area",
                        "capacity",
                        "cost");
            case FUNDS -> funds(article, agreement);
            default -> throw new IllegalArgumentException(article.topic.word());
        }
    }

    private void funds(Article article, Agreement agreement) {
        boolean memorandum = agreement.instrument() == Instrument.MOU;
        if (agreement.funds().isEmpty()) {
            if (agreement.says("funds")) {
                article.add(sentence("noFunds"));
            } else if (memorandum && draft.whole() && page.audience.level() != Visibility.INTERNAL) {
                // What a narrower copy may have lost, it does not deny.
                article.add(sentence("noFundsHere"));
            }
        } else if (!memorandum || !article.hasBlanks(agreement.at("funds"))) {
            article.table(
                    FormatTable.FUND, agreement.funds(), "from", "to", "amount", "limit", "paid", "kind", "source");
        }
    }

    private Block sentence(String word) {
        return Block.prose(page.words.paragraph(page.word(word)));
    }
}
