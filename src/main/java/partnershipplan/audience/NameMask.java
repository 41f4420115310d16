package partnershipplan.audience;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.FormatTable;
import partnershipplan.format.Shape;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Meta;
import partnershipplan.model.Plan;
import partnershipplan.model.Slug;

/**
 * Takes hidden names out of the text that an audience does see.
 *
 * <p>A name is put into general words, so that the sentence stands and nothing shows that something is missing. The
 * author is told how often, and lint tells where.
 */
final class NameMask {
    /** What may stand between the words of a name. */
    private static final String GAP = "[\\s\\h*_`~\\\\\\-\u2010-\u2015\u00AD\u200B-\u200D\u2060]+";

    private final Plan visible;
    private final HiddenLog log;
    private final @Nullable Pattern names;
    private final Map<String, String> general = new LinkedHashMap<>();
    private final Set<String> slugs =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    NameMask(Plan plan, Plan visible, HiddenLog log) {
        this.visible = visible;
        this.log = log;
        HiddenNames hidden = new HiddenNames(plan, visible);
        hidden.byName().forEach((name, kind) -> {
            general.put(fold(name), kind.words(visible.language()));
            slugs.add(Slug.of(name));
        });
        slugs.remove("");
        this.names = general.isEmpty() ? null : pattern(hidden.byName().keySet());
    }

    Plan plan() {
        return names == null ? visible : (Plan) item(FormatTable.shape(FormatTable.PLAN), visible);
    }

    /** The longer names first, so that none is found within another. */
    private static Pattern pattern(Set<String> names) {
        Set<String> sorted = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        sorted.addAll(names);
        StringBuilder regex = new StringBuilder();
        for (String name : sorted) {
            regex.append(regex.isEmpty() ? "" : "|").append(spaced(name));
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
    }

    /**
     * A name with any white space, or Markdown's signs, between its words. A name of one word counts in its own letters
     * only: in small letters it may be any word.
     */
    private static String spaced(String name) {
        String[] words = Normalizer.normalize(name, Normalizer.Form.NFC).strip().split(GAP);
        StringBuilder regex = new StringBuilder();
        for (String word : words) {
            regex.append(regex.isEmpty() ? "" : GAP);
            word.codePoints().forEach(c -> regex.append(sign(c)));
        }
        boolean word = words.length == 1 && words[0].chars().allMatch(Character::isLetterOrDigit);
        return word ? regex + "|" + words[0].toUpperCase(Locale.ROOT) : "(?iu:" + regex + ")";
    }

    /** A sign may be curled, escaped for Markdown, or spelled as an entity. */
    private static String sign(int c) {
        if (Character.isLetterOrDigit(c)) {
            return Character.toString(c);
        }
        return switch (c) {
            case '\'', '\u2019', '\u2018', '\u02BC' -> "(?:\\\\?['\u2019\u2018\u02BC\u00B4]|&(?:#39|apos|[lr]squo);)";
            case '&' -> "\\\\?&(?:amp;|#38;)?";
            default -> "\\\\?" + Pattern.quote(Character.toString(c));
        };
    }

    /** What is left of a name however it is typed. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("&(?:#3[89]|amp|apos|[lr]squo);|[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private Item item(Shape shape, Item item) {
        @Nullable Object[] values = FormatTable.values(shape.index(), item);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                values[i] = value(shape.fields().get(i).type(), values[i], item);
            }
        }
        Meta old = item.meta();
        Meta meta = new Meta(
                old.path(),
                id(old.id()),
                old.visibility(),
                text(old.note(), item),
                old.shorthand(),
                old.said(),
                todo(old.todo(), item));
        return FormatTable.construct(shape.index(), values, meta);
    }

    /** The words beside a {@code TODO} are text as well. */
    private Map<String, String> todo(Map<String, String> todo, Item holder) {
        Map<String, String> masked = new HashMap<>(todo);
        masked.replaceAll((key, words) -> String.valueOf(text(words, holder)));
        return masked;
    }

    private Object value(Type type, Object value, Item holder) {
        if (type instanceof Type.Text && value instanceof String string) {
            return String.valueOf(text(string, holder));
        }
        if (type instanceof Type.Id && value instanceof String string) {
            return String.valueOf(id(string));
        }
        if (type instanceof Type.Mapping mapping) {
            return item(FormatTable.shape(mapping.shape()), (Item) value);
        }
        if (type instanceof Type.ListOf list) {
            List<Object> masked = new ArrayList<>();
            for (Object element : (List<?>) value) {
                masked.add(value(list.item(), element, holder));
            }
            return List.copyOf(masked);
        }
        return value;
    }

    private @Nullable String text(@Nullable String text, Item holder) {
        if (text == null || names == null) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return names.matcher(composed).find() ? masked(composed, names, holder) : text;
    }

    private String masked(String text, Pattern names, Item holder) {
        Matcher matcher = names.matcher(text);
        StringBuilder masked = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            String words = general.getOrDefault(fold(matcher.group()), "");
            boolean first = text.substring(0, matcher.start()).isBlank()
                    || text.substring(0, matcher.start()).stripTrailing().matches("(?s).*[.!?]");
            masked.append(text, end, matcher.start()).append(first ? capital(words) : words);
            end = matcher.end();
            log.add(holder.path(), "its text names something that this audience does not see");
        }
        return masked.append(text.substring(end)).toString();
    }

    /** An id in which a hidden name is spelled out, as ids spell names. */
    private @Nullable String id(@Nullable String id) {
        if (id == null) {
            return null;
        }
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
