package partnershipplan.render.overlay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import partnershipplan.finding.Checked;
import partnershipplan.finding.Finding;
import partnershipplan.source.SourceText;

/** What does not fit the view is found where it stands, without a plan. */
class OverlayCheckTest {
    private static String shipped(ShippedFile file) {
        return new String(file.bytes(), UTF_8);
    }

    private static Map<String, SourceText> folder(Map<String, String> files) {
        Map<String, SourceText> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, new SourceText(path, text)));
        return texts;
    }

    /** All findings but those on where a file came from. */
    private static List<Finding> findings(Map<String, String> files) {
        List<Finding> all = new ArrayList<>();
        for (Checked checked : OverlayCheck.of(folder(files), Origins.NONE)) {
            checked.findings().stream()
                    .filter(finding -> !finding.rule().equals("template/origin-unknown"))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> told(Map<String, String> files) {
        return findings(files).stream()
                .map(f -> f.file() + ":" + f.span().line() + ":" + f.span().column() + " " + f.rule())
                .toList();
    }

    @Test
    void whatIsShippedFits() {
        Map<String, String> all = new HashMap<>();
        for (ShippedFile file : ShippedFile.values()) {
            all.put(file.path, shipped(file));
        }
        assertThat(findings(all)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ShippedFile.class,
            names = {"SCREEN", "PAGES", "WORD"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyNameIsCheckedWhereverItStands(ShippedFile file) {
        String text = shipped(file);
        int checked = 0;
        for (MatchResult tag : Pattern.compile("\\{\\{([#^>]?)([a-z][\\w.]*)}}")
                .matcher(text)
                .results()
                .toList()) {
            int at = tag.start();
            int line = text.substring(0, at).split("\n", -1).length;
            int column = at - text.lastIndexOf('\n', at - 1);
            assertThat(told(Map.of(file.path, misspelled(text, tag))))
                    .anyMatch(told -> told.startsWith(file.path + ":" + line + ":" + column + " "));
            checked++;
        }
        assertThat(checked).isGreaterThan(10);
    }

    /** With another name in a tag, and in the tag that closes it. */
    private static String misspelled(String text, MatchResult tag) {
        String rest = text.substring(tag.end());
        String close = "{{/" + tag.group(2) + "}}";
        boolean section = "#^".contains(tag.group(1)) && !tag.group(1).isEmpty();
        return text.substring(0, tag.end() - 2)
                + "zzz}}"
                + (section ? rest.replaceFirst(Pattern.quote(close), "{{/" + tag.group(2) + "zzz}}") : rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{title}}                                      | ",
                "{{words.page}} {{{title}}} {{&title}}          | ",
                "{{#chapters}}{{#entries}}{{title}}{{/entries}}{{number}}{{/chapters}} | ",
                "{{#audience}}{{.}}{{/audience}}{{^audience}}x{{/audience}} | ",
                "{{! a note, and {{#this}} too }}               | ",
                "{{titel}}                                      | 1:1 template/name-unknown did you mean `title`?",
                "é{{cells}}                                     | 1:2 template/name-unknown it is a part of Row, and this stands in none",
                "{{words.pages}}                                | 1:1 template/name-unknown did you mean `page`?",
                "{{title.text}}                                 | 1:1 template/name-unknown it is a part of Heading, MarkView, and this stands in none",
                "{{chapters}}                                   | 1:1 template/nesting write {{#chapters}}…{{/chapters}} around what is said of each",
                "{{words}}                                      | 1:1 template/nesting name one of its parts: contents, of, page, skip",
                "{{#title}}x{{/title}}                          | 1:1 template/nesting write {{title}}",
                "{{^facts}}x{{/facts}}                          | 1:1 template/nesting",
                "{{#chapters}}x                                 | 1:1 template/syntax write {{/chapters}} where it ends",
                "x{{/chapters}}                                 | 1:2 template/syntax",
                "{{#chapters}}{{#entries}}{{/chapters}}         | 1:26 template/syntax write {{/entries}} first",
                "{{title                                        | 1:1 template/syntax write }} behind its name",
                "{{}}                                           | 1:1 template/syntax write a name between the braces",
                "{{=<% %>=}}                                    | 1:1 template/syntax",
                "{{>blok.md}}                                   | 1:1 template/part-unknown did you mean {{>block.md}}?",
                "{{>quite-another}}                             | 1:1 template/part-unknown put it into your folder",
                "{{>block.md}}                                  | 1:1 template/name-unknown",
                "{{#hasMarks}}{{>plan.md}}{{/hasMarks}}         | 1:14 template/part-unknown",
            })
    void aTemplateCanSayWhatIsThere(String template, String expected) {
        List<String> told = new ArrayList<>();
        for (Finding f : findings(Map.of("plan.md.mustache", template))) {
            told.add((f.span().line() + ":" + f.span().column() + " " + f.rule() + " " + f.hint()).strip());
        }
        if (expected == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).isNotEmpty().allMatch(expected::equals);
        }
    }

    @Test
    void aPartIsCheckedInEachPlaceThatPutsItIn() {
        Map<String, String> files = new HashMap<>();
        files.put("plan.md.mustache", "{{>mine}}{{#chapters}}{{>mine}}{{/chapters}}");
        files.put("mine.mustache", "\n{{anchor}}");
        assertThat(told(files)).containsExactly("mine.mustache:2:1 template/name-unknown");
        files.put("plan.md.mustache", "{{#chapters}}{{>mine}}{{/chapters}}");
        assertThat(told(files)).isEmpty();
    }

    @Test
    void aPartMayHoldItself() {
        assertThat(told(Map.of("block.md.mustache", "{{#box}}{{kind}}{{#blocks}}{{>block.md}}{{/blocks}}{{/box}}")))
                .isEmpty();
    }

    @Test
    void filesThatNothingUsesAreTold() {
        assertThat(findings(Map.of(
                        "plan.htm.mustache", "", "screen.css", "", "own.css", "", "README.md", "", "logo.png", "")))
                .extracting(Finding::file, Finding::rule, Finding::hint)
                .containsExactly(
                        tuple("own.css", "template/unused", "see: plan templates list"),
                        tuple("plan.htm.mustache", "template/unused", "did you mean plan.html.mustache?"),
                        tuple("screen.css", "template/unused", "did you mean style/screen.css?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color: #fff }                                    | ",
                "/* @import 'x' { */ a { b: url(#c) }                 | ",
                "a { src: url(\"font:NotoSans-Bold.woff2\"), url(DATA:font/woff2;base64,AA) } | ",
                "@import url(https://a.example/b.css);                | 1:1 template/outside",
                "a { b: url( 'https://a.example/c.png' ) }            | 1:8 template/outside",
                "a { b: URL(//a.example/c.png) }                      | 1:8 template/outside",
                "a { b: url(picture.png) }                            | 1:8 template/outside",
                "a { src: url(\"font:NotoSans-Bald.woff2\") }         | 1:10 template/style-sheet",
                "a { b: c                                             | 1:3 template/style-sheet",
                "a { b: c } }                                         | 1:12 template/style-sheet",
                "a { } /* b                                           | 1:7 template/style-sheet",
                "a { color: var(--ink) }                              | 1:12 template/style-sheet",
            })
    void aStyleSheetIsWholeAndLoadsNothing(String css, String expected) {
        assertThat(told(Map.of("style/pdf.css", css)))
                .isEqualTo(expected == null ? List.of() : List.of("style/pdf.css:" + expected));
    }

    @Test
    void variablesAreForTheBrowser() {
        assertThat(told(Map.of("style/screen.css", ":root { --ink: red } a { color: var(--ink) }")))
                .isEmpty();
    }

    @Test
    void everyMissingWordStyleIsToldAtOnce() {
        String xml = shipped(ShippedFile.WORD).replace("\"Quote\"", "\"Quot\"").replace("\"Code\"", "\"Cod\"");
        assertThat(findings(Map.of("style/word.xml", xml)))
                .extracting(Finding::message)
                .containsExactly(
                        "there is no style `Code`, which documents use",
                        "there is no style `Quote`, which documents use");
        assertThat(told(Map.of("style/word.xml", "<a>\n<b></a>")))
                .containsExactly("style/word.xml:2:1 template/style-sheet");
    }

    @Test
    void driftIsToldUntilItIsAccepted() {
        ShippedFile file = ShippedFile.BLOCK_MD;
        String mine = shipped(file) + "\n";
        Map<String, SourceText> folder = folder(Map.of(file.path, mine));
        Origins old = new Origins(1, Map.of(file.path, "0123456789abcdef"));
        assertThat(rules(folder, Origins.NONE)).containsExactly("template/origin-unknown");
        assertThat(rules(folder, old)).containsExactly("template/outdated");
        Origins accepted = Origins.read(old.with(List.of(file)).text());
        assertThat(rules(folder, accepted)).isEmpty();
        assertThat(rules(folder(Map.of(file.path, shipped(file).replace("\n", "\r\n"))), old))
                .isEmpty();
    }

    private static List<String> rules(Map<String, SourceText> folder, Origins origins) {
        return OverlayCheck.of(folder, origins).get(0).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
