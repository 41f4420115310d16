package partnershipplan.lint.rules.privacy;

import java.util.Set;
import partnershipplan.vocabulary.Words;

/** Addresses: which lead to a door, and which are the same however they are spelled. */
final class Street {
    private static final Set<String> SIDES = Set.of(
            "n",
            "s",
            "e",
            "w",
            "ne",
            "nw",
            "se",
            "sw",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest");
    private static final Set<String> KINDS = Set.of(
            "street",
            "avenue",
            "road",
            "boulevard",
            "lane",
            "drive",
            "court",
            "way",
            "place",
            "terrace",
            "highway",
            "parkway",
            "calle",
            "avenida",
            "carrera",
            "camino",
            "corner");
    private static final Set<String> REGIONS = Set.of("county", "city", "state", "region", "condado", "ciudad");
    private static final int ZIP = 5;

    private Street() {}

    /** Whether an address leads to a door: one that is a P.O. box, a city or a county does not. */
    static boolean isDoor(String address) {
        String[] words = Words.of(withoutBox(address)).words();
        boolean numbered = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean zip = i > 0 && word.length() >= ZIP && isNumber(word) || i > 1 && isPlusFour(words, i);
            numbered |= Character.isDigit(word.charAt(0)) && !zip;
            if (i > 0 && KINDS.contains(word) || i + 1 < words.length && isSpanish(word)) {
                return i + 1 == words.length || !REGIONS.contains(words[i + 1]);
            }
        }
        return numbered;
    }

    private static boolean isSpanish(String word) {
        return word.equals("calle") || word.equals("avenida") || word.equals("carrera") || word.equals("camino");
    }

    private static boolean isPlusFour(String[] words, int i) {
        return words[i].length() == ZIP - 1 && words[i - 1].length() == ZIP && isNumber(words[i - 1]);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The address without its P.O. box and the box's number. */
    private static String withoutBox(String address) {
        return address.replaceAll(
                "(?iu)\\b(?:p\\.?\\s*o\\.?\\s*(?:box|drawer)|post office box|apartado(?: postal| de correos)?|box|pmb)"
                        + "\\s*(?:#|no\\.?)?\\s*[\\p{L}]?-?\\d*\\b",
                "");
    }

    /** Whether two addresses have the same number and the same street, whatever stands around them. */
    static boolean same(String one, String other) {
        String door = door(one);
        return !door.isEmpty() && door.equals(door(other));
    }

    /** The number and the name, such as {@code 48 alder}; empty where either is not there. */
    private static String door(String address) {
        String[] words = Words.of(address).words();
        for (int i = 0; i < words.length; i++) {
            if (Character.isDigit(words[i].charAt(0))) {
                int name = i + 1;
                while (name < words.length && SIDES.contains(words[name])) {
                    name++;
                }
                boolean before = i > 1 && (isSpanish(words[0]) || words[0].equals("av"));
                if (before) {
                    return words[i] + " " + words[1];
                }
                return name < words.length ? words[i] + " " + words[name] : "";
            }
        }
        return "";
    }
}
