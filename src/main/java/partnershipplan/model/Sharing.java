package partnershipplan.model;

import java.util.List;

/** What information flows under an agreement, and on what ground. */
public record Sharing(
        @Key("Each flow of information.") List<Flow> flows,

        @Key(value = "What a person's release must say.", oneOrMore = true)
        List<Release> release,

        @Key("The systems that hold the information.") List<InformationSystem> systems,
        Meta meta)
        implements Item {}
