package partnershipplan.lint.rules.worksheet;

import java.util.List;
import partnershipplan.model.Slug;

/** What is left of an organization's name without case, spacing, punctuation, accents and legal suffixes. */
final class BareName {
    /** As they are in a slug. */
    private static final List<String> SUFFIXES = List.of(
            "-inc",
            "-incorporated",
            "-llc",
            "-l-l-c",
            "-ltd",
            "-limited",
            "-co",
            "-company",
            "-corp",
            "-corporation",
            "-llp",
            "-l-l-p",
            "-lp",
            "-l-p",
            "-pllc",
            "-p-l-l-c",
            "-plc",
            "-pc",
            "-p-c");

    private BareName() {}

    static String of(String name) {
        String slug = Slug.of(name);
        for (String shorter = cut(slug); !shorter.equals(slug); shorter = cut(slug)) {
            slug = shorter;
        }
        return slug.replace("-", "");
    }

    private static String cut(String slug) {
        for (String suffix : SUFFIXES) {
            if (slug.endsWith(suffix)) {
                return slug.substring(0, slug.length() - suffix.length());
            }
        }
        return slug;
    }
}
