package partnershipplan.house.logo;

import java.util.HashMap;
import java.util.Map;

/** The classes of an SVG's own style sheet, as Illustrator writes them: {@code .cls-1, .cls-2 { fill: #14505c }}. */
final class SvgClasses {
    private final Map<String, Map<String, String>> classes = new HashMap<>();

    void add(String css, String where) throws LogoFault {
        String rest = withoutComments(css);
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Map<String, String> properties = SvgProperties.declarations(rest.substring(open + 1, close));
            for (String selector : rest.substring(0, open).split(",", -1)) {
                classes.computeIfAbsent(name(selector.strip(), where), c -> new HashMap<>())
                        .putAll(properties);
            }
            rest = rest.substring(close + 1);
        }
        if (!rest.isBlank()) {
            throw unknown(where);
        }
    }

    private static String name(String selector, String where) throws LogoFault {
        boolean simple = selector.startsWith(".") && selector.length() > 1;
        for (int i = 1; simple && i < selector.length(); i++) {
            char c = selector.charAt(i);
            simple = Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }
        if (!simple) {
            throw unknown(where);
        }
        return selector.substring(1);
    }

    private static LogoFault unknown(String where) {
        return SvgFault.cannot("has a style sheet with more in it than classes", where);
    }

    private static String withoutComments(String css) {
        StringBuilder text = new StringBuilder(css);
        for (int from = text.indexOf("/*"); from >= 0; from = text.indexOf("/*")) {
            int end = text.indexOf("*/", from + 2);
            text.delete(from, end < 0 ? text.length() : end + 2);
        }
        return text.toString();
    }

    /** The properties of all classes that an element names. */
    Map<String, String> of(String names) {
        Map<String, String> all = new HashMap<>();
        for (String name : names.split(" ", -1)) {
            all.putAll(classes.getOrDefault(name, Map.of()));
        }
        return all;
    }
}
