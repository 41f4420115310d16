package partnershipplan.render.word;

import java.util.List;

/** The table of contents: a field that Word can renew, with what it would say filled in. */
final class Contents {
    private final Flow flow;

    Contents(Flow flow) {
        this.flow = flow;
    }

    void write(List<Piece> title, List<Headings.Listed> headings) {
        Xml xml = flow.xml;
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
        xml.close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        flow.paragraph(Paragraph.of(Style.CONTENTS), title);
        for (int i = 0; i < headings.size(); i++) {
            entry(headings.get(i), i == 0, i == headings.size() - 1);
        }
        xml.close("w:sdtContent").close("w:sdt");
    }

    private void entry(Headings.Listed heading, boolean first, boolean last) {
        Xml xml = flow.xml;
        flow.open(Paragraph.of(heading.chapter() ? Style.CONTENTS_1 : Style.CONTENTS_2));
        if (first) {
            // Without page numbers, which only Word's own layout knows.
            mark("begin");
            xml.open("w:r").open("w:instrText", "xml:space", "preserve");
            xml.text(" TOC \\o \"1-2\" \\n \\h \\z ").close("w:instrText").close("w:r");
            mark("separate");
        }
        xml.open("w:hyperlink", "w:anchor", heading.place(), "w:history", "1");
        flow.runs.linked(heading.pieces());
        xml.close("w:hyperlink");
        if (last) {
            mark("end");
        }
        flow.close();
    }

    private void mark(String type) {
        flow.xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
    }
}
