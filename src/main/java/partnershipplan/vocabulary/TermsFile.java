package partnershipplan.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the text of a list of terms. */
final class TermsFile {
    private TermsFile() {}

    /** The entries of a file that is shipped. */
    static List<Term> shipped(String file) {
        try (InputStream in = TermsFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such list: " + file);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
