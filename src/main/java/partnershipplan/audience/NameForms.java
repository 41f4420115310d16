package partnershipplan.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The other names that people give to whom a plan names: without {@code Inc.}, by family name, by local number. */
final class NameForms {
    private static final int COUNTRY_AND_AREA = 11;
    private static final int WITH_AREA = 10;
    private static final int LOCAL = 7;
    private static final Pattern SUFFIX = Pattern.compile(
            "(?iu),?\\s+(?:inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|pllc|llp|e\\.\\s?v)\\.?$");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:the|la|el|las|los)\\s+");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+\\s+\\S.*");
    private static final Pattern FULL_NAME =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}.'\u2019\\- ]*?)\\s+([\\p{L}\\p{M}'\u2019\\-]{2,})");

    /** Words of names with how they are shortened, both ways. */
    private static final List<List<String>> SHORT = List.of(
            List.of("Saint", "St."),
            List.of("Mount", "Mt."),
            List.of("Fort", "Ft."),
            List.of("Center", "Centre"),
            List.of("Center", "Ctr."),
            List.of("Department", "Dept."),
            List.of("University", "Univ."));

    private NameForms() {}

    /** The other forms of a partner's name. */
    static List<String> ofPartner(String name) {
        List<String> forms = new ArrayList<>(0);
        String bare = SUFFIX.matcher(name).replaceFirst("");
        add(bare, name, forms);
        add(ARTICLE.matcher(bare).replaceFirst(""), name, forms);
        for (List<String> pair : SHORT) {
            add(otherwise(bare, pair.get(0), pair.get(1)), name, forms);
            add(otherwise(bare, pair.get(1), pair.get(0)), name, forms);
        }
        return forms;
    }

    /** One word alone may be any word of the language. */
    private static void add(String form, String name, List<String> forms) {
        if (!form.equals(name) && SEVERAL_WORDS.matcher(form).matches()) {
            forms.add(form);
        }
    }

    private static String otherwise(String name, String word, String other) {
        String bare = word.replace(".", "");
        return name.contains(bare) ? name.replaceFirst("(?<!\\p{L})" + bare + "(?!\\p{L})\\.?", other) : name;
    }

    /** A person's name with the family name first; null where it is no full name. */
    static @Nullable String familyFirst(String name) {
        Matcher full = FULL_NAME.matcher(name);
        return full.matches() ? full.group(2) + ", " + full.group(1) : null;
    }

    /** A person's family name; null where the name is no full one. */
    static @Nullable String family(String name) {
        Matcher full = FULL_NAME.matcher(name);
        return full.matches() ? full.group(2) : null;
    }

    /** A telephone number with and without the country and the area, where it is a North American one. */
    static List<String> ofPhone(String phone) {
        String digits = NamePattern.isPhone(phone) ? NamePattern.digits(phone) : "";
        boolean country = digits.length() == COUNTRY_AND_AREA && digits.startsWith("1");
        if (!country && digits.length() != WITH_AREA) {
            return List.of();
        }
        String area = country ? digits.substring(1) : digits;
        String local = area.substring(WITH_AREA - LOCAL);
        return List.of(country ? area : "1" + area, local.substring(0, 3) + "-" + local.substring(3));
    }
}
