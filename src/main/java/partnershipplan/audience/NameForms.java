package partnershipplan.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The other names that people give to whom a plan names: without {@code Inc.}, by family name, by local number. */
final class NameForms {
    private static final int COUNTRY_AND_AREA = 11;
    private static final int WITH_AREA = 10;
    private static final int LOCAL = 7;
    private static final Pattern SUFFIX = Pattern.compile(
            "(?iu),?\\s+(?:inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|pllc|llp|e\\.\\s?v)\\.?$");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:the|la|el|las|los)\\s+");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+\\s+\\S.*");

    /** What a suffix ends with. */
    private static final Set<String> LAST_WORDS = Set.of(
            "inc", "incorporated", "llc", "l.l.c", "ltd", "limited", "corp", "corporation", "pllc", "llp", "e.v", "v");

    /** Words of names with how they are shortened, both ways. */
    private static final List<Other> OTHERS = List.of(
            new Other("Saint", "St."),
            new Other("St", "Saint"),
            new Other("Mount", "Mt."),
            new Other("Mt", "Mount"),
            new Other("Fort", "Ft."),
            new Other("Ft", "Fort"),
            new Other("Center", "Centre"),
            new Other("Centre", "Center"),
            new Other("Center", "Ctr."),
            new Other("Ctr", "Center"),
            new Other("Department", "Dept."),
            new Other("Dept", "Department"),
            new Other("University", "Univ."),
            new Other("Univ", "University"));

    /** A word of names, without the point that may follow it, and what may stand for both. */
    private record Other(String word, String other) {
        String in(String name) {
            return name.contains(word) ? name.replaceFirst("(?<!\\p{L})" + word + "(?!\\p{L})\\.?", other) : name;
        }
    }

    private NameForms() {}

    /** The other forms of a partner's name. */
    static List<String> ofPartner(String name) {
        List<String> forms = new ArrayList<>(0);
        String bare = mayHaveSuffix(name) ? SUFFIX.matcher(name).replaceFirst("") : name;
        add(bare, name, forms);
        add(mayHaveArticle(bare) ? ARTICLE.matcher(bare).replaceFirst("") : bare, name, forms);
        for (Other other : OTHERS) {
            add(other.in(bare), name, forms);
        }
        return forms;
    }

    /** Whether a name ends as a suffix does, or with a word of letters that a pattern has to look at. */
    private static boolean mayHaveSuffix(String name) {
        int start = name.length();
        while (start > 0 && name.charAt(start - 1) > ' ') {
            start--;
            if (name.charAt(start) >= 0x80) {
                return true;
            }
        }
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        return start < end && LAST_WORDS.contains(name.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a name begins with a word as short as an article. */
    private static boolean mayHaveArticle(String name) {
        return name.length() > 3 && (name.charAt(2) <= ' ' || name.charAt(3) <= ' ');
    }

    /** One word alone may be any word of the language. */
    private static void add(String form, String name, List<String> forms) {
        if (!form.equals(name) && SEVERAL_WORDS.matcher(form).matches()) {
            forms.add(form);
        }
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
