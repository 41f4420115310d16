package partnershipplan.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The editions of the law on subgrants, the oldest first. */
public record Editions(List<Edition> all) {
    /** Those of {@code law/subgrants.editions}, read when they are first asked for. */
    public static final Editions SHIPPED = of(FactsFile.shipped("subgrants.editions", facts()));

    private static final String FROM = "from";
    private static final String CHECKED = "checked";
    private static final String DE_MINIMIS = "de minimis";
    private static final String AUDIT_THRESHOLD = "audit threshold";
    private static final String RISK_FACTORS = "risk factors";
    private static final String NONE = "none";

    /** The edition in force on a day; before the oldest one, the oldest. */
    public Edition on(LocalDate day) {
        Edition found = all.get(0);
        for (Edition edition : all) {
            if (!edition.from().isAfter(day)) {
                found = edition;
            }
        }
        return found;
    }

    static Editions read(String text) {
        return of(FactsFile.read("subgrants.editions", text, facts()));
    }

    private static List<String> facts() {
        List<String> facts = new ArrayList<>(List.of(FROM, CHECKED, DE_MINIMIS, AUDIT_THRESHOLD, RISK_FACTORS));
        for (Provision provision : Provision.values()) {
            facts.add(provision.word());
        }
        return facts;
    }

    private static Editions of(FactsFile file) {
        List<Edition> editions = new ArrayList<>();
        for (FactsFile.Entry entry : file.entries()) {
            Edition edition = edition(file, entry);
            if (!editions.isEmpty()
                    && !edition.from().isAfter(editions.get(editions.size() - 1).from())) {
                throw file.wrong(entry.line(), "an edition stands below those that came before it");
            }
            editions.add(edition);
        }
        return new Editions(editions);
    }

    private static Edition edition(FactsFile file, FactsFile.Entry entry) {
        return new Edition(
                entry.name(),
                file.date(entry.fact(FROM)),
                file.date(entry.fact(CHECKED)),
                paragraphs(entry),
                TermsFile.parts(entry.fact(RISK_FACTORS).value()),
                number(file, entry.fact(DE_MINIMIS)),
                number(file, entry.fact(AUDIT_THRESHOLD)));
    }

    private static Map<Provision, String> paragraphs(FactsFile.Entry entry) {
        Map<Provision, String> paragraphs = new EnumMap<>(Provision.class);
        for (Provision provision : Provision.values()) {
            String paragraph = entry.fact(provision.word()).value();
            if (!paragraph.equals(NONE)) {
                paragraphs.put(provision, paragraph);
            }
        }
        return paragraphs;
    }

    private static BigDecimal number(FactsFile file, FactsFile.Fact fact) {
        try {
            return new BigDecimal(fact.value());
        } catch (NumberFormatException e) {
            throw file.wrong(fact.line(), "a number is written in digits, without commas");
        }
    }
}
