package partnershipplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.PartnershipType;
import partnershipplan.scaffold.Answers;
import partnershipplan.scaffold.NamedPartner;
import partnershipplan.scaffold.Section;
import partnershipplan.scaffold.Template;

/** The conversation of {@code plan init}: asks what the options left open, and again where an answer will not do. */
final class InitQuestions {
    private static final List<String> TYPES = List.of("formal", "informal");

    private final Prompt prompt;
    private InitOptions known;

    InitQuestions(Prompt prompt, InitOptions given) {
        this.prompt = prompt;
        this.known = given;
    }

    /** The answers, all of which can be written into a plan. */
    Answers ask() {
        prompt.say(
                "A few questions first. Enter alone leaves an answer for later. Ctrl-C stops, and nothing is written.");
        if (known.organization() == null) {
            know("Your organization's name:", List.of(), known::withOrganization);
        }
        if (known.template() == null) {
            prompt.say("\nA plan can begin as:");
            for (Template template : Template.values()) {
                prompt.say(String.format("  %-10s %s", template.word(), template.meaning()));
            }
            know("Which one? [blank]", words(Template.values(), Template::word), known::withTemplate);
        }
        if (known.template() == Template.BLANK && known.sections() == null) {
            prompt.say("\nThe sections: " + InitOptions.keys() + ".");
            know("Which will you fill in now? [all]", words(Section.values(), Section::key), known::withSections);
        }
        if (known.existing() == null) {
            partners(
                    "\nWhich partners do you have already? One on each line; Enter alone goes on.",
                    known::withExisting);
        }
        if (known.wanted() == null) {
            partners(
                    "\nWhich partners would you like to have? One on each line; Enter alone goes on.",
                    known::withWanted);
        }
        return known.answers();
    }

    /** Whether the answer to a question is yes; Enter alone is yes. */
    boolean agrees(String question) {
        return repeat(question + " [Y/n]", List.of(), answer -> switch (answer.toLowerCase(Locale.ROOT)) {
            case "", "y", "yes" -> true;
            case "n", "no" -> false;
            default -> throw new UsageException("answer y or n");
        });
    }

    private void know(String question, List<String> choices, Function<String, InitOptions> with) {
        known = repeat(question, choices, answer -> {
            InitOptions more = with.apply(answer);
            more.answers();
            return more;
        });
    }

    private void partners(String question, Function<List<NamedPartner>, InitOptions> with) {
        prompt.say(question);
        List<NamedPartner> partners = new ArrayList<>();
        List<String> names = names();
        while (!names.isEmpty()) {
            for (String name : names) {
                if (willDo(with.apply(plus(partners, new NamedPartner(name, null))))) {
                    partners.add(new NamedPartner(name, type(name)));
                }
            }
            names = names();
        }
        known = with.apply(partners);
    }

    /** One name as a rule; several where several lines were pasted; none where the list ends. */
    private List<String> names() {
        return line("  Name:", List.of())
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private boolean willDo(InitOptions more) {
        try {
            more.answers();
            return true;
        } catch (UsageException e) {
            prompt.say("  " + sentence(e));
            return false;
        }
    }

    private @Nullable PartnershipType type(String name) {
        return repeat("  " + name + ": formal or informal?", TYPES, answer -> switch (answer.toLowerCase(Locale.ROOT)) {
                    case "" -> Optional.<PartnershipType>empty();
                    case "f", "formal" -> Optional.of(PartnershipType.FORMAL);
                    case "i", "informal" -> Optional.of(PartnershipType.INFORMAL);
                    default ->
                        throw new UsageException("answer formal (something is signed), informal, or Enter alone");
                })
                .orElse(null);
    }

    private static List<NamedPartner> plus(List<NamedPartner> partners, NamedPartner partner) {
        return Stream.concat(partners.stream(), Stream.of(partner)).toList();
    }

    private static String sentence(UsageException e) {
        String text = String.valueOf(e.getMessage());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** Asks until the answer will do. */
    private <T> T repeat(String question, List<String> choices, Function<String, T> read) {
        while (true) {
            try {
                return read.apply(line(question, choices));
            } catch (UsageException e) {
                prompt.say("  " + sentence(e));
            }
        }
    }

    private String line(String question, List<String> choices) {
        String answer = prompt.ask(question, choices);
        if (answer == null) {
            throw new Stopped();
        }
        return answer.strip();
    }

    /** The person has left the conversation. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
