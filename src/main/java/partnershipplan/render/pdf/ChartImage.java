package partnershipplan.render.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Queue;
import org.w3c.dom.Element;

/** One chart, as wide as its box and as high as its view box then asks for. */
final class ChartImage implements SVGImage {
    private final Element svg;
    private final Box box;
    private final double dotsPerPixel;
    private final double[] view = new double[4];

    ChartImage(Element svg, Box box, double dotsPerPixel) {
        this.svg = svg;
        this.box = box;
        this.dotsPerPixel = dotsPerPixel;
        Queue<Double> numbers = new ArrayDeque<>(Numbers.in(svg.getAttribute("viewBox")));
        for (int i = 0; i < view.length; i++) {
            Double number = numbers.poll();
            view[i] = number == null ? i < 2 ? 0 : 100 : number;
        }
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.ceil(view[2] * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.ceil(view[3] * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        double scale = box.getContentWidth() / view[2];
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(-view[0], -view[1]);
        new ChartPainter((AbstractOutputDevice) device, context).paint(svg, ChartStyle.INITIAL, place);
    }
}
