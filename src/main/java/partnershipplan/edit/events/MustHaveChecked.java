package partnershipplan.edit.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.model.Check;
import partnershipplan.model.ExistingPartner;
import partnershipplan.model.MustHave;
import partnershipplan.model.Partner;
import partnershipplan.model.Partners;
import partnershipplan.model.Sections;
import partnershipplan.model.Slug;
import partnershipplan.model.TargetPartner;

/**
 * A partner was looked at for one of the must-haves.
 *
 * @param partner its id, name or short name
 * @param evidence how we know; null where it is not said anew
 */
public record MustHaveChecked(
        String partner,
        String mustHave,
        Check.Result result,
        @Nullable String evidence,
        LocalDate date) implements Event {
    private static final String CHECKS = "checks";

    @Override
    public String putDown(PlanText plan) {
        Partners partners = new Partners(plan.plan());
        Partner who = partner(partners);
        MustHave what = Named.find("must-have", mustHave, new Sections(plan.plan()).mustHaves(), MustHave::requirement);
        if (!partners.needs(who, what)) {
            throw new Refusal("the must-have " + what.meta().id() + " does not apply to " + who.name() + "; "
                    + what.at("applies_to") + " says whom it applies to");
        }
        Check known = who.newestCheck(what);
        String told = who.id() + ": " + what.meta().id() + " is " + word(result);
        if (known == null) {
            add(plan, who, String.valueOf(what.meta().id()));
        } else if (!change(plan, known)) {
            return told + " already, checked on " + date;
        }
        return told + ", checked on " + date;
    }

    private Partner partner(Partners partners) {
        List<Partner> found = new ArrayList<>(1);
        List<String> ids = new ArrayList<>();
        for (Partner one : partners.all()) {
            ids.add(one.id());
            if (isNamed(one)) {
                found.add(one);
            }
        }
        if (found.size() > 1) {
            throw new Refusal("'" + partner + "' fits more than one partner: "
                    + found.get(0).id() + " and " + found.get(1).id());
        }
        if (found.isEmpty()) {
            throw new Refusal(Named.unknown("partner", partner, ids));
        }
        return found.get(0);
    }

    private boolean isNamed(Partner one) {
        String slug = Slug.of(partner);
        String shortName = one.fact(facts -> facts.shortName());
        return partner.equals(one.id())
                || slug.equals(Slug.of(one.name()))
                || shortName != null && slug.equals(Slug.of(shortName));
    }

    private void add(PlanText plan, Partner who, String id) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("must_have", id);
        entries.put("result", word(result));
        if (evidence != null) {
            entries.put("evidence", evidence);
        }
        entries.put("checked", date.toString());
        ExistingPartner existing = who.existing();
        TargetPartner goal = who.goal();
        if (goal != null && (existing == null || goal.says(CHECKS) || !existing.says(CHECKS))) {
            plan.add(goal.path(), FormatTable.TARGET_PARTNER, CHECKS, FormatTable.CHECK, entries, null);
        } else if (existing != null) {
            plan.add(existing.path(), FormatTable.EXISTING_PARTNER, CHECKS, FormatTable.CHECK, entries, null);
        }
    }

    /** Whether there was anything to change. */
    private boolean change(PlanText plan, Check known) {
        LocalDate last = known.checked();
        if (last != null && last.isAfter(date)) {
            throw new Refusal(known.path() + " was checked on " + last + ", after " + date);
        }
        if (known.evidence() != null && evidence == null && known.result() != null && known.result() != result) {
            throw new Refusal("the evidence at " + known.path() + " speaks for `" + word(known.result())
                    + "`\nSay how we know that it is " + word(result) + ", with --evidence \"...\"");
        }
        boolean changed = false;
        if (known.result() != result) {
            plan.set(known.path(), FormatTable.CHECK, "result", word(result));
            changed = true;
        }
        if (evidence != null && !evidence.equals(known.evidence())) {
            plan.set(known.path(), FormatTable.CHECK, "evidence", evidence);
            changed = true;
        }
        if (!date.equals(last)) {
            plan.set(known.path(), FormatTable.CHECK, "checked", date.toString());
            changed = true;
        }
        return changed;
    }

    private static String word(Check.Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
