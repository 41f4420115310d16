package partnershipplan.parse;

import org.jspecify.annotations.Nullable;
import partnershipplan.finding.Fix;
import partnershipplan.source.Edit;
import partnershipplan.source.Node;
import partnershipplan.source.Span;

/** Whether a YAML text is a plan of this version at all; what is not gets one finding, not a hundred. */
final class RootCheck {
    /** The one value of the key {@code format}. */
    static final String VERSION = "partnership-plan/1";

    private static final String FAMILY = "partnership-plan/";

    private RootCheck() {}

    static boolean isPlan(Node root, Findings findings) {
        if (!(root instanceof Node.Mapping mapping)) {
            boolean empty = root instanceof Node.Scalar scalar && scalar.isBlank();
            findings.add(
                    Rules.SHAPE,
                    empty ? Span.START : root.span(),
                    "",
                    empty
                            ? "this file is empty"
                            : "this is not a partnership plan: it must start with keys such as `format:`",
                    "`plan init` writes a plan to start from");
            return false;
        }
        return isThisVersion(mapping.value("format"), findings);
    }

    private static boolean isThisVersion(@Nullable Node format, Findings findings) {
        if (!(format instanceof Node.Scalar scalar) || scalar.isBlank()) {
            return true;
        }
        String version = scalar.text().strip();
        if (version.equals(VERSION)) {
            return true;
        }
        boolean newer = isHigher(version);
        findings.add(
                Rules.VERSION,
                scalar.span(),
                "format",
                newer
                        ? "this file was made for a newer version of plan (`" + version + "`)"
                        : "`" + version + "` is not a format that plan knows",
                newer ? "update plan, or ask whoever sent the file for `" + VERSION + "`" : "write `" + VERSION + "`",
                !newer && DidYouMean.isNear(version, VERSION) ? Fix.of(Edit.inside(scalar, VERSION)) : null);
        return !newer;
    }

    private static boolean isHigher(String version) {
        String number = version.startsWith(FAMILY) ? version.substring(FAMILY.length()) : "";
        if (number.isEmpty() || number.length() > 9) {
            return number.length() > 9 && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.' && i > 0) {
                return value >= 1;
            }
            if (c < '0' || c > '9') {
                return false;
            }
            value = value * 10 + c - '0';
        }
        return value > 1;
    }
}
