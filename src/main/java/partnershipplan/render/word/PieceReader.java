package partnershipplan.render.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partnershipplan.render.words.Markup;

/** Reads markup, which is well-formed XML without a document around it, as pieces. */
final class PieceReader {
    private final String xml;
    private final Deque<Piece.Element> open = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int next;

    private PieceReader(String xml) {
        this.xml = xml;
    }

    static List<Piece> read(Markup markup) {
        return read(markup.text());
    }

    /** @throws IllegalArgumentException with line and fault, where it is not well-formed */
    static List<Piece> read(String xml) {
        PieceReader reader = new PieceReader(xml);
        while (reader.next < xml.length()) {
            reader.piece();
        }
        if (!reader.open.isEmpty()) {
            throw reader.fault("<" + reader.open.peek().name() + "> is not closed");
        }
        return reader.pieces;
    }

    private void piece() {
        if (xml.charAt(next) != '<') {
            int end = xml.indexOf('<', next);
            add(new Piece.Text(text(xml.substring(next, end < 0 ? xml.length() : end))));
            next = end < 0 ? xml.length() : end;
        } else if (xml.startsWith("<?", next)) {
            after("?>");
        } else if (xml.startsWith("<!--", next)) {
            after("-->");
        } else if (xml.startsWith("</", next)) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        next++;
        Map<String, String> attributes = new LinkedHashMap<>();
        Piece.Element element = new Piece.Element(name(), attributes, new ArrayList<>());
        while (blanks() && xml.charAt(next) != '>' && xml.charAt(next) != '/') {
            attribute(attributes);
        }
        boolean empty = next < xml.length() && xml.charAt(next) == '/';
        after(">");
        add(element);
        if (!empty) {
            open.push(element);
        }
    }

    private void attribute(Map<String, String> attributes) {
        String key = name();
        if (!xml.startsWith("=\"", next)) {
            throw fault("the attribute " + key + " has no value in double quotes");
        }
        int from = next + 2;
        next = from;
        after("\"");
        attributes.put(key, text(xml.substring(from, next - 1)));
    }

    private void close() {
        next += 2;
        String name = name();
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            throw fault("</" + name + "> closes what is not open");
        }
        after(">");
        open.pop();
    }

    private void add(Piece piece) {
        (open.isEmpty() ? pieces : open.peek().content()).add(piece);
    }

    private String name() {
        int from = next;
        while (next < xml.length() && " \t\n\r=/>".indexOf(xml.charAt(next)) < 0) {
            next++;
        }
        return xml.substring(from, next);
    }

    /** Whether there is more behind the blanks. */
    private boolean blanks() {
        while (next < xml.length() && Character.isWhitespace(xml.charAt(next))) {
            next++;
        }
        return next < xml.length();
    }

    private void after(String end) {
        int found = xml.indexOf(end, next);
        if (found < 0) {
            throw fault("there is no " + end);
        }
        next = found + end.length();
    }

    private String text(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        int from = 0;
        for (int at = escaped.indexOf('&'); at >= 0; at = escaped.indexOf('&', from)) {
            int end = escaped.indexOf(';', at);
            if (end < 0) {
                throw fault("a lone &");
            }
            text.append(escaped, from, at).append(sign(escaped.substring(at + 1, end)));
            from = end + 1;
        }
        return text.append(escaped, from, escaped.length()).toString();
    }

    private String sign(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos", "#39" -> "'";
            default -> throw fault("the unknown sign &" + name + ";");
        };
    }

    private IllegalArgumentException fault(String what) {
        long line = xml.substring(0, Math.min(next, xml.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new IllegalArgumentException(line + ": " + what);
    }
}
