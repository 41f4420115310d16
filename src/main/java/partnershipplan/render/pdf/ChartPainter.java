package partnershipplan.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints the elements of a chart one after the other. */
final class ChartPainter {
    private final AbstractOutputDevice device;
    private final RenderingContext context;

    ChartPainter(AbstractOutputDevice device, RenderingContext context) {
        this.device = device;
        this.context = context;
    }

    void paint(Element element, ChartStyle inherited, AffineTransform outer) {
        ChartStyle style = inherited.inheritedBy(element);
        AffineTransform place = new AffineTransform(outer);
        place.concatenate(ChartShapes.transform(element.getAttribute("transform")));
        switch (element.getNodeName()) {
            case "svg", "g" -> paintChildren(element, style, place);
            case "text" -> drawText(element, style, place);
            default -> {
                Shape shape = ChartShapes.shape(element);
                if (shape != null) {
                    drawShape(shape, style, place);
                }
            }
        }
    }

    private void paintChildren(Element element, ChartStyle style, AffineTransform place) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                paint(inner, style, place);
            }
        }
    }

    private void drawShape(Shape shape, ChartStyle style, AffineTransform place) {
        Path2D placed = new Path2D.Double(shape, place);
        placed.setWindingRule(style.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        if (style.fill() != null) {
            use(style.fill());
            device.fill(placed);
        }
        if (style.stroke() != null && style.strokeWidth() > 0) {
            Stroke before = device.getStroke();
            use(style.stroke());
            device.setStroke(style.pen(place.getScaleX()));
            device.draw(placed);
            device.setStroke(before);
        }
    }

    private void drawText(Element element, ChartStyle style, AffineTransform place) {
        Color fill = style.fill();
        String text = element.getTextContent().strip();
        if (fill == null || text.isEmpty()) {
            return;
        }
        FontSpecification wanted = font(style, place.getScaleX());
        FSFont font = context.getFont(wanted);
        Point2D start = place.transform(ChartShapes.point(element), null);
        double width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
        double shift = shift(style.anchor()) * width;
        use(fill);
        device.setFontSpecification(wanted);
        device.setFont(font);
        context.getTextRenderer().drawString(device, text, (float) (start.getX() - shift), (float) start.getY());
    }

    private static double shift(String anchor) {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static FontSpecification font(ChartStyle style, double scale) {
        FontSpecification font = new FontSpecification();
        font.families = new String[] {EmbeddedFonts.SANS};
        font.size = (float) (style.fontSize() * scale);
        font.fontWeight = style.bold() ? IdentValue.BOLD : IdentValue.NORMAL;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    private void use(@Nullable Color color) {
        if (color != null) {
            device.setColor(new FSRGBColor(color.getRed(), color.getGreen(), color.getBlue()));
        }
    }
}
