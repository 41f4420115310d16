package partnershipplan.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The arguments of a command, read. */
final class Arguments {
    private final @Nullable ParseResult parsed;
    private final List<String> words;

    private Arguments(@Nullable ParseResult parsed, List<String> words) {
        this.parsed = parsed;
        this.words = words;
    }

    /** What picocli made of them. */
    static Arguments of(ParseResult parsed) {
        return new Arguments(
                parsed, parsed.hasMatchedPositional(0) ? parsed.matchedPositionalValue(0, List.of()) : List.of());
    }

    /** Files and folders only: picocli, which takes half as long to start as a plan to be checked, has nothing to parse. */
    static Arguments ofWords(List<String> words) {
        return new Arguments(null, words);
    }

    /** Whether an option is given. */
    boolean has(String name) {
        return parsed != null && parsed.hasMatchedOption(name);
    }

    /** The value of an option, or null where it is not given. */
    @Nullable
    String get(String name) {
        return parsed != null && parsed.hasMatchedOption(name) ? parsed.matchedOptionValue(name, "") : null;
    }

    /** The values of an option that may be given several times. */
    List<String> all(String name) {
        return parsed != null && parsed.hasMatchedOption(name) ? parsed.matchedOptionValue(name, List.of()) : List.of();
    }

    /** The words that are no options. */
    List<String> words() {
        return words;
    }
}
