package partnershipplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static partnershipplan.render.pdf.Html.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import partnershipplan.render.pdf.TaggedPdf.Node;

/** A screen reader gets from a PDF what the page for browsers says: every word once, in its order, in its role. */
class ReadAloudTest {

    @ParameterizedTest
    @MethodSource("partnershipplan.render.pdf.Copy#all")
    void the_copy_is_read_as_its_page_says(Copy copy) throws Exception {
        Document page = copy.page();
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().bytes())) {
            Node read = TaggedPdf.read(pdf);
            everyWordOnceAndInItsOrder(read, page);
            headings(read, page);
            contents(read, page);
            lists(read, page);
            tables(read, page);
            figures(read, page);
            links(read, page);
            assertThat(read.language()).isEqualTo(page.getDocumentElement().getAttribute("lang"));
        }
    }

    private static void everyWordOnceAndInItsOrder(Node read, Document page) {
        List<Node> parts = read.children().get(0).children();
        assertThat(parts).hasSize(hasContents(page) ? 3 : 2);
        sameWords(parts.get(0).text(), Html.text(Html.first(page, "header")));
        sameWords(parts.get(parts.size() - 1).text(), Html.text(Html.first(page, "main")));
    }

    /** Short documents have none. */
    private static boolean hasContents(Document page) {
        return !Html.all(page, "nav").isEmpty();
    }

    private static void headings(Node read, Document page) {
        List<String> levels = new ArrayList<>();
        int before = 0;
        for (Node heading : read.all("H[1-6]")) {
            int level = heading.type().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
            levels.add("h" + level + " " + bare(heading.text()));
        }
        assertThat(levels)
                .containsExactlyElementsOf(Html.all(page, "h[1-6]").stream()
                        .map(h -> h.getNodeName() + " " + bare(Html.text(h)))
                        .toList());
    }

    /** A line of the contents is the chapter's number, its title, dots, and the page it is on. */
    private static void contents(Node read, Document page) {
        if (!hasContents(page)) {
            return;
        }
        List<Node> lines = read.children().get(0).children().get(1).all("Link");
        List<Element> titles = Html.all(Html.first(page, "nav"), "a");
        assertThat(lines).hasSameSizeAs(titles);
        for (int i = 0; i < titles.size(); i++) {
            assertThat(bare(lines.get(i).text()))
                    .matches("\\d?" + Pattern.quote(bare(Html.text(titles.get(i)))) + "\\.+\\d+");
        }
    }

    private static void lists(Node read, Document page) {
        for (Node list : read.all("L")) {
            assertThat(list.children())
                    .isNotEmpty()
                    .allMatch(item -> item.type().equals("LI"));
            assertThat(list.kids()).hasSameSizeAs(list.children());
        }
        for (Node item : read.all("LI")) {
            assertThat(item.children().stream().map(Node::type).toList())
                    .isIn(List.of("LBody"), List.of("Lbl", "LBody"));
        }
        assertThat(read.all("L")).hasSameSizeAs(Html.all(page, "ul|ol|dl"));
        assertThat(read.all("LI")).hasSize(Html.all(page, "li|dt").size());
    }

    private static void tables(Node read, Document page) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (Node table : read.all("Table")) {
            assertThat(table.children().stream().map(Node::type)).containsExactly("THead", "TBody");
            List<List<String>> rows = new ArrayList<>();
            for (Node row : table.all("TR")) {
                assertThat(row.children()).allMatch(ReadAloudTest::isCell);
                rows.add(row.children().stream()
                        .map(cell -> cell.type() + " " + bare(cell.text()))
                        .toList());
            }
            assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
            tables.add(rows);
        }
        assertThat(tables)
                .containsExactlyElementsOf(Html.all(page, "table").stream()
                        .map(ReadAloudTest::rows)
                        .toList());
    }

    private static List<List<String>> rows(Element table) {
        return Html.all(table, "tr").stream()
                .map(row -> Html.all(row, "t[hd]").stream()
                        .map(cell -> cell.getNodeName().toUpperCase(Locale.ROOT) + " " + bare(Html.text(cell)))
                        .toList())
                .toList();
    }

    private static boolean isCell(Node cell) {
        return cell.type().equals("TD")
                || (cell.type().equals("TH")
                        && List.of("Row", "Column").contains(cell.attributes().getNameAsString("Scope")));
    }

    private static void figures(Node read, Document page) {
        assertThat(read.all("Figure").stream().map(Node::alternative))
                .containsExactlyElementsOf(Html.all(page, "svg").stream()
                        .map(svg -> svg.getAttribute("aria-label"))
                        .toList())
                .allMatch(name -> !name.isBlank());
    }

    private static void links(Node read, Document page) {
        List<Node> links = read.all("Link");
        int named = 0;
        for (Node link : links) {
            assertThat(link.all("Link")).isEmpty();
            assertThat(link.text()).isNotBlank();
            assertThat(link.alternative())
                    .as("what is read in place of the text")
                    .isNull();
            assertThat(link.objects()).as(link.text()).isNotEmpty();
            for (COSDictionary annotation : link.objects()) {
                assertThat(annotation.getNameAsString(COSName.SUBTYPE)).isEqualTo("Link");
                assertThat(annotation.getString(COSName.CONTENTS)).isNotBlank();
                named++;
            }
        }
        assertThat(named).isGreaterThanOrEqualTo(Html.all(page, "a").size() - 1);
    }

    private static void sameWords(String read, String said) {
        String one = bare(read);
        String other = bare(said);
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        assertThat(around(one, at)).as("what is read").isEqualTo(around(other, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80));
    }
}
