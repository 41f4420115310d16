package partnershipplan.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Field;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.format.Walk;
import partnershipplan.model.Item;
import partnershipplan.model.Meta;
import partnershipplan.model.Plan;
import partnershipplan.model.References;
import partnershipplan.model.Slug;
import partnershipplan.vocabulary.Labels;

/**
 * Takes hidden names out of the text that an audience does see.
 *
 * <p>A name is put into general words, so that the sentence stands and nothing shows that something is missing. The
 * author is told how often, and lint tells where.
 */
final class NameMask {
    /** So that no name is found within another. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** Joined names that are shorter may be any word. */
    private static final int LONG = 8;

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\(([^()]*)\\)");

    private final Plan visible;
    private final HiddenLog log;
    private final @Nullable Pattern names;
    /** The general words for each name, in the order of the pattern's groups. */
    private final List<String> general = new ArrayList<>();

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> slugs = new TreeSet<>(LONGEST_FIRST);

    NameMask(Plan plan, Plan visible, Audience audience, HiddenLog log) {
        this.visible = visible;
        this.log = log;
        Map<String, HiddenNames.Kind> hidden = new TreeMap<>(LONGEST_FIRST);
        hidden.putAll(new HiddenNames(plan, visible).byName());
        Labels labels = Labels.of(visible.language() == null ? "en" : visible.language());
        List<String> patterns = new ArrayList<>();
        hidden.forEach((name, kind) -> {
            general.add(kind.words(labels));
            patterns.add(NamePattern.of(name, kind));
            addSlugs(name, kind);
        });
        slugs.remove("");
        this.names = patterns.isEmpty() ? null : NamePattern.any(patterns);
        maskIds(audience);
    }

    /** How a name is spelled in ids; a family name there may be any word. */
    private void addSlugs(String name, HiddenNames.Kind kind) {
        String slug = Slug.of(name);
        slugs.add(kind == HiddenNames.Kind.FAMILY ? "" : slug);
        String joined = slug.replace("-", "");
        slugs.add(joined.length() >= LONG ? joined : "");
    }

    /** Different ids stay different, and a partner's own copy knows it by its id. */
    private void maskIds(Audience audience) {
        Set<String> old = new LinkedHashSet<>();
        Walk.items(visible, (item, shape) -> {
            if (item.meta().id() != null) {
                old.add(item.meta().id());
            }
        });
        for (String id : old) {
            String masked = id.equals(audience.partner()) ? id : withoutNames(id);
            String unique = masked;
            for (int i = 2; !unique.equals(id) && (old.contains(unique) || ids.containsValue(unique)); i++) {
                unique = masked + "-" + i;
            }
            ids.put(id, unique);
        }
    }

    Plan plan() {
        return names == null ? visible : (Plan) item(FormatTable.shape(FormatTable.PLAN), visible);
    }

    private Item item(Shape shape, Item item) {
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                Field field = shape.fields().get(i);
                values[i] = value(field.type(), values[i], item.at(field.name()));
            }
        }
        Meta old = item.meta();
        String id = id(old.id());
        if (!Objects.equals(id, old.id())) {
            log.add(item.at(Shape.ID), Reason.ID);
        }
        Meta meta = new Meta(
                old.path(),
                id,
                old.visibility(),
                text(old.note(), item.at(Shape.NOTE)),
                old.shorthand(),
                old.said(),
                todo(old.todo(), item));
        return FormatTable.construct(shape.index(), values, meta);
    }

    /** The words beside a {@code TODO} are text as well. */
    private Map<String, String> todo(Map<String, String> todo, Item holder) {
        Map<String, String> masked = new HashMap<>(todo);
        masked.replaceAll((key, words) -> String.valueOf(text(words, holder.at(key))));
        return masked;
    }

    private Object value(Type type, Object value, String path) {
        if (type instanceof Type.Text && value instanceof String string) {
            return String.valueOf(text(string, path));
        }
        if (type instanceof Type.Id && value instanceof String string) {
            return String.valueOf(id(string));
        }
        if (value instanceof References references) {
            return new References(references.ids().stream()
                    .map(id -> ids.getOrDefault(id, id))
                    .toList());
        }
        if (type instanceof Type.Mapping mapping) {
            return item(FormatTable.shape(mapping.shape()), (Item) value);
        }
        if (type instanceof Type.ListOf list) {
            List<Object> masked = new ArrayList<>();
            for (Object element : (List<?>) value) {
                masked.add(value(list.item(), element, path + "[" + masked.size() + "]"));
            }
            return List.copyOf(masked);
        }
        return value;
    }

    private @Nullable String text(@Nullable String written, String path) {
        if (written == null || names == null) {
            return written;
        }
        String text = withoutLinks(written, names);
        if (!text.equals(written)) {
            log.add(path, Reason.LINK);
        }
        PlainText plain = new PlainText(text);
        Matcher matcher = names.matcher(plain.plain());
        StringBuilder masked = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            int from = plain.start(matcher.start());
            int to = plain.end(matcher.end() - 1);
            String before = text.substring(0, from);
            boolean first = before.isBlank() || before.stripTrailing().matches("(?s).*[.!?]");
            String words = words(matcher);
            masked.append(text, end, from)
                    .append(first ? capital(words) : words)
                    .append(plain.signs(from, to));
            end = to;
            log.add(path, Reason.name(text.substring(from, to)));
        }
        return masked.append(text.substring(end)).toString();
    }

    /** The text without links that lead to what is hidden; their words stay. */
    private static String withoutLinks(String text, Pattern names) {
        return text.contains("](")
                ? LINK.matcher(text)
                        .replaceAll(link -> Matcher.quoteReplacement(
                                names.matcher(new PlainText(link.group(2)).plain())
                                                .find()
                                        ? link.group(1)
                                        : link.group()))
                : text;
    }

    private String words(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return general.get(i - 1);
            }
        }
        return "";
    }

    private @Nullable String id(@Nullable String id) {
        return id == null ? null : ids.getOrDefault(id, withoutNames(id));
    }

    /** An id in which a hidden name is spelled out, as ids spell names, without it. */
    private String withoutNames(String id) {
        String masked = "-" + id + "-";
        for (String slug : slugs) {
            masked = masked.replace("-" + slug + "-", "-partner-");
        }
        return masked.substring(1, masked.length() - 1);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
