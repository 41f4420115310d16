package partnershipplan.audience;

import org.jspecify.annotations.Nullable;
import partnershipplan.model.Visibility;

/**
 * Who a copy is for.
 *
 * @param name {@code public}, {@code partners}, {@code internal} or a partner's id
 * @param level the narrowest visibility it sees
 * @param partner the partner's id, where the copy is for one
 */
public record Audience(
        String name, Visibility level, @Nullable String partner) {
    public static final Audience PUBLIC = new Audience("public", Visibility.PUBLIC, null);
    public static final Audience PARTNERS = new Audience("partners", Visibility.PARTNERS, null);
    public static final Audience INTERNAL = new Audience("internal", Visibility.INTERNAL, null);

    /** How every copy's {@link #sign} begins. */
    public static final String SIGN = "audience: ";

    /** One partner: what every partner sees, and its own agreements. */
    public static Audience partner(String id) {
        return new Audience(id, Visibility.PARTNERS, id);
    }

    /** What a copy that is not public carries, so that it is known for one: in its metadata, not on its pages. */
    public String sign() {
        return SIGN + name;
    }

    /** Whether it sees what has the given visibility, outside agreements. */
    public boolean sees(Visibility visibility) {
        return visibility.compareTo(level) <= 0;
    }
}
