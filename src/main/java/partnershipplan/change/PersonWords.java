package partnershipplan.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Person;

/** What is said of a person: a line that stands for the whole says the role. */
final class PersonWords {
    private PersonWords() {}

    static List<String> of(Item item) {
        List<String> words = new ArrayList<>();
        if (item instanceof Person person) {
            add(words, "title", person.line() == null ? person.title() : person.line());
            add(words, "name", person.name());
            add(words, "email", person.email());
            add(words, "phone", person.phone());
            words.addAll(person.of().ids());
        }
        return words;
    }

    private static void add(List<String> words, String key, @Nullable String text) {
        if (text != null) {
            words.add(key + " " + text.strip());
        }
    }
}
