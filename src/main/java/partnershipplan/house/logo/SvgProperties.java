package partnershipplan.house.logo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element of an SVG says of its looks, by attributes, classes and style. */
final class SvgProperties {
    private final Map<String, String> values;
    private final String where;

    SvgProperties(Map<String, String> attributes, String where) {
        this.values = new HashMap<>(attributes);
        this.where = where;
    }

    /** The properties of {@code fill: red; stroke: none}. */
    static Map<String, String> declarations(String style) {
        Map<String, String> declarations = new HashMap<>();
        for (int from = 0; from < style.length(); ) {
            int semicolon = style.indexOf(';', from);
            int end = semicolon < 0 ? style.length() : semicolon;
            int colon = style.indexOf(':', from);
            if (colon >= 0 && colon < end) {
                declarations.put(
                        style.substring(from, colon).strip(),
                        style.substring(colon + 1, end).strip());
            }
            from = end + 1;
        }
        return declarations;
    }

    /** Lays more over what is there. */
    void add(Map<String, String> more) {
        values.putAll(more);
    }

    @Nullable
    String get(String name) throws LogoFault {
        String value = values.get(name);
        if (value != null && value.contains("(") && !value.startsWith("rgb(")) {
            throw SvgFault.cannot("has a gradient, a pattern or a mask", where);
        }
        return value;
    }

    /** A share from 0 to 1 that must be all or nothing, as see-through shapes are not drawn. */
    boolean isNought(String name) throws LogoFault {
        double share = number(name, 1);
        if (share != 0 && share != 1) {
            throw SvgFault.cannot("has a shape that one can see through", where);
        }
        return share == 0;
    }

    double number(String name, double otherwise) throws LogoFault {
        String value = get(name);
        try {
            return value == null ? otherwise : SvgNumbers.length(value);
        } catch (IllegalArgumentException e) {
            throw SvgFault.cannot("has `" + name + "` of another kind than a number", where);
        }
    }

    /** A colour as six digits; null for none. */
    @Nullable
    String color(String name, @Nullable String otherwise) throws LogoFault {
        String value = get(name);
        if (value == null || value.equals("inherit")) {
            return otherwise;
        }
        if (value.equals("none") || value.equals("transparent")) {
            return null;
        }
        String color = SvgColor.of(value);
        if (color == null) {
            throw new LogoFault(
                    "has a colour that plan does not know (" + where + ")", "write it with `#` and six digits");
        }
        return color;
    }

    /** Refuses what would change the picture and is not drawn. */
    void refuse(String name) throws LogoFault {
        String value = get(name);
        if (value != null && !value.equals("none")) {
            throw SvgFault.cannot("has `" + name + "`", where);
        }
    }
}
