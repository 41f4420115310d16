package partnershipplan.audience;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Plan;

/**
 * Finds, in what an audience sees, the names of what it does not see: those that {@link NameMask} puts into general
 * words, and those that only their author would know again.
 */
public final class Exposure {
    private final Plan visible;
    private final List<Name> names = new ArrayList<>();
    private final NameSieve sieve = new NameSieve();

    /** A hidden name in a text: from its first character to its last. */
    public record Mention(int start, int end, HiddenNames.Kind kind) {}

    /**
     * Whether some text of a plan may tell an audience a name that is hidden from it. If not, none does for sure, to
     * whichever audience; and to know that takes little.
     */
    public static boolean isPossible(Plan plan) {
        return new NameGlance(plan).mayTell();
    }

    /** A hidden name. Its pattern is made for a text that may have it, and that is seldom. */
    private static final class Name {
        private final String written;
        private final HiddenNames.Kind kind;
        private @Nullable Pattern pattern;

        Name(String written, HiddenNames.Kind kind) {
            this.written = written;
            this.kind = kind;
        }

        Pattern pattern() {
            Pattern made = pattern;
            if (made == null) {
                made = NamePattern.any(List.of(NamePattern.loose(written, kind)));
                pattern = made;
            }
            return made;
        }
    }

    public Exposure(Plan plan, Audience audience) {
        visible = Seen.unmasked(plan, audience, new HiddenLog());
        for (Map.Entry<String, HiddenNames.Kind> hidden :
                new HiddenNames(plan, visible).byName().entrySet()) {
            names.add(new Name(hidden.getKey(), hidden.getValue()));
            sieve.add(NamePattern.needle(hidden.getKey(), hidden.getValue()));
        }
    }

    /** What the audience sees, its texts as they were written. */
    public Plan visible() {
        return visible;
    }

    /** Whether the audience may know every name of the plan. */
    public boolean hidesNothing() {
        return names.isEmpty();
    }

    /** The hidden names in a text, from left to right. */
    public List<Mention> in(String text) {
        PlainText plain = AsItStands.isRead(text) ? null : new PlainText(text);
        BitSet possible = sieve.in(plain == null ? text : plain.plain().toString());
        if (possible.isEmpty()) {
            return List.of();
        }
        plain = plain == null ? new PlainText(text) : plain;
        List<Mention> mentions = new ArrayList<>(0);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Name name = names.get(i);
            Matcher matcher = name.pattern().matcher(plain.plain());
            while (matcher.find()) {
                add(new Mention(plain.start(matcher.start()), plain.end(matcher.end() - 1), name.kind), mentions);
            }
        }
        mentions.sort((a, b) -> Integer.compare(a.start, b.start));
        return mentions;
    }

    /** Of names that overlap the longest counts. */
    private static void add(Mention mention, List<Mention> mentions) {
        for (Mention other : mentions) {
            boolean apart = mention.end <= other.start || other.end <= mention.start;
            if (!apart && other.end - other.start >= mention.end - mention.start) {
                return;
            }
        }
        mentions.removeIf(other -> !(mention.end <= other.start || other.end <= mention.start));
        mentions.add(mention);
    }
}
