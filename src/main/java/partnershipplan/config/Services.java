package partnershipplan.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Slug;
import partnershipplan.parse.Findings;
import partnershipplan.parse.Rules;
import partnershipplan.parse.ScalarValues;
import partnershipplan.parse.Shapes;
import partnershipplan.source.Node;

/** Reads the services that an organization adds to the shipped ones. */
final class Services {
    private final Findings findings;
    private final ScalarValues values;
    private final Set<String> ids = new HashSet<>();

    Services(Findings findings) {
        this.findings = findings;
        this.values = new ScalarValues(findings);
    }

    List<Service> read(List<Node> items, String path) {
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Answers answers = Answers.of(Part.SERVICE, items.get(i), path + "[" + i + "]", findings);
            String id = answers == null ? null : id(answers);
            Map<String, String> label = answers == null ? Map.of() : label(answers);
            if (id != null) {
                services.add(new Service(id, label));
            }
        }
        return services;
    }

    private @Nullable String id(Answers answers) {
        String id = answers.line("id");
        Node node = answers.value("id");
        if (id == null || node == null) {
            return null;
        }
        boolean spelled = id.indexOf('-') < 0 && Slug.isId(id.replace('_', '-'));
        if (!spelled || !ids.add(id)) {
            String slug = Slug.of(id).replace('-', '_');
            findings.add(
                    Rules.ID,
                    node.span(),
                    answers.at("id"),
                    spelled ? "there is a service `" + id + "` already" : Shapes.quoted(id) + " is no id of a service",
                    spelled
                            ? "delete one of the two"
                            : "write lower-case words joined by `_`: `" + (slug.isEmpty() ? "street_outreach" : slug)
                                    + "`");
        }
        return id;
    }

    private Map<String, String> label(Answers answers) {
        Node node = answers.value("label");
        Node.Mapping mapping = node == null
                ? null
                : Answers.mapping(
                        node, answers.at("label"), "write its name by language: `{en: Street outreach}`", findings);
        Map<String, String> label = new LinkedHashMap<>();
        for (Node.Entry entry : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            String path = answers.at("label") + "." + entry.key().text();
            Object language = values.read(ScalarValues.LANGUAGE, entry.key(), path);
            Object text = name(entry, path);
            if (language != null && text != null) {
                label.put(language.toString(), text.toString());
            }
        }
        return label;
    }

    private @Nullable Object name(Node.Entry entry, String path) {
        if (Answers.isBlank(entry.value())) {
            findings.add(Rules.UNANSWERED, entry.key().span(), path, Shapes.named(path) + " has no value", "write one");
            return null;
        }
        return values.read(ScalarValues.LINE, entry.value(), path);
    }
}
