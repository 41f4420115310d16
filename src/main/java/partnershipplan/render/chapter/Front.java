package partnershipplan.render.chapter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import partnershipplan.render.view.Fact;

/** What a document says of itself before its first chapter. */
interface Front {
    String title();

    /** What it is called beside its title; null for the plan itself. */
    @Nullable
    String name();

    /** How far the matter is, for the running head. */
    String state();

    /** That, as a mark on the first page; null where none is needed. */
    @Nullable
    String mark();

    /** A line for metadata and search results. */
    String description();

    List<Fact> facts();
}
