package partnershipplan.render.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose in our HTML, and thereby on our paper. */
class HtmlTest {
    private final Prose prose = new Prose();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        *a* **b** ~~c~~ `d`         => <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>
        'a  \nb'                    => '<p>a<br />\nb</p>'
        <b>x</b>                    => <p>&lt;b&gt;x&lt;/b&gt;</p>
        ~5 km to ~6 km              => <p>~5 km to ~6 km</p>
        '```js\nx < y\n```'         => '<pre><code>x &lt; y\n</code></pre>'
        '- [x] a\n- [ ] b'          => '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'
        '3. a'                      => '<ol start="3">\n<li>a</li>\n</ol>'
        [x](https://e.org/ä "t")    => <p><a href="https://e.org/%C3%A4" title="t" rel="noopener noreferrer">x</a></p>
        [x](HTTPS://e.org)          => <p><a href="HTTPS://e.org" rel="noopener noreferrer">x</a></p>
        [x](javascript:a)           => <p>x (javascript:a)</p>
        [](#top)                    => <p>#top</p>
        ![x](x.png)                 => <p>x</p>
        ftp://e.org                 => <p>ftp://e.org</p>
        {{tag}} &copy;              => <p>{{tag}} ©</p>
        """)
    void showsWhatIsMeant(String typed, String shown) {
        assertThat(prose.html(typed, 2)).isEqualTo(shown + "\n");
    }

    @Test
    void imageIsItsDescriptionAndALink() {
        assertThat(prose.html("![Our logo](http://e.org/l.png)", 2))
                .isEqualTo("<p>Our logo (<a href=\"http://e.org/l.png\" rel=\"noopener noreferrer\">"
                        + "http://e.org/l.png</a>)</p>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        2 => '# a\n\n## b\n\n# c'       => h2 h3 h2
        3 => '## a\n\n#### b'           => h3 h4
        2 => '### a\n\n# b\n\n## c'     => h2 h2 h3
        2 => 'a\n=\n\nb\n-'             => h2 h3
        5 => '# a\n\n## b\n\n### c'     => h5 h6 strong
        6 => '> # a\n\n- # b\n  ## c'   => h6 h6 strong
        """)
    void headingsStandBelowTheirSection(int level, String typed, String tags) {
        assertThat(Xml.of(prose.html(typed, level)).elements().stream()
                        .map(element -> element.getTagName())
                        .filter(tag -> tag.matches("h[1-6]|strong")))
                .containsExactly(tags.split(" "));
    }

    @Test
    void noSuchHeadingLevel() {
        assertThatThrownBy(() -> prose.html("x", 7)).hasMessage("a heading level is 1 to 6, not 7");
    }

    @Test
    void tableCanBeStyledAndReadAloud() {
        assertThat(prose.html("|a|b|\n|:-|-:|\n|1|\n|1|2|3|", 2)).isEqualTo("""
                        <div class="prose-table">
                        <table>
                        <thead>
                        <tr>
                        <th scope="col">a</th>
                        <th scope="col" class="prose-right">b</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>1</td>
                        <td class="prose-right"></td>
                        </tr>
                        <tr>
                        <td>1</td>
                        <td class="prose-right">2</td>
                        </tr>
                        </tbody>
                        </table>
                        </div>
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        'one\n\ntwo'                => one<br />two
        '- a\n  - b\n- c'           => • a<br />– b<br />• c
        '# H\n\n1. x\n1. y'         => <strong>H</strong><br />1. x<br />2. y
        '|a|b|\n|-|-|\n|*1*|2|'     => a, b; <em>1</em>, 2
        '```\nx\n\n y\n```'         => <code>x</code><br /><code>y</code>
        '> q\n\n---'                => q
        """)
    void cellHoldsOneLine(String typed, String shown) {
        assertThat(prose.htmlInline(typed).replace("\n", "")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        '# *A*\n\n- [b](https://e.org)\n- `c`'   => A • b • c
        'x\ny  \nz'                              => x y z
        <b>&amp;                                 => <b>&
        """)
    void plainHasTheWordsAlone(String typed, String shown) {
        assertThat(prose.plain(typed)).isEqualTo(shown);
    }

    @Test
    void controlsAreDroppedAndJoinersKept() {
        assertThat(prose.plain("a\u0000\u0007\u001B\u0085\uFFFE\uD800b&#1;&#x8;c"))
                .isEqualTo("abc");
        assertThat(prose.plain("می\u200Cخواهم \u200D")).isEqualTo("می\u200Cخواهم \u200D");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        a\u202Eb            => a\u202Eb\u202C
        a\u2066b\u202Bc     => a\u2066b\u202Bc\u202C\u2069
        a\u2067*b\u2069*    => a\u2067b\u2069
        a\u2069\u202Cb      => ab
        \u2066\u202Ea\u2069b\u202C => \u2066\u202Ea\u2069b
        """)
    void directionStaysInItsOwnText(String typed, String shown) {
        assertThat(prose.plain(typed)).isEqualTo(shown);
        assertThat(Escape.html(typed.replace("*", ""))).isEqualTo(shown);
    }
}
