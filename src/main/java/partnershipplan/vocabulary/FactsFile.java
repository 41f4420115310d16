package partnershipplan.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A shipped file of entries, each a name at the margin with its facts indented below; what is wrong in it is told by line. */
record FactsFile(String name, List<Entry> entries) {
    /** An entry, and the line that its name stands on. */
    record Entry(String name, int line, Map<String, Fact> facts) {
        /** One of the facts that every entry has. */
        Fact fact(String key) {
            return Objects.requireNonNull(facts.get(key));
        }
    }

    /** What an entry says, and on which line. */
    record Fact(String value, int line) {}

    /** A file that is shipped, each of whose entries has these facts and no others. */
    static FactsFile shipped(String name, List<String> facts) {
        try (InputStream in = FactsFile.class.getResourceAsStream("/law/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FactsFile read(String name, String text, List<String> facts) {
        FactsFile file = new FactsFile(name, new ArrayList<>());
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                file.add(line, number, facts);
            }
        }
        for (Entry entry : file.entries) {
            for (String fact : facts) {
                if (!entry.facts.containsKey(fact)) {
                    throw file.wrong(entry.line, "\"" + entry.name + "\" does not say \"" + fact + "\"");
                }
            }
        }
        return file;
    }

    private void add(String line, int number, List<String> known) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (!Character.isWhitespace(line.charAt(0))) {
            if (find(line.strip()) != null) {
                throw wrong(number, "\"" + line.strip() + "\" stands here twice");
            }
            entries.add(new Entry(line.strip(), number, new LinkedHashMap<>()));
        } else if (last == null) {
            throw wrong(number, "this line belongs to no entry");
        } else {
            int colon = line.indexOf(':');
            String key = line.substring(0, Math.max(colon, 0)).strip();
            String value = line.substring(colon + 1).strip();
            if (!known.contains(key) || value.isEmpty()) {
                throw wrong(number, "a line says \"what: value\", and what is one of " + String.join(", ", known));
            }
            if (last.facts.put(key, new Fact(value, number)) != null) {
                throw wrong(number, "\"" + last.name + "\" says \"" + key + "\" twice");
            }
        }
    }

    private @Nullable Entry find(String entry) {
        for (Entry other : entries) {
            if (other.name.equals(entry)) {
                return other;
            }
        }
        return null;
    }

    LocalDate date(Fact fact) {
        try {
            return LocalDate.parse(fact.value);
        } catch (DateTimeException e) {
            throw wrong(fact.line, "a date is written as 2024-10-01");
        }
    }

    /** That a line of this file is wrong. */
    IllegalArgumentException wrong(int line, String why) {
        return new IllegalArgumentException(name + ", line " + line + ": " + why);
    }
}
