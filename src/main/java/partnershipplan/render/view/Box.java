package partnershipplan.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks that belong together; {@code kind} names its style, {@code article} whether it stands for itself. */
public record Box(String kind, boolean article, @Nullable String id, List<Block> blocks) {}
