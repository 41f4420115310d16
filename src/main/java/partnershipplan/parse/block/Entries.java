package partnershipplan.parse.block;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.source.Node;

/** The keys and values of a mapping, each key once. */
final class Entries {
    /** With more keys than this, looking through them one by one takes too long. */
    private static final int MAX = 100;

    /** By YAML's rules a key is no longer than this, quotes and all. */
    private static final int MAX_KEY = 1000;

    private final List<Node.Entry> all = new ArrayList<>();

    void add(Node.Scalar key, Node value) {
        all.add(new Node.Entry(key, value));
    }

    /** Declines a key that is there already, the one that would merge other mappings, and what is no key. */
    void checkNew(Node.Scalar key) {
        String name = key.text();
        int length = key.span().endColumn() - key.span().column();
        if (all.size() == MAX || length > MAX_KEY || name.equals("<<")) {
            throw new BeyondSubset();
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().text().equals(name)) {
                throw new BeyondSubset();
            }
        }
    }

    List<Node.Entry> all() {
        return all;
    }
}
