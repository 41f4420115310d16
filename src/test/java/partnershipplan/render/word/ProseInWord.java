package partnershipplan.render.word;

import partnershipplan.render.words.Markup;

/** People's prose as a Word document's text. */
final class ProseInWord {
    /** Everything that prose can have. */
    static final String ALL = """
            # First

            Plain, *leaning*, **strong**, ~~gone~~, `code`, [a link](https://example.org/?a=1&b=2 "A title") & more.
            A second line\\
            and a third.

            - one
            - two

              with a second paragraph

              1. inner
              2. list

                 > a quotation in it
            - [x] ticked
              - deeper
                - and deeper

            7. seven
            8. eight

            > Quoted
            >
            > - item

            ```
            some  code
              indented <&>
            ```

            ## Second

            | Left | Middle | Right |
            | :--- | :----: | ----: |
            | 1    | 2      | 3     |

            ***

            After a pause, in the end.
            """;

    private ProseInWord() {}

    static String document(Markup prose) {
        Relations relations = new Relations();
        Flow flow = new Flow(relations, new Bookmarks());
        new ProseFlow(flow, new Headings(flow, true), new Lists()).write(PieceReader.read(prose));
        Xml xml = new Xml().open("w:document", "xmlns:w", WordWriter.MAIN, "xmlns:r", WordWriter.relationships());
        return xml.open("w:body")
                .add(flow.xml)
                .close("w:body")
                .close("w:document")
                .toString();
    }
}
