package partnershipplan.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the text of a list of terms. */
final class TermsFile {
    private TermsFile() {}

    static List<Term> read(String text) {
        List<Term> terms = new ArrayList<>();
        for (String raw : text.split("\r?\n")) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(raw.charAt(0))) {
                fact(terms, line);
            } else {
                terms.add(new Term(
                        List.of(line.split("\\s*\\|\\s*")),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
            }
        }
        return terms;
    }

    private static void fact(List<Term> terms, String line) {
        int colon = line.indexOf(':');
        if (terms.isEmpty() || colon < 0) {
            throw new IllegalArgumentException("a list of terms has a line that belongs to no entry: " + line);
        }
        Term term = terms.get(terms.size() - 1);
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
            case "match" -> term.match().add(value);
            case "no match" -> term.noMatch().add(value);
            default -> term.facts().put(line.substring(0, colon), value);
        }
    }
}
