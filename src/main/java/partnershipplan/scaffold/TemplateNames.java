package partnershipplan.scaffold;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Meta;
import partnershipplan.model.Plan;
import partnershipplan.parse.PlanParser;

/**
 * The partners and groups of a template's examples, as the parser knows them.
 *
 * @param names in small letters
 */
record TemplateNames(Set<String> names, Set<String> ids) {
    static TemplateNames of(Template template) {
        TemplateNames found = new TemplateNames(new HashSet<>(), new HashSet<>());
        if (template == Template.BLANK) {
            return found;
        }
        String text = Scaffold.write(Answers.none(template), LocalDate.EPOCH);
        Plan plan = PlanParser.parse("template", text.getBytes(StandardCharsets.UTF_8))
                .plan();
        if (plan != null && plan.background() != null) {
            plan.background().existingPartners().forEach(p -> found.add(p.name(), p.meta()));
        }
        if (plan != null) {
            plan.goals().forEach(p -> found.add(p.name(), p.meta()));
            plan.groups().forEach(g -> found.add(g.name(), g.meta()));
        }
        return found;
    }

    boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT)) || ids.contains(name);
    }

    private void add(@Nullable String name, Meta meta) {
        if (name != null) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        if (meta.id() != null) {
            ids.add(meta.id());
        }
    }
}
