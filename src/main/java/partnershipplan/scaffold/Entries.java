package partnershipplan.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.PartnershipType;
import partnershipplan.source.YamlText;

/** The partners of the answers as the plan's text names them. */
final class Entries {
    private static final NamedPartner OPEN = new NamedPartner(Answers.TODO, null);

    private final Answers answers;
    private final PartnerIds ids;

    Entries(Answers answers) {
        this.answers = answers;
        Set<String> names = new LinkedHashSet<>();
        answers.existing().forEach(p -> names.add(p.name()));
        answers.wanted().forEach(p -> names.add(p.name()));
        this.ids = new PartnerIds(
                names,
                names.isEmpty()
                        ? Set.of()
                        : TemplateNames.of(answers.template()).ids());
    }

    /**
     * A partner as written.
     *
     * @param id to be written out, where the default will not do
     * @param type null where that is still open
     */
    record Entry(String name, @Nullable String id, @Nullable PartnershipType type) {
        /** The value of a placeholder. */
        String value(String placeholder) {
            return switch (placeholder) {
                case "name" -> name;
                case "id" -> id == null ? "" : id;
                case "ref" -> id == null ? name : id;
                case "type" -> type == null ? Answers.TODO : type.name().toLowerCase(Locale.ROOT);
                case "types" -> type == null ? " # formal or informal" : "";
                default -> throw new IllegalArgumentException(placeholder);
            };
        }

        boolean is(String condition) {
            return switch (condition) {
                case "id" -> id != null;
                case "formal" -> type != PartnershipType.INFORMAL;
                default -> throw new IllegalArgumentException(condition);
            };
        }
    }

    /** The partners of a list; where nobody has answered, one that is still open. */
    List<Entry> of(String list) {
        return switch (list) {
            case "existing" -> entries(answers.existing());
            case "wanted" -> entries(answers.wanted());
            case "formal" -> formal();
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** Each partner that is or may become formal, once. */
    private List<Entry> formal() {
        Map<String, NamedPartner> all = new LinkedHashMap<>();
        for (NamedPartner partner : answers.wanted()) {
            all.put(partner.name(), partner);
        }
        for (NamedPartner partner : answers.existing()) {
            all.putIfAbsent(partner.name(), partner);
        }
        return entries(new ArrayList<>(all.values())).stream()
                .filter(entry -> entry.is("formal"))
                .toList();
    }

    private List<Entry> entries(List<NamedPartner> partners) {
        return (partners.isEmpty() ? List.of(OPEN) : partners)
                .stream()
                        .map(p -> new Entry(YamlText.of(p.name()), ids.written(p.name()), p.type()))
                        .toList();
    }
}
