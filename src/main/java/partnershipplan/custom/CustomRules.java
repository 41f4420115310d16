package partnershipplan.custom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.config.CustomRule;
import partnershipplan.custom.jsonpath.JsonPath;
import partnershipplan.custom.jsonpath.JsonPathException;
import partnershipplan.custom.schema.Schema;
import partnershipplan.custom.schema.SchemaFault;
import partnershipplan.lint.Rule;
import partnershipplan.source.Node;

/** Rules as configured, ready to run. */
public record CustomRules(List<Rule> rules, List<Fault> faults) {
    /** Reads paths and schemas. Rules with faults are left out. */
    public static CustomRules of(List<CustomRule> configured) {
        List<Rule> rules = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (CustomRule rule : configured) {
            JsonPath given = given(rule.given(), faults);
            Schema then = then(rule.then(), faults);
            if (given != null && then != null) {
                rules.add(new DataRule(rule.id(), rule.severity(), rule.message(), given, then));
            }
        }
        return new CustomRules(List.copyOf(rules), List.copyOf(faults));
    }

    private static @Nullable JsonPath given(Node.Scalar given, List<Fault> faults) {
        try {
            return JsonPath.parse(given.text());
        } catch (JsonPathException e) {
            faults.add(PathFault.of(given, e.offset(), String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static @Nullable Schema then(Node then, List<Fault> faults) {
        List<SchemaFault> found = new ArrayList<>();
        Schema schema = Schema.of(then, found);
        for (SchemaFault fault : found) {
            faults.add(new Fault(fault.span(), "`then` cannot be used: " + fault.message()));
        }
        return schema;
    }
}
