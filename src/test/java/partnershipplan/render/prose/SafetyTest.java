package partnershipplan.render.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Nothing that anyone writes becomes markup, script or a link that we do not allow. */
class SafetyTest {
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href", "title", "rel")),
            Map.entry("ol", Set.of("start")),
            Map.entry("th", Set.of("scope", "class")),
            Map.entry("td", Set.of("class")),
            Map.entry("div", Set.of("class")));
    private static final Set<String> TAGS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "br",
            "strong",
            "em",
            "del",
            "a",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private final Prose prose = new Prose();

    static Stream<String> texts() {
        return ProseCorpus.everything().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onlyHarmlessMarkup(String text) {
        check(text);
    }

    @Test
    void onlyHarmlessMarkupWhateverIsTyped() {
        ProseCorpus.random(4_000).forEach(this::check);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackReadsAsText(String attack) {
        assertThat(prose.plain(attack)).isNotBlank();
        assertThat(Xml.of(Escape.html(attack)).elements()).isEmpty();
    }

    static List<String> attacks() {
        return ProseCorpus.ATTACKS.stream().filter(a -> !a.startsWith("[a]")).toList();
    }

    private void check(String text) {
        checkHtml(prose.html(text, 2));
        checkHtml(prose.htmlInline(text));
        checkMarkdown(prose.markdown(text, 2));
        checkMarkdown("| " + prose.markdownInline(text).replace("<br>", "; ") + " |\n| --- |");
        checkMarkdown(Escape.markdown(text));
        checkMarkdown("| " + Escape.markdownCell(text) + " |\n| --- |");
        assertThat(prose.markdownInline(text)).doesNotContain("\n");
        assertThat(prose.plain(text))
                .doesNotContain("\n", "  ")
                .isEqualTo(prose.plain(text).strip());
    }

    private static void checkHtml(String html) {
        for (Element element : Xml.of(html).elements()) {
            assertThat(TAGS).as(html).contains(element.getTagName());
            Set<String> allowed = ALLOWED.getOrDefault(element.getTagName(), Set.of());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(allowed)
                        .as(html)
                        .contains(element.getAttributes().item(i).getNodeName());
            }
            if (element.getTagName().equals("a")) {
                checkTarget(element.getAttribute("href"));
                assertThat(element.getAttribute("rel")).isEqualTo("noopener noreferrer");
                assertThat(element.getTextContent()).as(html).isNotBlank();
            }
        }
    }

    /** Read as a git host would, with HTML and images allowed. */
    private static void checkMarkdown(String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML in: " + markdown);
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML in: " + markdown);
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("image in: " + markdown);
            }

            @Override
            public void visit(Link link) {
                checkTarget(link.getDestination());
                visitChildren(link);
            }
        });
    }

    private static void checkTarget(String address) {
        assertThat(address).matches("(?i)(https?://|mailto:|tel:)[\\x21-\\x7e]+");
    }
}
