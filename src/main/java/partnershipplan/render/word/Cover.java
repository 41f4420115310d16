package partnershipplan.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partnershipplan.render.view.Document;
import partnershipplan.render.view.Letterhead;
import partnershipplan.render.view.MarkView;
import partnershipplan.render.words.HtmlWords;
import partnershipplan.render.words.Markup;

/** Writes what the first page says of the plan itself. */
final class Cover {
    private final Flow flow;
    private final Pictures pictures;

    Cover(Flow flow, Pictures pictures) {
        this.flow = flow;
        this.pictures = pictures;
    }

    void write(Document document) {
        if (document.letterhead() != null) {
            write(document.letterhead());
        }
        if (document.hasMarks()) {
            flow.paragraph(Paragraph.of(Style.MARKS), marks(document.marks()));
        }
        flow.paragraph(Paragraph.of(Style.ORGANIZATION), PieceReader.read(organization(document)));
        flow.paragraph(Paragraph.of(Style.TITLE), PieceReader.read(document.title()));
        new Tables(flow).write(document.facts());
    }

    private void write(Letterhead letterhead) {
        Markup logo = letterhead.logo();
        Markup house = letterhead.house();
        flow.open(Paragraph.of(house == null ? Style.FIGURE : Style.ORGANIZATION));
        if (logo != null) {
            pictures.logo(logo, flow);
        }
        if (house != null) {
            if (logo != null) {
                Pictures.gap(flow);
            }
            new Runs(flow.xml, flow.relations).paragraph(PieceReader.read(house), Look.PLAIN);
        }
        flow.close();
    }

    private static Markup organization(Document document) {
        return document.name() == null
                ? document.organization()
                : new HtmlWords().joined(List.of(document.organization(), document.name()), " · ");
    }

    private static List<Piece> marks(List<MarkView> marks) {
        List<Piece> pieces = new ArrayList<>();
        for (MarkView mark : marks) {
            pieces.add(new Piece.Element("span", Map.of("class", "mark"), PieceReader.read(mark.text())));
            pieces.add(new Piece.Text(" "));
        }
        return pieces;
    }
}
