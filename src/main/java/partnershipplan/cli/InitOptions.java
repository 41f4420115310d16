package partnershipplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.PartnershipType;
import partnershipplan.scaffold.AnswerCheck;
import partnershipplan.scaffold.Answers;
import partnershipplan.scaffold.NamedPartner;
import partnershipplan.scaffold.Section;
import partnershipplan.scaffold.Template;
import picocli.CommandLine.Model.CommandSpec;

/** The answers that were given as options; what was not given is null, and may be asked for. */
record InitOptions(
        @Nullable String organization,
        @Nullable Template template,
        @Nullable List<NamedPartner> existing,
        @Nullable List<NamedPartner> wanted,
        @Nullable Set<Section> sections) {
    private static final String ORGANIZATION = "--organization";
    private static final String TEMPLATE = "--template";
    private static final String EXISTING = "--existing";
    private static final String WANTED = "--wanted";
    private static final String SECTIONS = "--sections";

    static void describe(CommandSpec spec) {
        Options.value(spec, "NAME", "The name of your organization.", ORGANIZATION);
        Options.value(spec, "NAME", "What the plan holds: blank, starter or coalition (default: blank).", TEMPLATE);
        Options.values(
                spec,
                "NAME[=TYPE]",
                "A partner you have, with =formal or =informal if you know; repeatable.",
                EXISTING);
        Options.values(
                spec, "NAME[=TYPE]", "A partner you want, with =formal or =informal if you know; repeatable.", WANTED);
        Options.value(
                spec,
                "LIST",
                "The sections of a blank plan to fill in now, with commas between; the others are left for later.",
                SECTIONS);
    }

    static InitOptions of(Arguments arguments) {
        return new InitOptions(
                arguments.get(ORGANIZATION),
                template(arguments.get(TEMPLATE)),
                partners(arguments, EXISTING),
                partners(arguments, WANTED),
                sections(arguments.get(SECTIONS)));
    }

    /** The answers where nobody is asked. */
    Answers answers() {
        return checked(new Answers(
                organization == null ? Answers.TODO : organization,
                template == null ? Template.BLANK : template,
                existing == null ? List.of() : existing,
                wanted == null ? List.of() : wanted,
                sections == null ? EnumSet.allOf(Section.class) : sections));
    }

    InitOptions withOrganization(String name) {
        return new InitOptions(name.isEmpty() ? Answers.TODO : name, template, existing, wanted, sections);
    }

    InitOptions withTemplate(String word) {
        return new InitOptions(
                organization, word.isEmpty() ? Template.BLANK : template(word), existing, wanted, sections);
    }

    InitOptions withExisting(List<NamedPartner> partners) {
        return new InitOptions(organization, template, partners, wanted, sections);
    }

    InitOptions withWanted(List<NamedPartner> partners) {
        return new InitOptions(organization, template, existing, partners, sections);
    }

    InitOptions withSections(String words) {
        return new InitOptions(
                organization,
                template,
                existing,
                wanted,
                words.isEmpty() || words.equals("all") ? EnumSet.allOf(Section.class) : named(words));
    }

    /** The answers, if they can be written into a plan. */
    private Answers checked(Answers answers) {
        if (sections != null && answers.template() != Template.BLANK) {
            throw new UsageException("--sections goes with the template blank: the examples of "
                    + answers.template().word() + " run through all seven");
        }
        String problem = AnswerCheck.organization(answers.organization());
        if (problem == null) {
            problem = AnswerCheck.partners(answers);
        }
        if (problem != null) {
            throw new UsageException(problem);
        }
        return answers;
    }

    private static @Nullable Template template(@Nullable String word) {
        Template template = word == null ? null : Template.named(word);
        if (word != null && template == null) {
            throw new UsageException("there is no template '" + word + "'; it is one of: blank, starter, coalition");
        }
        return template;
    }

    private static @Nullable List<NamedPartner> partners(Arguments arguments, String option) {
        List<String> words = arguments.all(option);
        if (words.isEmpty()) {
            return null;
        }
        List<NamedPartner> partners = new ArrayList<>();
        for (String word : words) {
            int equals = word.lastIndexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            partners.add(new NamedPartner(name, equals < 0 ? null : type(word.substring(equals + 1), option, word)));
        }
        return partners;
    }

    private static PartnershipType type(String word, String option, String whole) {
        return switch (word.strip()) {
            case "formal" -> PartnershipType.FORMAL;
            case "informal" -> PartnershipType.INFORMAL;
            default -> throw new UsageException(option + " '" + whole + "': after the last = comes formal or informal");
        };
    }

    private static @Nullable Set<Section> sections(@Nullable String words) {
        return words == null ? null : named(words);
    }

    /** The sections that words name, by key or number. */
    static Set<Section> named(String words) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String word : words.strip().split("[,\\s]+", -1)) {
            Section section = Section.named(word);
            if (section == null) {
                throw new UsageException("there is no section '" + word + "'; they are: " + keys());
            }
            sections.add(section);
        }
        return sections;
    }

    /** The sections' keys, with commas between. */
    static String keys() {
        return String.join(
                ", ", Arrays.stream(Section.values()).map(Section::key).toList());
    }
}
