package partnershipplan.lint.rules.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Award;
import partnershipplan.model.Subgrant;
import partnershipplan.vocabulary.Provision;

/** The elements that a subgrant states of each federal award behind it. One that several awards lack is told once. */
record AwardElements(Subaward subaward, List<Award> awards, List<Gap> gaps) {
    /** A key of an award, and what it says. */
    private record Said(String key, String what) {}

    private record Part(Provision element, List<Said> all) {
        static Part of(Provision element, String key, String what) {
            return new Part(element, List.of(new Said(key, what)));
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.of(Provision.AWARD_NUMBER, "number", "the federal award number"),
            Part.of(Provision.AWARD_DATE, "date", "the date of the federal award"),
            Part.of(Provision.DESCRIPTION, "description", "what the awarded project is"),
            Part.of(Provision.AGENCY, "agency", "the federal agency"),
            new Part(
                    Provision.LISTING,
                    List.of(
                            new Said("listing", "the number of the assistance listing, such as 16.320"),
                            new Said("title", "the title of the assistance listing"),
                            new Said("amount", "the dollars under the assistance listing"))),
            Part.of(Provision.RESEARCH, "research", "whether the award is for research and development"));

    static void find(Subaward subaward, List<Gap> gaps) {
        Subgrant subgrant = subaward.subgrant();
        if (subgrant == null || !subgrant.awards().isEmpty() || !subaward.plan().isPending(subgrant, "awards")) {
            new AwardElements(subaward, subgrant == null ? List.of() : subgrant.awards(), gaps).find();
        }
    }

    private void find() {
        for (Part part : PARTS) {
            if (awards.isEmpty()) {
                gaps.add(new Gap(
                        part.element,
                        subaward.at("awards"),
                        subaward.name() + " names no federal award, and so does not state " + whats(part.all)
                                + ". Add `awards:` with an entry for each award, and " + keys(part.all) + " in it."));
            } else {
                find(part);
            }
        }
    }

    private void find(Part part) {
        List<String> without = new ArrayList<>(0);
        Set<Said> missing = new LinkedHashSet<>();
        String first = null;
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            List<Said> here = missing(part, award);
            if (!here.isEmpty()) {
                first = first == null ? award.at(here.get(0).key) : first;
                without.add(name(award, i));
                missing.addAll(here);
            }
        }
        if (first != null) {
            String which = awards.size() == 1 ? "" : ", for " + String.join(" and ", without);
            gaps.add(new Gap(
                    part.element,
                    first,
                    subaward.name() + " does not state " + whats(missing) + which + ". Write " + keys(missing)
                            + " there."));
        }
    }

    private List<Said> missing(Part part, Award award) {
        List<Said> missing = new ArrayList<>(0);
        for (Said said : part.all) {
            if (isMissing(award, said.key)) {
                missing.add(said);
            }
        }
        return missing;
    }

    private boolean isMissing(Award award, String key) {
        return subaward.plan().lacks(award, key) || key.equals("listing") && isMalformed(award.listing());
    }

    /** Whether a listing's number is not two digits, a point and three digits. */
    private static boolean isMalformed(@Nullable String listing) {
        if (listing == null) {
            return false;
        }
        String number = listing.strip();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (i == 2 ? c != '.' : c < '0' || c > '9') {
                return true;
            }
        }
        return number.length() != 6;
    }

    private static String name(Award award, int place) {
        return award.number() == null ? "award " + (place + 1) : "award " + award.number();
    }

    private static String whats(Collection<Said> all) {
        List<String> whats = new ArrayList<>(all.size());
        for (Said said : all) {
            whats.add(said.what);
        }
        return String.join(", ", whats);
    }

    private static String keys(Collection<Said> all) {
        List<String> keys = new ArrayList<>(all.size());
        for (Said said : all) {
            keys.add("`" + said.key + "`");
        }
        return String.join(", ", keys);
    }
}
