package partnershipplan.model;

/** A mapping of the plan: anything that has a path. */
public interface Item {
    /** What every mapping has beside its own keys. */
    Meta meta();

    /** The path as a waiver writes it, such as {@code timeline[draft-mou]}; empty for the plan itself. */
    default String path() {
        return meta().path();
    }

    /** The path of one of the mapping's keys. */
    default String at(String key) {
        return path().isEmpty() ? key : path() + "." + key;
    }

    /** Whether a key's value is a {@code TODO}: still to be answered. */
    default boolean isOpen(String key) {
        return meta().todo().containsKey(key);
    }

    /** Whether something within the key's list is a {@code TODO}. */
    default boolean opensWithin(String key) {
        for (String open : meta().todo().keySet()) {
            if (open.length() > key.length() && open.startsWith(key) && open.charAt(key.length()) == '[') {
                return true;
            }
        }
        return false;
    }

    /** Whether the key has a value, be it {@code []}; a {@code TODO} is none. */
    default boolean says(String key) {
        return meta().said().contains(key);
    }
}
