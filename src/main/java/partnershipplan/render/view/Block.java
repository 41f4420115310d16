package partnershipplan.render.view;

import org.jspecify.annotations.Nullable;
import partnershipplan.render.words.Markup;

/** One thing on the page: exactly one of the parts is there. */
public record Block(
        @Nullable Heading heading,
        @Nullable Markup prose,
        @Nullable Markup remark,
        @Nullable Items items,
        @Nullable Facts facts,
        @Nullable Table table,
        @Nullable Figure figure,
        @Nullable Box box) {
    public static Block of(Heading heading) {
        return new Block(heading, null, null, null, null, null, null, null);
    }

    /** Prose as blocks. */
    public static Block prose(Markup prose) {
        return new Block(null, prose, null, null, null, null, null, null);
    }

    /** A line that says where more is found, or such. */
    public static Block remark(Markup remark) {
        return new Block(null, null, remark, null, null, null, null, null);
    }

    public static Block of(Items items) {
        return new Block(null, null, null, items, null, null, null, null);
    }

    public static Block of(Facts facts) {
        return new Block(null, null, null, null, facts, null, null, null);
    }

    public static Block of(Table table) {
        return new Block(null, null, null, null, null, table, null, null);
    }

    public static Block of(Figure figure) {
        return new Block(null, null, null, null, null, null, figure, null);
    }

    public static Block of(Box box) {
        return new Block(null, null, null, null, null, null, null, box);
    }
}
