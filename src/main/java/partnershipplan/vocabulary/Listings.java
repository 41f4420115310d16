package partnershipplan.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Regime;

/** The federal assistance listings that carry a confidentiality law, by number. */
public record Listings(Map<String, Listing> all) {
    /** Those of {@code law/assistance.listings}, read when they are first asked for. */
    public static final Listings SHIPPED = of(FactsFile.shipped("assistance.listings", facts()));

    /** A listing, the law that it carries, and whether no fee may be paid from it, as of the day it was looked up. */
    public record Listing(String number, String title, Regime regime, boolean forbidsFee, LocalDate checked) {}

    /** The listing of a number; null for one that carries no such law. */
    public @Nullable Listing get(@Nullable String number) {
        return number == null ? null : all.get(number.strip());
    }

    static Listings read(String text) {
        return of(FactsFile.read("assistance.listings", text, facts()));
    }

    private static List<String> facts() {
        return List.of("title", "regime", "fee", "checked");
    }

    private static Listings of(FactsFile file) {
        Map<String, Listing> listings = new LinkedHashMap<>();
        for (FactsFile.Entry entry : file.entries()) {
            listings.put(
                    entry.name(),
                    new Listing(
                            entry.name(),
                            entry.fact("title").value(),
                            regime(file, entry.fact("regime")),
                            forbidsFee(file, entry.fact("fee")),
                            file.date(entry.fact("checked"))));
        }
        return new Listings(listings);
    }

    private static boolean forbidsFee(FactsFile file, FactsFile.Fact fact) {
        return switch (fact.value()) {
            case "none" -> true;
            case "unsaid" -> false;
            default -> throw file.wrong(fact.line(), "a fee is none or unsaid");
        };
    }

    private static Regime regime(FactsFile file, FactsFile.Fact fact) {
        for (Regime regime : Regime.values()) {
            if (regime.name().toLowerCase(Locale.ROOT).equals(fact.value())) {
                return regime;
            }
        }
        throw file.wrong(fact.line(), "the plan format has no regime " + fact.value());
    }
}
