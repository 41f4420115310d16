package partnershipplan.render.prose;

import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Writes a link as Markdown: between angle brackets where text and address are one, else in full. */
final class MarkdownLink {
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    private MarkdownLink() {}

    static String of(Link link, String text) {
        String address = link.getDestination();
        String words = link.getFirstChild() instanceof Text only && only.getNext() == null ? only.getLiteral() : "";
        boolean plain = link.getTitle() == null && !mayHoldEntity(address);
        if (plain && words.equals(address)) {
            return "<" + address + ">";
        }
        if (plain && address.equals("mailto:" + words) && MAILBOX.matcher(words).matches()) {
            return "<" + words + ">";
        }
        return "[" + text + "](" + address(address) + title(link) + ")";
    }

    private static String address(String address) {
        String escaped = address.replace("(", "\\(").replace(")", "\\)");
        return mayHoldEntity(address) ? escaped.replace("&", "&amp;") : escaped;
    }

    private static boolean mayHoldEntity(String address) {
        return address.contains("&") && address.contains(";");
    }

    private static String title(Link link) {
        String title = link.getTitle();
        if (title == null) {
            return "";
        }
        return " \"" + MarkdownText.of(title, false).replace("\"", "\\\"") + "\"";
    }
}
