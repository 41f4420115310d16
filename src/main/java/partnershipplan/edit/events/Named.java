package partnershipplan.edit.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnershipplan.model.Item;
import partnershipplan.model.Slug;
import partnershipplan.parse.DidYouMean;

/** Finds the item that a word names: by its id, by its path as findings print it, or by its own words. */
final class Named {
    private static final int MOST_LISTED = 12;

    private Named() {}

    /**
     * The one item.
     *
     * @param noun what the items are called
     * @param words what an item says of itself in a line
     */
    static <T extends Item> T find(String noun, String word, List<T> items, Function<T, @Nullable String> words) {
        List<T> found = new ArrayList<>(1);
        for (T item : items) {
            if (word.equals(item.meta().id()) || word.equals(item.path())) {
                found.add(item);
            }
        }
        for (T item : items) {
            String line = words.apply(item);
            if (found.isEmpty() && line != null && Slug.of(line).equals(Slug.of(word))) {
                found.add(item);
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new Refusal(found.isEmpty() ? unknown(noun, word, ids(items)) : ambiguous(noun, word, found));
    }

    /** Says that nothing has the name, and what was meant or else what there is. */
    static String unknown(String noun, String word, List<String> ids) {
        String nearest = DidYouMean.nearest(word, ids);
        if (nearest == null) {
            nearest = startingAlike(word, ids);
        }
        String there = ids.isEmpty()
                ? "; the plan has none"
                : nearest != null ? "; did you mean " + nearest + "?" : "\nThere is: " + listed(ids);
        return "there is no " + noun + " '" + word + "'" + there;
    }

    private static @Nullable String startingAlike(String word, List<String> ids) {
        String slug = Slug.of(word);
        String alike = null;
        for (String id : ids) {
            if (!slug.isEmpty() && id.startsWith(slug)) {
                if (alike != null) {
                    return null;
                }
                alike = id;
            }
        }
        return alike;
    }

    private static String listed(List<String> ids) {
        boolean all = ids.size() <= MOST_LISTED;
        return String.join(", ", all ? ids : ids.subList(0, MOST_LISTED))
                + (all ? "" : " and " + (ids.size() - MOST_LISTED) + " more");
    }

    private static <T extends Item> String ambiguous(String noun, String word, List<T> found) {
        return "'" + word + "' fits more than one " + noun + ": " + found.get(0).path() + " and "
                + found.get(1).path() + ". Name one by its path";
    }

    private static <T extends Item> List<String> ids(List<T> items) {
        List<String> ids = new ArrayList<>(items.size());
        for (T item : items) {
            if (item.meta().id() != null) {
                ids.add(item.meta().id());
            }
        }
        return ids;
    }
}
