package partnershipplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheet's Evaluation Mechanism. */
public record Evaluation(
        @Key(value = "How the partnerships are evaluated.", required = true, text = TextKind.PROSE) @Nullable
        String approach,

        @Key(value = "How metrics are documented, by whom, and what is done with them.", text = TextKind.PROSE)
        @Nullable
        String process,

        @Key(value = "What is measured.", required = true) List<Metric> metrics,
        Meta meta)
        implements Item {}
