package partnershipplan.audience;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import partnershipplan.format.Type;
import partnershipplan.model.Item;
import partnershipplan.model.Location;
import partnershipplan.model.Metric;
import partnershipplan.model.Partner;
import partnershipplan.model.TargetPartner;
import partnershipplan.model.Task;
import partnershipplan.model.Visibility;

/** Why something is hidden, for its author: each a sentence on one line, by the rule of the format that hides it. */
final class Reason {
    static final String NOTE = "a note is internal unless its mapping says a `visibility`";
    static final String REMARK = "the words beside a `TODO` are for ourselves";
    static final String LINK = "a link in it leads to something hidden, so that its words alone are left";
    static final String ID = "its id spells a hidden name, and is given another";
    static final String ALONE = "of its parties this audience sees but us";

    private Reason() {}

    /** A mapping's own {@code visibility}, or that of the whole plan. */
    static String explicit(Visibility visibility) {
        return "it says `visibility: " + text(visibility) + "`";
    }

    /** A key's default. */
    static String byDefault(String key, Visibility visibility, boolean agreement) {
        String who = visibility == Visibility.INTERNAL
                ? "internal"
                : agreement ? "for the agreement's parties" : "for partners";
        return "`" + key + "` is " + who + " by default";
    }

    /** A mapping in a list, or a single one, that its key or its content hides. */
    static String ofMapping(
            String key,
            Item item,
            @Nullable Item holder,
            Visibility visibility,
            boolean agreement,
            @Nullable Partner partner) {
        if (item instanceof TargetPartner && partner != null) {
            return "its stage, `" + partner.stage().name().toLowerCase(Locale.ROOT) + "`, is before `agreed`";
        }
        if (item instanceof Task) {
            return "it is about a partner that is hidden under `goals`";
        }
        if (holder instanceof Metric && key.equals("results")) {
            return "results of a metric that counts people are for partners by default";
        }
        return byDefault(key, visibility, agreement);
    }

    /** A value that is no mapping. */
    static String ofValue(String key, Item holder, Visibility visibility, boolean agreement) {
        return holder instanceof Location
                ? "the " + key.replace('_', ' ') + " of a confidential location is internal, whatever its `visibility`"
                : byDefault(key, visibility, agreement);
    }

    /** An item that leaves with what a key of it names. */
    static String about(String key, Object named) {
        return "its `" + key + "` names nothing that this audience sees" + quoted(named);
    }

    /** A reference to what is hidden, among others. */
    static String reference(List<String> named) {
        return "it also names what is hidden" + quoted(named);
    }

    /** A hidden name in a text. */
    static String name(String words) {
        return "its text has a hidden name, which is put into general words: `" + words.replaceAll("\\s+", " ") + "`";
    }

    private static String quoted(Object named) {
        List<?> ids = named instanceof List<?> list ? list : List.of(named);
        StringBuilder text = new StringBuilder();
        for (Object id : ids) {
            text.append(text.isEmpty() ? ": `" : ", `").append(id).append('`');
        }
        return text.toString();
    }

    private static String text(Visibility visibility) {
        return Type.Choice.text(visibility);
    }
}
