package partnershipplan.render.word;

import java.util.List;
import java.util.Map;

/** A piece of what the view says: an element of its markup, or text between elements. */
sealed interface Piece {
    /** The words in it, as they stand. */
    String words();

    /** Text. */
    record Text(String words) implements Piece {}

    /** An element. */
    record Element(String name, Map<String, String> attributes, List<Piece> content) implements Piece {
        /** The attribute's value; empty where it is missing. */
        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean isClass(String kind) {
            return (" " + attribute("class") + " ").contains(" " + kind + " ");
        }

        /** The elements in it, without the text between them. */
        List<Element> elements() {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        @Override
        public String words() {
            return Piece.words(content);
        }
    }

    static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            words.append(piece.words());
        }
        return words.toString();
    }
}
