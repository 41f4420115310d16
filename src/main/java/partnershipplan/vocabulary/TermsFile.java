package partnershipplan.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of a list of terms, read.
 *
 * @param lists the lists of words that phrases name in square brackets
 */
record TermsFile(Map<String, Set<String>> lists, List<Term> terms) {
    /** A file that is shipped. */
    static TermsFile shipped(String file) {
        try (InputStream in = TermsFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such list: " + file);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TermsFile read(String text) {
        TermsFile file = new TermsFile(new HashMap<>(), new ArrayList<>());
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            file.add(text.substring(start, end));
            start = end + 1;
        }
        return file;
    }

    private void add(String raw) {
        String line = raw.strip();
        int name = line.indexOf("]:") + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (Character.isWhitespace(raw.charAt(0))) {
            fact(line);
        } else if (name > 0) {
            Set<String> words = new HashSet<>(parts(line.substring(name + 1)));
            words.addAll(lists.getOrDefault(line.substring(0, name), Set.of()));
            lists.put(line.substring(0, name), words);
        } else {
            terms.add(new Term(parts(line), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>()));
        }
    }

    private void fact(String line) {
        int colon = line.indexOf(':');
        if (terms.isEmpty() || colon < 0) {
            throw new IllegalArgumentException("a list of terms has a line that belongs to no entry: " + line);
        }
        Term term = terms.get(terms.size() - 1);
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
            case "or" -> term.phrases().addAll(parts(value));
            case "match" -> term.match().add(value);
            case "no match" -> term.noMatch().add(value);
            default -> {
                String before = term.fact(line.substring(0, colon));
                term.facts().put(line.substring(0, colon), before.isEmpty() ? value : before + " | " + value);
            }
        }
    }

    /** What stands between the strokes. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf('|', start);
            end = end < 0 ? line.length() : end;
            String part = line.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }
}
